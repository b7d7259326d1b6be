# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .audio import (
        AsyncAudio as AsyncAudio,
        AsyncAudioWithRawResponse as AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse as AsyncAudioWithStreamingResponse,
        Audio as Audio,
        AudioWithRawResponse as AudioWithRawResponse,
        AudioWithStreamingResponse as AudioWithStreamingResponse,
    )
    from .batches import (
        AsyncBatches as AsyncBatches,
        AsyncBatchesWithRawResponse as AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse as AsyncBatchesWithStreamingResponse,
        Batches as Batches,
        BatchesWithRawResponse as BatchesWithRawResponse,
        BatchesWithStreamingResponse as BatchesWithStreamingResponse,
    )
    from .beta import (
        AsyncBeta as AsyncBeta,
        AsyncBetaWithRawResponse as AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse as AsyncBetaWithStreamingResponse,
        Beta as Beta,
        BetaWithRawResponse as BetaWithRawResponse,
        BetaWithStreamingResponse as BetaWithStreamingResponse,
    )
    from .chat import (
        AsyncChat as AsyncChat,
        AsyncChatWithRawResponse as AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse as AsyncChatWithStreamingResponse,
        Chat as Chat,
        ChatWithRawResponse as ChatWithRawResponse,
        ChatWithStreamingResponse as ChatWithStreamingResponse,
    )
    from .completions import (
        AsyncCompletions as AsyncCompletions,
        AsyncCompletionsWithRawResponse as AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse as AsyncCompletionsWithStreamingResponse,
        Completions as Completions,
        CompletionsWithRawResponse as CompletionsWithRawResponse,
        CompletionsWithStreamingResponse as CompletionsWithStreamingResponse,
    )
    from .embeddings import (
        AsyncEmbeddings as AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse as AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse as AsyncEmbeddingsWithStreamingResponse,
        Embeddings as Embeddings,
        EmbeddingsWithRawResponse as EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse as EmbeddingsWithStreamingResponse,
    )
    from .files import (
        AsyncFiles as AsyncFiles,
        AsyncFilesWithRawResponse as AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse as AsyncFilesWithStreamingResponse,
        Files as Files,
        FilesWithRawResponse as FilesWithRawResponse,
        FilesWithStreamingResponse as FilesWithStreamingResponse,
    )
    from .fine_tuning import (
        AsyncFineTuning as AsyncFineTuning,
        AsyncFineTuningWithRawResponse as AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse as AsyncFineTuningWithStreamingResponse,
        FineTuning as FineTuning,
        FineTuningWithRawResponse as FineTuningWithRawResponse,
        FineTuningWithStreamingResponse as FineTuningWithStreamingResponse,
    )
    from .images import (
        AsyncImages as AsyncImages,
        AsyncImagesWithRawResponse as AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse as AsyncImagesWithStreamingResponse,
        Images as Images,
        ImagesWithRawResponse as ImagesWithRawResponse,
        ImagesWithStreamingResponse as ImagesWithStreamingResponse,
    )
    from .ingestion import (
        AsyncIngestion as AsyncIngestion,
        AsyncIngestionWithRawResponse as AsyncIngestionWithRawResponse,
        AsyncIngestionWithStreamingResponse as AsyncIngestionWithStreamingResponse,
        Ingestion as Ingestion,
        IngestionWithRawResponse as IngestionWithRawResponse,
        IngestionWithStreamingResponse as IngestionWithStreamingResponse,
    )
    from .models import (
        AsyncModels as AsyncModels,
        AsyncModelsWithRawResponse as AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse as AsyncModelsWithStreamingResponse,
        Models as Models,
        ModelsWithRawResponse as ModelsWithRawResponse,
        ModelsWithStreamingResponse as ModelsWithStreamingResponse,
    )
    from .uploads import (
        AsyncUploads as AsyncUploads,
        AsyncUploadsWithRawResponse as AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse as AsyncUploadsWithStreamingResponse,
        Uploads as Uploads,
        UploadsWithRawResponse as UploadsWithRawResponse,
        UploadsWithStreamingResponse as UploadsWithStreamingResponse,
    )
    from .vector_stores import (
        AsyncVectorStores as AsyncVectorStores,
        AsyncVectorStoresWithRawResponse as AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse as AsyncVectorStoresWithStreamingResponse,
        VectorStores as VectorStores,
        VectorStoresWithRawResponse as VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse as VectorStoresWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncAudio": ".audio",
            "AsyncAudioWithRawResponse": ".audio",
            "AsyncAudioWithStreamingResponse": ".audio",
            "AsyncBatches": ".batches",
            "AsyncBatchesWithRawResponse": ".batches",
            "AsyncBatchesWithStreamingResponse": ".batches",
            "AsyncBeta": ".beta",
            "AsyncBetaWithRawResponse": ".beta",
            "AsyncBetaWithStreamingResponse": ".beta",
            "AsyncChat": ".chat",
            "AsyncChatWithRawResponse": ".chat",
            "AsyncChatWithStreamingResponse": ".chat",
            "AsyncCompletions": ".completions",
            "AsyncCompletionsWithRawResponse": ".completions",
            "AsyncCompletionsWithStreamingResponse": ".completions",
            "AsyncEmbeddings": ".embeddings",
            "AsyncEmbeddingsWithRawResponse": ".embeddings",
            "AsyncEmbeddingsWithStreamingResponse": ".embeddings",
            "AsyncFiles": ".files",
            "AsyncFilesWithRawResponse": ".files",
            "AsyncFilesWithStreamingResponse": ".files",
            "AsyncFineTuning": ".fine_tuning",
            "AsyncFineTuningWithRawResponse": ".fine_tuning",
            "AsyncFineTuningWithStreamingResponse": ".fine_tuning",
            "AsyncImages": ".images",
            "AsyncImagesWithRawResponse": ".images",
            "AsyncImagesWithStreamingResponse": ".images",
            "AsyncIngestion": ".ingestion",
            "AsyncIngestionWithRawResponse": ".ingestion",
            "AsyncIngestionWithStreamingResponse": ".ingestion",
            "AsyncModels": ".models",
            "AsyncModelsWithRawResponse": ".models",
            "AsyncModelsWithStreamingResponse": ".models",
            "AsyncUploads": ".uploads",
            "AsyncUploadsWithRawResponse": ".uploads",
            "AsyncUploadsWithStreamingResponse": ".uploads",
            "AsyncVectorStores": ".vector_stores",
            "AsyncVectorStoresWithRawResponse": ".vector_stores",
            "AsyncVectorStoresWithStreamingResponse": ".vector_stores",
            "Audio": ".audio",
            "AudioWithRawResponse": ".audio",
            "AudioWithStreamingResponse": ".audio",
            "Batches": ".batches",
            "BatchesWithRawResponse": ".batches",
            "BatchesWithStreamingResponse": ".batches",
            "Beta": ".beta",
            "BetaWithRawResponse": ".beta",
            "BetaWithStreamingResponse": ".beta",
            "Chat": ".chat",
            "ChatWithRawResponse": ".chat",
            "ChatWithStreamingResponse": ".chat",
            "Completions": ".completions",
            "CompletionsWithRawResponse": ".completions",
            "CompletionsWithStreamingResponse": ".completions",
            "Embeddings": ".embeddings",
            "EmbeddingsWithRawResponse": ".embeddings",
            "EmbeddingsWithStreamingResponse": ".embeddings",
            "Files": ".files",
            "FilesWithRawResponse": ".files",
            "FilesWithStreamingResponse": ".files",
            "FineTuning": ".fine_tuning",
            "FineTuningWithRawResponse": ".fine_tuning",
            "FineTuningWithStreamingResponse": ".fine_tuning",
            "Images": ".images",
            "ImagesWithRawResponse": ".images",
            "ImagesWithStreamingResponse": ".images",
            "Ingestion": ".ingestion",
            "IngestionWithRawResponse": ".ingestion",
            "IngestionWithStreamingResponse": ".ingestion",
            "Models": ".models",
            "ModelsWithRawResponse": ".models",
            "ModelsWithStreamingResponse": ".models",
            "Uploads": ".uploads",
            "UploadsWithRawResponse": ".uploads",
            "UploadsWithStreamingResponse": ".uploads",
            "VectorStores": ".vector_stores",
            "VectorStoresWithRawResponse": ".vector_stores",
            "VectorStoresWithStreamingResponse": ".vector_stores",
        },
    )
