# Made by aoaigen 0.1.0 from API version 2024-09-01-preview. Edits are lost when it is made again.

"""What several resources use."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel

FunctionParameters: TypeAlias = dict[str, object]
"""The parameters of a function as a JSON Schema. A function without it takes none."""


class CompletionUsage(BaseModel):
    """The tokens that a call used, which is what it is charged for."""

    prompt_tokens: int
    """The tokens of the prompt."""

    completion_tokens: int
    """The tokens of all the answers."""

    total_tokens: int
    """The tokens of prompt and answers together."""

    prompt_tokens_details: PromptTokensDetails | None = None
    """How the tokens of the prompt are made up."""

    completion_tokens_details: CompletionTokensDetails | None = None
    """How the tokens of the answers are made up."""


class PromptTokensDetails(BaseModel):
    """How the tokens of the prompt are made up."""

    audio_tokens: int | None = None
    """The tokens of audio."""

    cached_tokens: int | None = None
    """The tokens that were found in the prompt cache, which are cheaper."""


class CompletionTokensDetails(BaseModel):
    """How the tokens of the answers are made up."""

    accepted_prediction_tokens: int | None = None
    """The tokens of a predicted output that appear in the answer."""

    audio_tokens: int | None = None
    """The tokens of audio."""

    reasoning_tokens: int | None = None
    """The tokens that the model spent on reasoning, which are charged for but not shown."""

    rejected_prediction_tokens: int | None = None
    """The tokens of a predicted output that do not appear in the answer. They are charged for."""


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

    custom_blocklists: ContentFilterDetailedResults | None = None
    """The verdict of your own lists of words."""

    jailbreak: ContentFilterDetectedResult | None = None
    """The verdict on attempts of the user to talk the model out of its instructions."""

    indirect_attack: ContentFilterDetectedResult | None = None
    """The verdict on instructions to the model that are hidden in documents."""


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

    custom_blocklists: ContentFilterDetailedResults | None = None
    """The verdict of your own lists of words."""

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


class ContentFilterDetailedResults(BaseModel):
    """The verdict of the content filter on several lists of words."""

    filtered: bool
    """Whether the content was blocked because of one of the lists."""

    details: list[ContentFilterIdResult] | None = None
    """The verdict of each list."""


class ContentFilterIdResult(BaseModel):
    """The verdict of the content filter on a list of words."""

    filtered: bool
    """Whether the content was blocked because of the list."""

    id: str
    """The id of the list."""


class ContentFilterError(BaseModel):
    """Why the content filter did not come to a verdict. The content passed unchecked."""

    code: str | None = None
    """A word for the error, such as `content_filter_error`."""

    message: str | None = None
    """The error in words."""


Metadata: TypeAlias = dict[str, str]
"""Pairs of keys and values of your own, such as ids in your application: up to 16, with keys of up to
64 characters and values of up to 512.
"""


class StaticFileChunkingStrategyObject(BaseModel):
    """Passages of a size of your own."""

    type: Literal["static"]
    """Always `static`."""

    static: StaticFileChunkingStrategy
    """How long the passages of a file are, and how much of them two neighbours share."""


class StaticFileChunkingStrategy(BaseModel):
    """How long the passages of a file are, and how much of them two neighbours share."""

    max_chunk_size_tokens: int
    """The most tokens of a passage, from 100 to 4096."""

    chunk_overlap_tokens: int
    """The tokens that two neighbours share, at most half of `max_chunk_size_tokens`."""


class FileObject(BaseModel):
    """A file of the resource, uploaded or produced by it, without its content."""

    object: ObjectType | None = None
    """Always `file`."""

    created_at: int | None = None
    """When the file was created, in seconds since 1970 (UTC)."""

    id: str
    """The id of the file."""

    status: FileStatus | None = None
    """How far a file is: waiting to be checked or imported (`pending`), being checked or imported
    (`running`), ready (`processed`) or unusable (`error`). Azure OpenAI does not use `uploaded`,
    `deleting` and `deleted`.
    """

    bytes: int | None = None
    """The size of the file, in bytes. Missing while a file is being imported."""

    purpose: FilePurpose
    """What a file is for: examples for fine-tuning (`fine-tune`) or their results
    (`fine-tune-results`), material for assistants (`assistants`) or made by them
    (`assistants_output`), requests of a batch (`batch`) or their results (`batch_output`).
    """

    filename: str
    """The name of the file."""

    status_details: str | None = None
    """What is wrong with the file, if its status is `error`."""


FilePurpose: TypeAlias = Literal[
    "fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch", "batch_output"
]
"""What a file is for: examples for fine-tuning (`fine-tune`) or their results (`fine-tune-results`),
material for assistants (`assistants`) or made by them (`assistants_output`), requests of a batch
(`batch`) or their results (`batch_output`).
"""


FileStatus: TypeAlias = Literal["uploaded", "pending", "running", "processed", "error", "deleting", "deleted"]
"""How far a file is: waiting to be checked or imported (`pending`), being checked or imported
(`running`), ready (`processed`) or unusable (`error`). Azure OpenAI does not use `uploaded`,
`deleting` and `deleted`.
"""


FineTuningJobStatus: TypeAlias = Literal["created", "pending", "running", "succeeded", "cancelled", "failed"]
"""How far a fine-tuning job is: waiting (`pending`), at work (`running`) or ended (`succeeded`,
`cancelled`, `failed`). Azure OpenAI does not use `created`.
"""


ObjectType: TypeAlias = Literal[
    "list",
    "fine_tuning.job",
    "file",
    "fine_tuning.job.event",
    "fine_tuning.job.checkpoint",
    "model",
    "batch",
    "upload",
    "upload.part",
]
"""What kind of object this is."""
