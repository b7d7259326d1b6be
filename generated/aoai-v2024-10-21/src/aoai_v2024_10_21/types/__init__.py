# Made by aoaigen 0.1.0 from API version 2024-10-21. Edits are lost when it is made again.

"""The types of the client.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .._runtime.batching_results import (
        BatchFailure as BatchFailure,
        BatchProgress as BatchProgress,
        BatchResult as BatchResult,
    )
    from . import (
        audio as audio,
        chat as chat,
        fine_tuning as fine_tuning,
        shared as shared,
        shared_params as shared_params,
        uploads as uploads,
    )
    from ._audio import (
        AudioResponseFormat as AudioResponseFormat,
        AudioTask as AudioTask,
        TranscriptionSegment as TranscriptionSegment,
    )
    from ._batches import (
        Batch as Batch,
        BatchError as BatchError,
        BatchErrors as BatchErrors,
        BatchRequestCounts as BatchRequestCounts,
        BatchStatus as BatchStatus,
    )
    from ._batches_params import (
        BatchCompletionCreateParams as BatchCompletionCreateParams,
        BatchCreateParams as BatchCreateParams,
        BatchEmbeddingCreateParams as BatchEmbeddingCreateParams,
        BatchListParams as BatchListParams,
    )
    from ._completions import (
        Completion as Completion,
        CompletionChoice as CompletionChoice,
        CompletionChoiceLogprobs as CompletionChoiceLogprobs,
    )
    from ._completions_params import (
        CompletionCreateParams as CompletionCreateParams,
        CompletionCreateParamsBase as CompletionCreateParamsBase,
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
    )
    from ._embeddings import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
        CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
        Embedding as Embedding,
    )
    from ._embeddings_params import EmbeddingCreateParams as EmbeddingCreateParams
    from ._files_params import (
        FileCreateParams as FileCreateParams,
        FileImportFileParams as FileImportFileParams,
        FileListParams as FileListParams,
    )
    from ._images import (
        ContentFilterCategoryResults as ContentFilterCategoryResults,
        Image as Image,
        ImagePromptFilterResults as ImagePromptFilterResults,
        ImageQuality as ImageQuality,
        ImageResponseFormat as ImageResponseFormat,
        ImageSize as ImageSize,
        ImagesResponse as ImagesResponse,
        ImageStyle as ImageStyle,
    )
    from ._images_params import ImageGenerateParams as ImageGenerateParams
    from ._models import Model as Model, ModelCapabilities as ModelCapabilities, ModelDeprecation as ModelDeprecation
    from ._shared import (
        CompletionTokensDetails as CompletionTokensDetails,
        CompletionUsage as CompletionUsage,
        ContentFilterChoiceResults as ContentFilterChoiceResults,
        ContentFilterCitation as ContentFilterCitation,
        ContentFilterDetectedResult as ContentFilterDetectedResult,
        ContentFilterDetectedWithCitationResult as ContentFilterDetectedWithCitationResult,
        ContentFilterError as ContentFilterError,
        ContentFilterPromptResults as ContentFilterPromptResults,
        ContentFilterSeverityResult as ContentFilterSeverityResult,
        FileObject as FileObject,
        FilePurpose as FilePurpose,
        FileStatus as FileStatus,
        FineTuningJobStatus as FineTuningJobStatus,
        ObjectType as ObjectType,
        PromptFilterResult as PromptFilterResult,
        PromptTokensDetails as PromptTokensDetails,
    )
    from ._shared_params import ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam
    from ._uploads import Upload as Upload, UploadStatus as UploadStatus
    from ._uploads_params import UploadCompleteParams as UploadCompleteParams, UploadCreateParams as UploadCreateParams
    from .audio_model import AudioModel as AudioModel
    from .chat_model import ChatModel as ChatModel
    from .embedding_model import EmbeddingModel as EmbeddingModel
    from .image_model import ImageModel as ImageModel
    from .shared.function_parameters import FunctionParameters as FunctionParameters
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "audio": ".audio",
            "chat": ".chat",
            "fine_tuning": ".fine_tuning",
            "shared": ".shared",
            "shared_params": ".shared_params",
            "uploads": ".uploads",
            "AudioModel": ".audio_model",
            "AudioResponseFormat": "._audio",
            "AudioTask": "._audio",
            "Batch": "._batches",
            "BatchCompletionCreateParams": "._batches_params",
            "BatchCreateParams": "._batches_params",
            "BatchEmbeddingCreateParams": "._batches_params",
            "BatchError": "._batches",
            "BatchErrors": "._batches",
            "BatchFailure": ".._runtime.batching_results",
            "BatchListParams": "._batches_params",
            "BatchProgress": ".._runtime.batching_results",
            "BatchRequestCounts": "._batches",
            "BatchResult": ".._runtime.batching_results",
            "BatchStatus": "._batches",
            "ChatCompletionStreamOptionsParam": "._shared_params",
            "ChatModel": ".chat_model",
            "Completion": "._completions",
            "CompletionChoice": "._completions",
            "CompletionChoiceLogprobs": "._completions",
            "CompletionCreateParams": "._completions_params",
            "CompletionCreateParamsBase": "._completions_params",
            "CompletionCreateParamsNonStreaming": "._completions_params",
            "CompletionCreateParamsStreaming": "._completions_params",
            "CompletionTokensDetails": "._shared",
            "CompletionUsage": "._shared",
            "ContentFilterCategoryResults": "._images",
            "ContentFilterChoiceResults": "._shared",
            "ContentFilterCitation": "._shared",
            "ContentFilterDetectedResult": "._shared",
            "ContentFilterDetectedWithCitationResult": "._shared",
            "ContentFilterError": "._shared",
            "ContentFilterPromptResults": "._shared",
            "ContentFilterSeverityResult": "._shared",
            "CreateEmbeddingResponse": "._embeddings",
            "CreateEmbeddingResponseUsage": "._embeddings",
            "Embedding": "._embeddings",
            "EmbeddingCreateParams": "._embeddings_params",
            "EmbeddingModel": ".embedding_model",
            "FileCreateParams": "._files_params",
            "FileImportFileParams": "._files_params",
            "FileListParams": "._files_params",
            "FileObject": "._shared",
            "FilePurpose": "._shared",
            "FileStatus": "._shared",
            "FineTuningJobStatus": "._shared",
            "FunctionParameters": ".shared.function_parameters",
            "Image": "._images",
            "ImageGenerateParams": "._images_params",
            "ImageModel": ".image_model",
            "ImagePromptFilterResults": "._images",
            "ImageQuality": "._images",
            "ImageResponseFormat": "._images",
            "ImageSize": "._images",
            "ImageStyle": "._images",
            "ImagesResponse": "._images",
            "Model": "._models",
            "ModelCapabilities": "._models",
            "ModelDeprecation": "._models",
            "ObjectType": "._shared",
            "PromptFilterResult": "._shared",
            "PromptTokensDetails": "._shared",
            "TranscriptionSegment": "._audio",
            "Upload": "._uploads",
            "UploadCompleteParams": "._uploads_params",
            "UploadCreateParams": "._uploads_params",
            "UploadStatus": "._uploads",
        },
    )
