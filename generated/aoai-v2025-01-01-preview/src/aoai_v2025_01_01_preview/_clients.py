# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The clients of API version 2025-01-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ._package import PACKAGE
from ._runtime.azure_client import AsyncAzureClient, SyncAzureClient

if TYPE_CHECKING:
    from ._runtime.caller import AsyncCaller, SyncCaller
    from .resources.audio import (
        AsyncAudio,
        AsyncAudioWithRawResponse,
        AsyncAudioWithStreamingResponse,
        Audio,
        AudioWithRawResponse,
        AudioWithStreamingResponse,
    )
    from .resources.batches import (
        AsyncBatches,
        AsyncBatchesWithRawResponse,
        AsyncBatchesWithStreamingResponse,
        Batches,
        BatchesWithRawResponse,
        BatchesWithStreamingResponse,
    )
    from .resources.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )
    from .resources.chat import (
        AsyncChat,
        AsyncChatWithRawResponse,
        AsyncChatWithStreamingResponse,
        Chat,
        ChatWithRawResponse,
        ChatWithStreamingResponse,
    )
    from .resources.completions import (
        AsyncCompletions,
        AsyncCompletionsWithRawResponse,
        AsyncCompletionsWithStreamingResponse,
        Completions,
        CompletionsWithRawResponse,
        CompletionsWithStreamingResponse,
    )
    from .resources.embeddings import (
        AsyncEmbeddings,
        AsyncEmbeddingsWithRawResponse,
        AsyncEmbeddingsWithStreamingResponse,
        Embeddings,
        EmbeddingsWithRawResponse,
        EmbeddingsWithStreamingResponse,
    )
    from .resources.files import (
        AsyncFiles,
        AsyncFilesWithRawResponse,
        AsyncFilesWithStreamingResponse,
        Files,
        FilesWithRawResponse,
        FilesWithStreamingResponse,
    )
    from .resources.fine_tuning import (
        AsyncFineTuning,
        AsyncFineTuningWithRawResponse,
        AsyncFineTuningWithStreamingResponse,
        FineTuning,
        FineTuningWithRawResponse,
        FineTuningWithStreamingResponse,
    )
    from .resources.images import (
        AsyncImages,
        AsyncImagesWithRawResponse,
        AsyncImagesWithStreamingResponse,
        Images,
        ImagesWithRawResponse,
        ImagesWithStreamingResponse,
    )
    from .resources.ingestion import (
        AsyncIngestion,
        AsyncIngestionWithRawResponse,
        AsyncIngestionWithStreamingResponse,
        Ingestion,
        IngestionWithRawResponse,
        IngestionWithStreamingResponse,
    )
    from .resources.models import (
        AsyncModels,
        AsyncModelsWithRawResponse,
        AsyncModelsWithStreamingResponse,
        Models,
        ModelsWithRawResponse,
        ModelsWithStreamingResponse,
    )
    from .resources.uploads import (
        AsyncUploads,
        AsyncUploadsWithRawResponse,
        AsyncUploadsWithStreamingResponse,
        Uploads,
        UploadsWithRawResponse,
        UploadsWithStreamingResponse,
    )
    from .resources.vector_stores import (
        AsyncVectorStores,
        AsyncVectorStoresWithRawResponse,
        AsyncVectorStoresWithStreamingResponse,
        VectorStores,
        VectorStoresWithRawResponse,
        VectorStoresWithStreamingResponse,
    )


class AzureOpenAI(SyncAzureClient):
    """A client of Azure OpenAI, API version 2025-01-01-preview."""

    _package = PACKAGE

    @cached_property
    def chat(self) -> Chat:
        """Conversations with a model."""
        from .resources.chat import Chat

        return Chat(self._caller)

    @cached_property
    def completions(self) -> Completions:
        """Continuations of a text by a model of the older, text-only kind."""
        from .resources.completions import Completions

        return Completions(self._caller)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Vectors that stand for the meaning of texts."""
        from .resources.embeddings import Embeddings

        return Embeddings(self._caller)

    @cached_property
    def audio(self) -> Audio:
        """Speech to text and text to speech."""
        from .resources.audio import Audio

        return Audio(self._caller)

    @cached_property
    def images(self) -> Images:
        """Pictures made from a description."""
        from .resources.images import Images

        return Images(self._caller)

    @cached_property
    def beta(self) -> Beta:
        """Assistants and their threads, which Azure OpenAI has in preview versions alone."""
        from .resources.beta import Beta

        return Beta(self._caller)

    @cached_property
    def vector_stores(self) -> VectorStores:
        """Files cut into passages and indexed by meaning, for the file search of assistants."""
        from .resources.vector_stores import VectorStores

        return VectorStores(self._caller)

    @cached_property
    def batches(self) -> Batches:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.batches import Batches

        return Batches(self._caller)

    @cached_property
    def files(self) -> Files:
        """Files for fine-tuning and batches, and those that these produce."""
        from .resources.files import Files

        return Files(self._caller)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        """Models of your own, made from a base model."""
        from .resources.fine_tuning import FineTuning

        return FineTuning(self._caller)

    @cached_property
    def models(self) -> Models:
        """The base models that the resource can use, and the models fine-tuned in it."""
        from .resources.models import Models

        return Models(self._caller)

    @cached_property
    def uploads(self) -> Uploads:
        """Large files, sent in parts."""
        from .resources.uploads import Uploads

        return Uploads(self._caller)

    @cached_property
    def ingestion(self) -> Ingestion:
        """Documents made ready for On Your Data."""
        from .resources.ingestion import Ingestion

        return Ingestion(self._caller)

    @cached_property
    def with_raw_response(self) -> AzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AzureOpenAIWithStreamingResponse(self._caller)


class AsyncAzureOpenAI(AsyncAzureClient):
    """An asynchronous client of Azure OpenAI, API version 2025-01-01-preview."""

    _package = PACKAGE

    @cached_property
    def chat(self) -> AsyncChat:
        """Conversations with a model."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._caller)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """Continuations of a text by a model of the older, text-only kind."""
        from .resources.completions import AsyncCompletions

        return AsyncCompletions(self._caller)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Vectors that stand for the meaning of texts."""
        from .resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._caller)

    @cached_property
    def audio(self) -> AsyncAudio:
        """Speech to text and text to speech."""
        from .resources.audio import AsyncAudio

        return AsyncAudio(self._caller)

    @cached_property
    def images(self) -> AsyncImages:
        """Pictures made from a description."""
        from .resources.images import AsyncImages

        return AsyncImages(self._caller)

    @cached_property
    def beta(self) -> AsyncBeta:
        """Assistants and their threads, which Azure OpenAI has in preview versions alone."""
        from .resources.beta import AsyncBeta

        return AsyncBeta(self._caller)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """Files cut into passages and indexed by meaning, for the file search of assistants."""
        from .resources.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self._caller)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.batches import AsyncBatches

        return AsyncBatches(self._caller)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files for fine-tuning and batches, and those that these produce."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._caller)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """Models of your own, made from a base model."""
        from .resources.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self._caller)

    @cached_property
    def models(self) -> AsyncModels:
        """The base models that the resource can use, and the models fine-tuned in it."""
        from .resources.models import AsyncModels

        return AsyncModels(self._caller)

    @cached_property
    def uploads(self) -> AsyncUploads:
        """Large files, sent in parts."""
        from .resources.uploads import AsyncUploads

        return AsyncUploads(self._caller)

    @cached_property
    def ingestion(self) -> AsyncIngestion:
        """Documents made ready for On Your Data."""
        from .resources.ingestion import AsyncIngestion

        return AsyncIngestion(self._caller)

    @cached_property
    def with_raw_response(self) -> AsyncAzureOpenAIWithRawResponse:
        """The same, each method giving the raw HTTP response."""
        return AsyncAzureOpenAIWithRawResponse(self._caller)

    @cached_property
    def with_streaming_response(self) -> AsyncAzureOpenAIWithStreamingResponse:
        """The same, each method giving a response whose body is read on demand."""
        return AsyncAzureOpenAIWithStreamingResponse(self._caller)


class AzureOpenAIWithRawResponse:
    """`AzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def chat(self) -> ChatWithRawResponse:
        """Conversations with a model."""
        from .resources.chat import ChatWithRawResponse

        return ChatWithRawResponse(self._client)

    @cached_property
    def completions(self) -> CompletionsWithRawResponse:
        """Continuations of a text by a model of the older, text-only kind."""
        from .resources.completions import CompletionsWithRawResponse

        return CompletionsWithRawResponse(self._client)

    @cached_property
    def embeddings(self) -> EmbeddingsWithRawResponse:
        """Vectors that stand for the meaning of texts."""
        from .resources.embeddings import EmbeddingsWithRawResponse

        return EmbeddingsWithRawResponse(self._client)

    @cached_property
    def audio(self) -> AudioWithRawResponse:
        """Speech to text and text to speech."""
        from .resources.audio import AudioWithRawResponse

        return AudioWithRawResponse(self._client)

    @cached_property
    def images(self) -> ImagesWithRawResponse:
        """Pictures made from a description."""
        from .resources.images import ImagesWithRawResponse

        return ImagesWithRawResponse(self._client)

    @cached_property
    def beta(self) -> BetaWithRawResponse:
        """Assistants and their threads, which Azure OpenAI has in preview versions alone."""
        from .resources.beta import BetaWithRawResponse

        return BetaWithRawResponse(self._client)

    @cached_property
    def vector_stores(self) -> VectorStoresWithRawResponse:
        """Files cut into passages and indexed by meaning, for the file search of assistants."""
        from .resources.vector_stores import VectorStoresWithRawResponse

        return VectorStoresWithRawResponse(self._client)

    @cached_property
    def batches(self) -> BatchesWithRawResponse:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.batches import BatchesWithRawResponse

        return BatchesWithRawResponse(self._client)

    @cached_property
    def files(self) -> FilesWithRawResponse:
        """Files for fine-tuning and batches, and those that these produce."""
        from .resources.files import FilesWithRawResponse

        return FilesWithRawResponse(self._client)

    @cached_property
    def fine_tuning(self) -> FineTuningWithRawResponse:
        """Models of your own, made from a base model."""
        from .resources.fine_tuning import FineTuningWithRawResponse

        return FineTuningWithRawResponse(self._client)

    @cached_property
    def models(self) -> ModelsWithRawResponse:
        """The base models that the resource can use, and the models fine-tuned in it."""
        from .resources.models import ModelsWithRawResponse

        return ModelsWithRawResponse(self._client)

    @cached_property
    def uploads(self) -> UploadsWithRawResponse:
        """Large files, sent in parts."""
        from .resources.uploads import UploadsWithRawResponse

        return UploadsWithRawResponse(self._client)

    @cached_property
    def ingestion(self) -> IngestionWithRawResponse:
        """Documents made ready for On Your Data."""
        from .resources.ingestion import IngestionWithRawResponse

        return IngestionWithRawResponse(self._client)


class AzureOpenAIWithStreamingResponse:
    """`AzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: SyncCaller) -> None:
        self._client = client

    @cached_property
    def chat(self) -> ChatWithStreamingResponse:
        """Conversations with a model."""
        from .resources.chat import ChatWithStreamingResponse

        return ChatWithStreamingResponse(self._client)

    @cached_property
    def completions(self) -> CompletionsWithStreamingResponse:
        """Continuations of a text by a model of the older, text-only kind."""
        from .resources.completions import CompletionsWithStreamingResponse

        return CompletionsWithStreamingResponse(self._client)

    @cached_property
    def embeddings(self) -> EmbeddingsWithStreamingResponse:
        """Vectors that stand for the meaning of texts."""
        from .resources.embeddings import EmbeddingsWithStreamingResponse

        return EmbeddingsWithStreamingResponse(self._client)

    @cached_property
    def audio(self) -> AudioWithStreamingResponse:
        """Speech to text and text to speech."""
        from .resources.audio import AudioWithStreamingResponse

        return AudioWithStreamingResponse(self._client)

    @cached_property
    def images(self) -> ImagesWithStreamingResponse:
        """Pictures made from a description."""
        from .resources.images import ImagesWithStreamingResponse

        return ImagesWithStreamingResponse(self._client)

    @cached_property
    def beta(self) -> BetaWithStreamingResponse:
        """Assistants and their threads, which Azure OpenAI has in preview versions alone."""
        from .resources.beta import BetaWithStreamingResponse

        return BetaWithStreamingResponse(self._client)

    @cached_property
    def vector_stores(self) -> VectorStoresWithStreamingResponse:
        """Files cut into passages and indexed by meaning, for the file search of assistants."""
        from .resources.vector_stores import VectorStoresWithStreamingResponse

        return VectorStoresWithStreamingResponse(self._client)

    @cached_property
    def batches(self) -> BatchesWithStreamingResponse:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.batches import BatchesWithStreamingResponse

        return BatchesWithStreamingResponse(self._client)

    @cached_property
    def files(self) -> FilesWithStreamingResponse:
        """Files for fine-tuning and batches, and those that these produce."""
        from .resources.files import FilesWithStreamingResponse

        return FilesWithStreamingResponse(self._client)

    @cached_property
    def fine_tuning(self) -> FineTuningWithStreamingResponse:
        """Models of your own, made from a base model."""
        from .resources.fine_tuning import FineTuningWithStreamingResponse

        return FineTuningWithStreamingResponse(self._client)

    @cached_property
    def models(self) -> ModelsWithStreamingResponse:
        """The base models that the resource can use, and the models fine-tuned in it."""
        from .resources.models import ModelsWithStreamingResponse

        return ModelsWithStreamingResponse(self._client)

    @cached_property
    def uploads(self) -> UploadsWithStreamingResponse:
        """Large files, sent in parts."""
        from .resources.uploads import UploadsWithStreamingResponse

        return UploadsWithStreamingResponse(self._client)

    @cached_property
    def ingestion(self) -> IngestionWithStreamingResponse:
        """Documents made ready for On Your Data."""
        from .resources.ingestion import IngestionWithStreamingResponse

        return IngestionWithStreamingResponse(self._client)


class AsyncAzureOpenAIWithRawResponse:
    """`AsyncAzureOpenAI`, each method giving the raw HTTP response."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def chat(self) -> AsyncChatWithRawResponse:
        """Conversations with a model."""
        from .resources.chat import AsyncChatWithRawResponse

        return AsyncChatWithRawResponse(self._client)

    @cached_property
    def completions(self) -> AsyncCompletionsWithRawResponse:
        """Continuations of a text by a model of the older, text-only kind."""
        from .resources.completions import AsyncCompletionsWithRawResponse

        return AsyncCompletionsWithRawResponse(self._client)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithRawResponse:
        """Vectors that stand for the meaning of texts."""
        from .resources.embeddings import AsyncEmbeddingsWithRawResponse

        return AsyncEmbeddingsWithRawResponse(self._client)

    @cached_property
    def audio(self) -> AsyncAudioWithRawResponse:
        """Speech to text and text to speech."""
        from .resources.audio import AsyncAudioWithRawResponse

        return AsyncAudioWithRawResponse(self._client)

    @cached_property
    def images(self) -> AsyncImagesWithRawResponse:
        """Pictures made from a description."""
        from .resources.images import AsyncImagesWithRawResponse

        return AsyncImagesWithRawResponse(self._client)

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        """Assistants and their threads, which Azure OpenAI has in preview versions alone."""
        from .resources.beta import AsyncBetaWithRawResponse

        return AsyncBetaWithRawResponse(self._client)

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithRawResponse:
        """Files cut into passages and indexed by meaning, for the file search of assistants."""
        from .resources.vector_stores import AsyncVectorStoresWithRawResponse

        return AsyncVectorStoresWithRawResponse(self._client)

    @cached_property
    def batches(self) -> AsyncBatchesWithRawResponse:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.batches import AsyncBatchesWithRawResponse

        return AsyncBatchesWithRawResponse(self._client)

    @cached_property
    def files(self) -> AsyncFilesWithRawResponse:
        """Files for fine-tuning and batches, and those that these produce."""
        from .resources.files import AsyncFilesWithRawResponse

        return AsyncFilesWithRawResponse(self._client)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithRawResponse:
        """Models of your own, made from a base model."""
        from .resources.fine_tuning import AsyncFineTuningWithRawResponse

        return AsyncFineTuningWithRawResponse(self._client)

    @cached_property
    def models(self) -> AsyncModelsWithRawResponse:
        """The base models that the resource can use, and the models fine-tuned in it."""
        from .resources.models import AsyncModelsWithRawResponse

        return AsyncModelsWithRawResponse(self._client)

    @cached_property
    def uploads(self) -> AsyncUploadsWithRawResponse:
        """Large files, sent in parts."""
        from .resources.uploads import AsyncUploadsWithRawResponse

        return AsyncUploadsWithRawResponse(self._client)

    @cached_property
    def ingestion(self) -> AsyncIngestionWithRawResponse:
        """Documents made ready for On Your Data."""
        from .resources.ingestion import AsyncIngestionWithRawResponse

        return AsyncIngestionWithRawResponse(self._client)


class AsyncAzureOpenAIWithStreamingResponse:
    """`AsyncAzureOpenAI`, each method giving a response whose body is read on demand."""

    def __init__(self, client: AsyncCaller) -> None:
        self._client = client

    @cached_property
    def chat(self) -> AsyncChatWithStreamingResponse:
        """Conversations with a model."""
        from .resources.chat import AsyncChatWithStreamingResponse

        return AsyncChatWithStreamingResponse(self._client)

    @cached_property
    def completions(self) -> AsyncCompletionsWithStreamingResponse:
        """Continuations of a text by a model of the older, text-only kind."""
        from .resources.completions import AsyncCompletionsWithStreamingResponse

        return AsyncCompletionsWithStreamingResponse(self._client)

    @cached_property
    def embeddings(self) -> AsyncEmbeddingsWithStreamingResponse:
        """Vectors that stand for the meaning of texts."""
        from .resources.embeddings import AsyncEmbeddingsWithStreamingResponse

        return AsyncEmbeddingsWithStreamingResponse(self._client)

    @cached_property
    def audio(self) -> AsyncAudioWithStreamingResponse:
        """Speech to text and text to speech."""
        from .resources.audio import AsyncAudioWithStreamingResponse

        return AsyncAudioWithStreamingResponse(self._client)

    @cached_property
    def images(self) -> AsyncImagesWithStreamingResponse:
        """Pictures made from a description."""
        from .resources.images import AsyncImagesWithStreamingResponse

        return AsyncImagesWithStreamingResponse(self._client)

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        """Assistants and their threads, which Azure OpenAI has in preview versions alone."""
        from .resources.beta import AsyncBetaWithStreamingResponse

        return AsyncBetaWithStreamingResponse(self._client)

    @cached_property
    def vector_stores(self) -> AsyncVectorStoresWithStreamingResponse:
        """Files cut into passages and indexed by meaning, for the file search of assistants."""
        from .resources.vector_stores import AsyncVectorStoresWithStreamingResponse

        return AsyncVectorStoresWithStreamingResponse(self._client)

    @cached_property
    def batches(self) -> AsyncBatchesWithStreamingResponse:
        """Many requests in one file, answered within a day at a lower price."""
        from .resources.batches import AsyncBatchesWithStreamingResponse

        return AsyncBatchesWithStreamingResponse(self._client)

    @cached_property
    def files(self) -> AsyncFilesWithStreamingResponse:
        """Files for fine-tuning and batches, and those that these produce."""
        from .resources.files import AsyncFilesWithStreamingResponse

        return AsyncFilesWithStreamingResponse(self._client)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuningWithStreamingResponse:
        """Models of your own, made from a base model."""
        from .resources.fine_tuning import AsyncFineTuningWithStreamingResponse

        return AsyncFineTuningWithStreamingResponse(self._client)

    @cached_property
    def models(self) -> AsyncModelsWithStreamingResponse:
        """The base models that the resource can use, and the models fine-tuned in it."""
        from .resources.models import AsyncModelsWithStreamingResponse

        return AsyncModelsWithStreamingResponse(self._client)

    @cached_property
    def uploads(self) -> AsyncUploadsWithStreamingResponse:
        """Large files, sent in parts."""
        from .resources.uploads import AsyncUploadsWithStreamingResponse

        return AsyncUploadsWithStreamingResponse(self._client)

    @cached_property
    def ingestion(self) -> AsyncIngestionWithStreamingResponse:
        """Documents made ready for On Your Data."""
        from .resources.ingestion import AsyncIngestionWithStreamingResponse

        return AsyncIngestionWithStreamingResponse(self._client)
