# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.ingestion.jobs` takes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, NotRequired, TypeAlias

from ..._runtime.typed_dicts import TypedDict
from ._jobs import (
    IngestionAzureAISearchIndex,
    IngestionChunkingSettings,
    IngestionCompletionAction,
    IngestionConnectionStringConnection,
    IngestionCosmosDBIndex,
    IngestionCrawlingSettings,
    IngestionCustomCompute,
    IngestionDatasetDatasource,
    IngestionDeploymentConnection,
    IngestionEmbeddingSettings,
    IngestionEndpointKeyConnection,
    IngestionJobKind,
    IngestionManagedIdentityConnection,
    IngestionPineconeIndex,
    IngestionServerlessCompute,
    IngestionStorageDatasource,
    IngestionUrlsDatasource,
    IngestionWorkspaceConnection,
    IngestionWorkspaceEmbeddingSettings,
    IngestionWorkspaceUrlsDatasource,
)


class IngestionEndpointKeyConnectionParam(TypedDict):
    """A service is reached with a key."""

    kind: Literal["EndpointWithKey"]
    """Always `EndpointWithKey`."""

    endpoint: str
    """The URL of the service."""

    key: str
    """The key, a secret."""


class IngestionConnectionStringConnectionParam(TypedDict):
    """A service is reached with a connection string."""

    kind: Literal["ConnectionString"]
    """Always `ConnectionString`."""

    connectionString: str
    """The connection string, a secret."""


class IngestionManagedIdentityConnectionParam(TypedDict):
    """A service is reached with a managed identity."""

    kind: Literal["EndpointWithManagedIdentity"]
    """Always `EndpointWithManagedIdentity`."""

    endpoint: str
    """The URL of the service."""

    resourceId: NotRequired[str]
    """The Azure resource id of the service."""


class IngestionWorkspaceConnectionParam(TypedDict):
    """A service is reached by a connection of the workspace."""

    kind: Literal["WorkspaceConnection"]
    """Always `WorkspaceConnection`."""

    connectionId: str
    """The id of the connection."""


class IngestionDeploymentConnectionParam(TypedDict):
    """A deployment of the same Azure OpenAI resource, which needs no connection."""

    kind: Literal["RelativeConnection"]
    """Always `RelativeConnection`."""


IngestionConnectionParam: TypeAlias = (
    IngestionEndpointKeyConnectionParam
    | IngestionEndpointKeyConnection
    | IngestionConnectionStringConnectionParam
    | IngestionConnectionStringConnection
    | IngestionManagedIdentityConnectionParam
    | IngestionManagedIdentityConnection
    | IngestionWorkspaceConnectionParam
    | IngestionWorkspaceConnection
    | IngestionDeploymentConnectionParam
    | IngestionDeploymentConnection
)
"""How to reach another service; its `kind` tells by what means."""


class IngestionStorageDatasourceParam(TypedDict):
    """Documents in a container of Azure Blob Storage."""

    kind: Literal["Storage"]
    """Always `Storage`."""

    connection: IngestionConnectionParam
    """How to reach the storage account."""

    containerName: str
    """The name of the container."""

    chunking: NotRequired[IngestionChunkingSettingsParam | IngestionChunkingSettings]
    """How documents are split into passages."""

    embeddings: Iterable[IngestionEmbeddingSettingsParam | IngestionEmbeddingSettings]
    """The models that turn the passages into vectors."""


class IngestionUrlsDatasourceParam(TypedDict):
    """Web pages, which are copied to a container of Azure Blob Storage first."""

    kind: Literal["Urls"]
    """Always `Urls`."""

    urls: list[str]
    """The addresses of the web pages."""

    connection: IngestionConnectionParam
    """How to reach the storage account."""

    containerName: str
    """The name of the container."""

    crawling: NotRequired[IngestionCrawlingSettingsParam | IngestionCrawlingSettings]
    """How web pages are fetched."""

    chunking: NotRequired[IngestionChunkingSettingsParam | IngestionChunkingSettings]
    """How documents are split into passages."""

    embeddings: Iterable[IngestionEmbeddingSettingsParam | IngestionEmbeddingSettings]
    """The models that turn the passages into vectors."""


IngestionSystemComputeDatasourceParam: TypeAlias = (
    IngestionStorageDatasourceParam
    | IngestionStorageDatasource
    | IngestionUrlsDatasourceParam
    | IngestionUrlsDatasource
)
"""Where the documents are, for jobs on computers of the service; its `kind` tells which."""


class IngestionDatasetDatasourceParam(TypedDict):
    """Documents in a data asset of the workspace."""

    kind: Literal["Dataset"]
    """Always `Dataset`."""

    datasetId: str
    """The id of the data asset."""

    datasetType: str
    """The kind of data asset."""

    chunking: NotRequired[IngestionChunkingSettingsParam | IngestionChunkingSettings]
    """How documents are split into passages."""

    embeddings: NotRequired[Iterable[IngestionWorkspaceEmbeddingSettingsParam | IngestionWorkspaceEmbeddingSettings]]
    """The models that turn the passages into vectors."""


class IngestionWorkspaceUrlsDatasourceParam(TypedDict):
    """Web pages."""

    kind: Literal["Urls"]
    """Always `Urls`."""

    urls: list[str]
    """The addresses of the web pages."""

    crawling: NotRequired[IngestionCrawlingSettingsParam | IngestionCrawlingSettings]
    """How web pages are fetched."""

    chunking: NotRequired[IngestionChunkingSettingsParam | IngestionChunkingSettings]
    """How documents are split into passages."""

    embeddings: Iterable[IngestionWorkspaceEmbeddingSettingsParam | IngestionWorkspaceEmbeddingSettings]
    """The models that turn the passages into vectors."""


IngestionUserComputeDatasourceParam: TypeAlias = (
    IngestionDatasetDatasourceParam
    | IngestionDatasetDatasource
    | IngestionWorkspaceUrlsDatasourceParam
    | IngestionWorkspaceUrlsDatasource
)
"""Where the documents are, for jobs in your own workspace; its `kind` tells which."""


class IngestionChunkingSettingsParam(TypedDict):
    """How documents are split into passages."""

    maxChunkSizeInTokens: NotRequired[int]
    """The most tokens that a passage has."""


class IngestionCrawlingSettingsParam(TypedDict):
    """How web pages are fetched."""

    maxCrawlDepth: NotRequired[int]
    """How many links away from the named pages are followed."""

    maxCrawlTimeInMins: NotRequired[int]
    """The most time that is spent on all pages, in minutes."""

    maxDownloadTimeInMins: NotRequired[int]
    """The most time that is spent on one page, in minutes."""

    maxFileSize: NotRequired[int]
    """The size of the largest file that is fetched."""

    maxRedirects: NotRequired[int]
    """The most redirects that are followed for one page."""

    maxFiles: NotRequired[int]
    """The most files that are fetched."""


class IngestionEmbeddingSettingsParam(TypedDict):
    """A model that turns passages into vectors."""

    connection: NotRequired[IngestionConnectionParam]
    """How to reach the model."""

    deploymentName: NotRequired[str]
    """The name of the deployment."""

    modelName: NotRequired[str]
    """The name of the model."""


class IngestionWorkspaceEmbeddingSettingsParam(TypedDict):
    """A model that turns passages into vectors, reached by a connection of the workspace."""

    connectionId: NotRequired[str]
    """The id of the connection."""

    deploymentName: NotRequired[str]
    """The name of the deployment."""

    modelName: NotRequired[str]
    """The name of the model."""


class IngestionServerlessComputeParam(TypedDict):
    """Computers that the workspace starts for the job."""

    kind: Literal["ServerlessCompute"]
    """Always `ServerlessCompute`."""

    sku: NotRequired[str]
    """The size of the computers."""

    instanceCount: NotRequired[int]
    """How many computers are started."""


class IngestionCustomComputeParam(TypedDict):
    """A computer or cluster of the workspace."""

    kind: Literal["CustomCompute"]
    """Always `CustomCompute`."""

    computeId: str
    """The id of the computer or cluster."""


IngestionComputeParam: TypeAlias = (
    IngestionServerlessComputeParam | IngestionServerlessCompute | IngestionCustomComputeParam | IngestionCustomCompute
)
"""What a job runs on in the workspace; its `kind` tells which."""


class IngestionAzureAISearchIndexParam(TypedDict):
    """An index of Azure AI Search."""

    kind: Literal["AzureAISearch"]
    """Always `AzureAISearch`."""

    connectionId: str
    """The id of the connection to the search service."""


class IngestionCosmosDBIndexParam(TypedDict):
    """A vector index of Azure Cosmos DB for MongoDB vCore."""

    kind: Literal["CosmosDB"]
    """Always `CosmosDB`."""

    connectionId: str
    """The id of the connection to the database."""

    collectionName: NotRequired[str]
    """The name of the collection."""

    databaseName: NotRequired[str]
    """The name of the database."""


class IngestionPineconeIndexParam(TypedDict):
    """An index of Pinecone."""

    kind: Literal["Pinecone"]
    """Always `Pinecone`."""

    connectionId: str
    """The id of the connection to Pinecone."""


IngestionTargetIndexParam: TypeAlias = (
    IngestionAzureAISearchIndexParam
    | IngestionAzureAISearchIndex
    | IngestionCosmosDBIndexParam
    | IngestionCosmosDBIndex
    | IngestionPineconeIndexParam
    | IngestionPineconeIndex
)
"""The index that passages are written to; its `kind` tells of which service."""


class JobListParams(TypedDict):
    """The arguments of `client.ingestion.jobs.list`."""

    mgmt_user_token: NotRequired[str]
    """An access token for Azure Resource Manager, with which the service acts for the caller."""


class JobCreateParams(TypedDict):
    """The arguments of `client.ingestion.jobs.create`."""

    kind: IngestionJobKind
    """What an ingestion job runs on, computers of the service (`SystemCompute`) or your own workspace
    of Azure Machine Learning (`UserCompute`).
    """

    mgmt_user_token: NotRequired[str]
    """An access token for Azure Resource Manager, with which the service acts for the caller."""

    aml_user_token: NotRequired[str]
    """An access token for Azure Machine Learning, with which the service acts for the caller."""

    job_id: NotRequired[str]
    """The id of the job."""

    search_service_connection: NotRequired[IngestionConnectionParam]
    """How to reach the search service, for the kind `SystemCompute`."""

    completion_action: NotRequired[IngestionCompletionAction]
    """What becomes of intermediate results once a job is done."""

    workspace_id: NotRequired[str]
    """The Azure resource id of the workspace. Required for the kind `UserCompute`."""

    compute: NotRequired[IngestionComputeParam]
    """What the job runs on, for the kind `UserCompute`."""

    target: NotRequired[IngestionTargetIndexParam]
    """The index that passages are written to, for the kind `UserCompute`."""

    datasource: NotRequired[IngestionSystemComputeDatasourceParam | IngestionUserComputeDatasourceParam]
    """Where the documents are."""

    data_refresh_interval_in_hours: NotRequired[int]
    """After how many hours the job runs again. It runs once if it is left out."""
