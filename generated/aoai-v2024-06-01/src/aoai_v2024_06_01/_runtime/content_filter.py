"""Azure's content filter verdict on a refused request, as the errors carry it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .models import BaseModel

_REFUSALS = ("content_filter", "contentFilter", "ResponsibleAIPolicyViolation")  # inference; authoring; behind both
_RESULTS = ("content_filter_result", "content_filter_results")
_LAYERS = ("innererror", "inner_error", "details", "prompt_filter_results")
"""What an error may keep the results in, or another error that has them."""
_MOST_LAYERS = 4


class ContentFilterVerdict(BaseModel):
    """One category's verdict: severity for the graded categories, detection for the others."""

    filtered: bool
    severity: str | None = None
    """``safe``, ``low``, ``medium`` or ``high``."""
    detected: bool | None = None
    details: list[ContentFilterDetail] | None = None
    """Of the blocklists that the prompt was held against."""
    citation: ContentFilterCitation | None = None
    """Where protected code was found."""


class ContentFilterDetail(BaseModel):
    """One blocklist's verdict."""

    id: str
    filtered: bool | None = None


class ContentFilterCitation(BaseModel):
    """Where protected code comes from."""

    URL: str | None = None
    license: str | None = None


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
    ungrounded_material: ContentFilterVerdict | None = None
    personally_identifiable_information: ContentFilterVerdict | None = None
    custom_blocklists: ContentFilterVerdict | None = None
    custom_topics: ContentFilterVerdict | None = None
    error: ContentFilterFailure | None = None


def content_filter_of(error: object) -> ContentFilter | None:
    """The verdict in an error body, under any spelling of its keys; None if the content filter did not speak.

    The service also refuses prompts without naming categories: then the verdict is there, and empty.
    """
    layers = list(_layers(error, _MOST_LAYERS))
    found = [layer[name] for layer in layers for name in _RESULTS if isinstance(layer.get(name), Mapping)]
    if found:
        return ContentFilter.model_validate(next(filter(None, found), {}))
    return ContentFilter.model_validate({}) if any(layer.get("code") in _REFUSALS for layer in layers) else None


def _layers(error: object, depth: int) -> Iterator[Mapping[str, object]]:
    """An error, and what it keeps within, the outer before the inner."""
    if not isinstance(error, Mapping) or not depth:
        return
    yield error
    for name in _LAYERS:
        within = error.get(name)
        for each in within if isinstance(within, list) else (within,):
            yield from _layers(each, depth - 1)
