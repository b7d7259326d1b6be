"""Azure's content filter verdict on a refused request, as the errors carry it."""

from __future__ import annotations

from collections.abc import Mapping

from .models import BaseModel

_INNER_ERROR_SPELLINGS = ("innererror", "inner_error")
_REFUSALS = ("content_filter", "contentFilter")  # inference; authoring
_RESULTS_SPELLINGS = ("content_filter_result", "content_filter_results")


class ContentFilterVerdict(BaseModel):
    """One category's verdict: severity for the graded categories, detection for the others."""

    filtered: bool
    severity: str | None = None
    """``safe``, ``low``, ``medium`` or ``high``."""
    detected: bool | None = None


class ContentFilterFailure(BaseModel):
    """Why the filter itself did not run."""

    code: str | None = None
    message: str | None = None


class ContentFilter(BaseModel):
    """The verdict by category; a category that the service did not report is None."""

    hate: ContentFilterVerdict | None = None
    self_harm: ContentFilterVerdict | None = None
    sexual: ContentFilterVerdict | None = None
    violence: ContentFilterVerdict | None = None
    jailbreak: ContentFilterVerdict | None = None
    indirect_attack: ContentFilterVerdict | None = None
    profanity: ContentFilterVerdict | None = None
    protected_material_text: ContentFilterVerdict | None = None
    protected_material_code: ContentFilterVerdict | None = None
    error: ContentFilterFailure | None = None


def content_filter_of(error: object) -> ContentFilter | None:
    """The verdict in an error body, under any spelling of its keys; None if the content filter did not speak.

    The service also refuses prompts without naming categories: then the verdict is there, and empty.
    """
    if not isinstance(error, Mapping):
        return None
    results = _first(_first(error, _INNER_ERROR_SPELLINGS), _RESULTS_SPELLINGS)
    if isinstance(results, Mapping):
        return ContentFilter.model_validate(results)
    return ContentFilter.model_validate({}) if error.get("code") in _REFUSALS else None


def _first(mapping: object, names: tuple[str, ...]) -> object:
    if not isinstance(mapping, Mapping):
        return None
    return next((mapping[name] for name in names if name in mapping), None)
