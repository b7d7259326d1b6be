# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The types of `client.vector_stores`.

Modules with an underscore define types; the others offer them where `openai` does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .._shared import (
        StaticFileChunkingStrategy as StaticFileChunkingStrategy,
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
    from .._shared_params import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
        FileChunkingStrategyParam as FileChunkingStrategyParam,
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
    )
    from .._vector_stores import (
        FileChunkingStrategy as FileChunkingStrategy,
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
        VectorStoreFile as VectorStoreFile,
        VectorStoreFileCounts as VectorStoreFileCounts,
        VectorStoreFileLastError as VectorStoreFileLastError,
        VectorStoreFileStatus as VectorStoreFileStatus,
    )
    from ._file_batches import VectorStoreFileBatch as VectorStoreFileBatch
    from ._file_batches_params import (
        FileBatchCancelParams as FileBatchCancelParams,
        FileBatchCreateParams as FileBatchCreateParams,
        FileBatchListFilesParams as FileBatchListFilesParams,
        FileBatchRetrieveParams as FileBatchRetrieveParams,
    )
    from ._files import VectorStoreFileDeleted as VectorStoreFileDeleted
    from ._files_params import (
        FileCreateParams as FileCreateParams,
        FileDeleteParams as FileDeleteParams,
        FileListParams as FileListParams,
        FileRetrieveParams as FileRetrieveParams,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AutoFileChunkingStrategyParam": ".._shared_params",
            "FileBatchCancelParams": "._file_batches_params",
            "FileBatchCreateParams": "._file_batches_params",
            "FileBatchListFilesParams": "._file_batches_params",
            "FileBatchRetrieveParams": "._file_batches_params",
            "FileChunkingStrategy": ".._vector_stores",
            "FileChunkingStrategyParam": ".._shared_params",
            "FileCreateParams": "._files_params",
            "FileDeleteParams": "._files_params",
            "FileListParams": "._files_params",
            "FileRetrieveParams": "._files_params",
            "OtherFileChunkingStrategyObject": ".._vector_stores",
            "StaticFileChunkingStrategy": ".._shared",
            "StaticFileChunkingStrategyObject": ".._shared",
            "StaticFileChunkingStrategyObjectParam": ".._shared_params",
            "StaticFileChunkingStrategyParam": ".._shared_params",
            "VectorStoreFile": ".._vector_stores",
            "VectorStoreFileBatch": "._file_batches",
            "VectorStoreFileCounts": ".._vector_stores",
            "VectorStoreFileDeleted": "._files",
            "VectorStoreFileLastError": ".._vector_stores",
            "VectorStoreFileStatus": ".._vector_stores",
        },
    )
