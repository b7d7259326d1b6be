"""What can be imported from `openai` and not from a package of ours, and why; and what is of another kind there.

Names are written `module:name`, by their place below `openai`, with `*` for anything.
"""

from __future__ import annotations

from dataclasses import dataclass

from aoaigen.manifest import Manifest
from openai_kinds import Kind


@dataclass(frozen=True)
class Lacking:
    """Names that a package has only where its version has something else, or never."""

    what: str
    names: tuple[str, ...]
    needs: str = ""
    """A resource, a method, an argument or a field: `batches`, `images.generate.style`, `CompletionUsage.details`."""


@dataclass(frozen=True)
class Different:
    """Names of what is otherwise in some packages than in `openai`: of another kind, or without some fields."""

    why: str
    names: tuple[str, ...]
    theirs: Kind | frozenset[str]
    ours: Kind | None = None


_SOME_VERSIONS = (
    Lacking(
        "assistants, and what only they take or give",
        (
            *("types.beta*", "types.shared*:Metadata", "types.shared.function_definition:*", "types.shared:Error*"),
            *("types.shared.error_object:ErrorObject", "types.shared:FunctionDefinition"),
            *("types:ErrorObject", "types:FunctionDefinition", "types:Metadata"),
        ),
        "beta.assistants",
    ),
    Lacking(
        "vector stores", ("types.vector_store*", "types:Vector*", "types*:*FileChunkingStrategy*"), "vector_stores"
    ),
    Lacking(
        "what a search in files found",
        ("types.beta.threads.runs*:RunStepInclude", "types.beta.threads.runs.*:FileSearchResult*"),
        "beta.threads.runs.steps.list.include",
    ),
    Lacking(
        "handlers of the events of runs",
        (":*AssistantEventHandler", "lib.streaming:*Assistant*"),
        "beta.threads.runs.stream",
    ),
    Lacking("batches", ("types:Batch*", "types.batch*"), "batches"),
    Lacking("uploads", ("types:Upload*", "types.upload*"), "uploads"),
    Lacking("speech", ("types.audio:Speech*", "types.audio.speech_*"), "audio.speech"),
    Lacking("times of words", ("types.audio*:TranscriptionWord",), "TranscriptionVerbose.words"),
    Lacking("integrations of training", ("types.fine_tuning*:*Integration*",), "fine_tuning.jobs.create.integrations"),
    Lacking(
        "methods of training",
        ("types.fine_tuning*:Dpo*", "types.fine_tuning.*:Method"),
        "fine_tuning.jobs.create.method",
    ),
    Lacking(
        "structured outputs, and refusals",
        (
            *("types.chat*:ChatCompletionContentPartRefusalParam", "types.chat.*:ContentArrayOfContentPart"),
            *("types.shared_params.response_format_json_schema:*", "types.shared_params:ResponseFormatJSONSchema"),
        ),
        "chat.completions.parse",
    ),
    Lacking(
        "options of streams",
        ("types.chat*:ChatCompletionStreamOptionsParam",),
        "chat.completions.create.stream_options",
    ),
    Lacking("details of usage", ("types.completion_usage:*Details",), "CompletionUsage.completion_tokens_details"),
    Lacking(
        "sound in chats",
        (
            *("types.chat*:ChatCompletionAudio*", "types.chat.chat_completion_audio_param:Voice"),
            *("types.chat*:ChatCompletionModality", "types.chat*:*InputAudio*"),
        ),
        "chat.completions.create.audio",
    ),
    Lacking("predictions", ("types.chat*:ChatCompletionPrediction*",), "chat.completions.create.prediction"),
    Lacking(
        "models that reason",
        ("types*:*ReasoningEffort", "types.chat*:ChatCompletionDeveloper*"),
        "chat.completions.create.reasoning_effort",
    ),
    Lacking(
        "formats in answers: only requests have them",
        ("types:ResponseFormat*", "types.shared:ResponseFormat*", "types.shared.response_format_*"),
        "ResponseFormatText.type",
    ),
)
"""What some of the pinned versions have."""

_NO_VERSION = (
    Lacking(
        "OpenAI's other ways in: other clouds, other credentials, sockets, webhooks, a computer",
        (
            *(":*BedrockOpenAI", ":DataResidency", ":OAuthError", ":InvalidWebhookSignatureError"),
            *(":WebSocket*", ":Reconnecting*", ":*Computer*", ":pydantic_responses_function_tool"),
        ),
    ),
    Lacking("clients of httpx2, which are passed as they are", (":Default*Httpx2Client",)),
    Lacking(
        "calls on the module itself: clients are made",
        (
            *(":admin", ":audio", ":batches", ":beta", ":chat", ":completions", ":containers", ":conversations"),
            *(":content_provenance_checks", ":decisions", ":embeddings", ":evals", ":files", ":fine_tuning"),
            *(":images", ":live", ":models", ":moderations", ":realtime", ":responses", ":safety", ":skills"),
            *(":timeout", ":uploads", ":vector_stores", ":videos", ":webhooks"),
        ),
    ),
    Lacking(
        "names of 0.x, which only raise",
        (
            *(":Audio", ":ChatCompletion", ":Completion", ":Customer", ":Deployment", ":Edit", ":Embedding"),
            *(":Engine", ":ErrorObject", ":File", ":FineTune", ":FineTuningJob", ":Image", ":Model", ":Moderation"),
        ),
    ),
    Lacking(
        "types of names that ours have by itself: an error's, a variable's, a text's, numbers by name",
        (
            *("types.chat.parsed_chat_completion:ContentType", "types:FileContent", "types.file_content:*"),
            "types.fine_tuning.jobs.*:Metrics",
        ),
    ),
    Lacking("what is left of what was deleted: files are answered for with nothing", ("types*:FileDeleted",)),
    Lacking("fine-tuned models deleted", ("types*:ModelDeleted",)),
    Lacking(
        "voices of one's own",
        (
            *("types.audio:Voice*", "types.audio.voice*", "types.audio.speech_create_params:VoiceID"),
            "types.chat.chat_completion_audio_param:VoiceID",
        ),
    ),
    Lacking(
        "transcriptions as streams, by speaker, by chunks, with their usage",
        (
            *("types.audio*:TranscriptionDiarized*", "types.audio*:Transcription*Event", "types.audio.*:Usage*"),
            *("types.audio*:TranscriptionInclude", "types.audio*:TranscriptionLanguage", "types.audio.*:Logprob"),
            *("types.audio.transcription_create_params:Chunking*", "types.audio.*:TranscriptionCreateParamsStreaming"),
        ),
    ),
    Lacking("usage of batches", ("types:BatchUsage", "types.batch_usage:*")),
    Lacking(
        "files that expire",
        tuple(f"types.{each}_create_params:*ExpiresAfter" for each in ("batch", "file", "upload")),
    ),
    Lacking(
        "images edited, varied, streamed, drawn, and with their usage",
        (
            *("types:Image*Event", "types.image_*_event:*", "types:ImageEdit*", "types.image_edit_*"),
            *("types*:ImageCreateVariationParams", "types*:ImageInputReferenceParam", "types.image*_params:Svg*"),
            *("types.images_response:*Usage*", "types.image_generate_params:ImageGenerateParamsStreaming"),
        ),
    ),
    Lacking(
        "images by address, refusals, and parts in messages of threads",
        (
            *("types.beta.threads*:ImageURL*", "types.beta.threads*:Refusal*", "types.beta.threads*:ImageFile*Param"),
            *("types.beta.threads*:MessageContentPartParam", "types.beta.threads*:TextContentBlockParam"),
        ),
    ),
    Lacking(
        "search in vector stores, and its ranking",
        (
            *("types*:FileSearchRankingOptions", "types:VectorStoreSearch*", "types.vector_store_search_*"),
            *("types.vector_stores*:File*UpdateParams", "types.vector_stores*:FileContentResponse"),
            "types.vector_stores.file_batch_create_params:File",
        ),
    ),
    Lacking(
        "graders, permissions, reinforcement, and settings of supervised training",
        (
            *("types.fine_tuning.alpha*", "types.fine_tuning.checkpoints*", "types.fine_tuning*:*Reinforcement*"),
            *("types.fine_tuning.reinforcement_*:Grader", "types.fine_tuning*:Supervised*"),
        ),
    ),
    Lacking(
        "tools that are no functions, choices among tools",
        ("types.chat*:*Custom*", "types.chat*:ChatCompletionAllowed*", "types.*custom_tool_input_format:*"),
    ),
    Lacking(
        "stored chats",
        (
            *("types.chat*:ChatCompletionDeleted", "types.chat*:ChatCompletionStoreMessage*"),
            *("types.chat*:ChatCompletionFunctionTool", "types.chat*:CompletionListParams"),
            *("types.chat*:CompletionUpdateParams", "types.chat.completions*"),
            *("types.chat*:ChatCompletionContentPartImage", "types.chat*:ChatCompletionContentPartText"),
            "types.chat.chat_completion_content_part_image:ImageURL",
        ),
    ),
    Lacking(
        "moderation, search in the web, files, kept prompts and earlier sound in chats",
        (
            *("types.chat.*:Moderation*", "types.chat.*:WebSearch*", "types.chat.*:Annotation*"),
            *("types.chat.chat_completion_content_part_param:File*", "types.chat.*:Prompt*"),
            *("types.chat.chat_completion_assistant_message_param:Audio", "types.chat.*:ChoiceDeltaAudio"),
        ),
    ),
    Lacking(
        "what is taken by other products",
        (
            *("types*:AllModels", "types*:ResponsesModel", "types*:ComparisonFilter", "types*:CompoundFilter"),
            *("types.*compound_filter:Filter", "types*:CustomToolInputFormat", "types*:Decision*", "types*:OAuth*"),
            *("types*:Reasoning", "types*:ResponseFormatTextGrammar", "types*:ResponseFormatTextPython"),
            "types.shared.error_object:Misalignment*",
        ),
    ),
)
"""What none of them has."""

LACKING = (*_SOME_VERSIONS, *_NO_VERSION)

DIFFERENT = (
    Different("ours hold `stream` as a variable too", ("types*:*Params",), Kind.UNION, Kind.DICT),
    Different("tools are functions only", ("types.chat*:ChatCompletionMessageToolCallUnion",), Kind.UNION, Kind.MODEL),
    Different("tools are functions only", ("types.chat*:*UnionParam",), Kind.UNION, Kind.DICT),
    Different("on Azure, the name of a deployment", ("types*:*Model",), Kind.LITERAL, Kind.CLASS),
    Different("no voices of one's own", ("types.*:Voice",), Kind.UNION, Kind.LITERAL),
    Different("a type for each method of training", ("types.fine_tuning.*_job:Method",), Kind.MODEL, Kind.UNION),
    Different("a type for each method of training", ("types.fine_tuning.*_params:Method",), Kind.DICT, Kind.UNION),
    Different("what a page is says its class", ("pagination:*Page",), frozenset({"object"})),
    Different("`created_at` on Azure, and no owner", ("types*:Model",), frozenset({"created", "owned_by"})),
    Different("not before 2024-09-01-preview", ("types.beta.threads*:Run",), frozenset({"parallel_tool_calls"})),
    Different("`organisation_id` on Azure", ("types.fine_tuning*:FineTuningJob",), frozenset({"organization_id"})),
)


def offered(manifest: Manifest) -> frozenset[str]:
    """What a version has, in the words of `Lacking.needs`."""
    methods = (method.name for method in manifest.methods)
    arguments = (f"{method.name}.{argument.name}" for method in manifest.methods for argument in method.parameters)
    fields = (f"{found.name}.{field.name}" for found in manifest.classes for field in found.fields)
    return frozenset({*manifest.resources, *methods, *arguments, *fields})
