# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel


class CompletionUsage(BaseModel):
    """The tokens that a call used, which is what it is charged for."""

    prompt_tokens: int
    """The tokens of the prompt."""

    completion_tokens: int
    """The tokens of all the answers."""

    total_tokens: int
    """The tokens of prompt and answers together."""


class PromptFilterResult(BaseModel):
    """What the content filter found in one prompt."""

    prompt_index: int | None = None
    """The place of the prompt among the prompts of the call, from 0."""

    content_filter_results: ContentFilterPromptResults | None = None
    """What the content filter found in a prompt. Categories that were not checked are missing."""


class ContentFilterPromptResults(BaseModel):
    """What the content filter found in a prompt. Categories that were not checked are missing."""

    sexual: ContentFilterSeverityResult | None = None
    """The verdict on sexual content."""

    violence: ContentFilterSeverityResult | None = None
    """The verdict on violence and weapons."""

    hate: ContentFilterSeverityResult | None = None
    """The verdict on hatred and discrimination."""

    self_harm: ContentFilterSeverityResult | None = None
    """The verdict on self-harm and suicide."""

    profanity: ContentFilterDetectedResult | None = None
    """The verdict on swear words."""

    error: ContentFilterError | None = None
    """Why the content filter did not come to a verdict. The content passed unchecked."""

    jailbreak: ContentFilterDetectedResult | None = None
    """The verdict on attempts of the user to talk the model out of its instructions."""


class ContentFilterChoiceResults(BaseModel):
    """What the content filter found in an answer. Categories that were not checked are missing."""

    sexual: ContentFilterSeverityResult | None = None
    """The verdict on sexual content."""

    violence: ContentFilterSeverityResult | None = None
    """The verdict on violence and weapons."""

    hate: ContentFilterSeverityResult | None = None
    """The verdict on hatred and discrimination."""

    self_harm: ContentFilterSeverityResult | None = None
    """The verdict on self-harm and suicide."""

    profanity: ContentFilterDetectedResult | None = None
    """The verdict on swear words."""

    error: ContentFilterError | None = None
    """Why the content filter did not come to a verdict. The content passed unchecked."""

    protected_material_text: ContentFilterDetectedResult | None = None
    """The verdict on known text of others, such as lyrics and articles."""

    protected_material_code: ContentFilterDetectedWithCitationResult | None = None
    """The verdict on source code of public repositories."""


class ContentFilterSeverityResult(BaseModel):
    """The verdict of the content filter in a category that is graded."""

    filtered: bool
    """Whether the content was blocked because of it."""

    severity: Literal["safe", "low", "medium", "high"]
    """How grave the finding is. `safe` and `low` pass with the default filter."""


class ContentFilterDetectedResult(BaseModel):
    """The verdict of the content filter in a category of yes or no."""

    filtered: bool
    """Whether the content was blocked because of it."""

    detected: bool
    """Whether it was found. What is found is not blocked where the filter is set to annotate only."""


class ContentFilterDetectedWithCitationResult(BaseModel):
    """The verdict of the content filter on known content, with where that comes from."""

    filtered: bool
    """Whether the content was blocked because of it."""

    detected: bool
    """Whether it was found. What is found is not blocked where the filter is set to annotate only."""

    citation: ContentFilterCitation | None = None
    """Where known content comes from."""


class ContentFilterCitation(BaseModel):
    """Where known content comes from."""

    URL: str | None = None
    """The URL of the source, such as a repository."""

    license: str | None = None
    """The license of the source."""


class ContentFilterError(BaseModel):
    """Why the content filter did not come to a verdict. The content passed unchecked."""

    code: str | None = None
    """A word for the error, such as `content_filter_error`."""

    message: str | None = None
    """The error in words."""


FineTuningJobStatus: TypeAlias = Literal["created", "pending", "running", "succeeded", "cancelled", "failed"]
"""How far a fine-tuning job is: waiting (`pending`), at work (`running`) or ended (`succeeded`,
`cancelled`, `failed`). Azure OpenAI does not use `created`.
"""


ObjectType: TypeAlias = Literal[
    "list", "fine_tuning.job", "file", "fine_tuning.job.event", "fine_tuning.job.checkpoint", "model"
]
"""What kind of object this is."""
