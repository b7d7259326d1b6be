# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.ingestion.jobs` gives."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from ..._runtime.models import BaseModel, Discriminator

IngestionJobKind: TypeAlias = Literal["SystemCompute", "UserCompute"]
"""What an ingestion job runs on, computers of the service (`SystemCompute`) or your own workspace of
Azure Machine Learning (`UserCompute`).
"""


class IngestionJobSystemCompute(BaseModel):
    """An ingestion job that runs on computers of the service."""

    kind: Literal["SystemCompute"]
    """Always `SystemCompute`."""

    jobId: str | None = None
    """The id of the job."""

    searchServiceConnection: IngestionConnection | None = None
    """How to reach the search service."""

    datasource: IngestionSystemComputeDatasource | None = None
    """Where the documents are, for jobs on computers of the service; its `kind` tells which."""

    completionAction: IngestionCompletionAction | None = None
    """What becomes of intermediate results once a job is done."""

    dataRefreshIntervalInHours: int | None = None
    """After how many hours the job runs again. It runs once if it is left out."""


class IngestionJobUserCompute(BaseModel):
    """An ingestion job that runs in your own workspace of Azure Machine Learning."""

    kind: Literal["UserCompute"]
    """Always `UserCompute`."""

    jobId: str | None = None
    """The id of the job."""

    workspaceId: str
    """The Azure resource id of the workspace."""

    compute: IngestionCompute | None = None
    """What a job runs on in the workspace; its `kind` tells which."""

    target: IngestionTargetIndex | None = None
    """The index that passages are written to; its `kind` tells of which service."""

    datasource: IngestionUserComputeDatasource | None = None
    """Where the documents are, for jobs in your own workspace; its `kind` tells which."""

    dataRefreshIntervalInHours: int | None = None
    """After how many hours the job runs again. It runs once if it is left out."""


IngestionJob: TypeAlias = Annotated[
    IngestionJobSystemCompute | IngestionJobUserCompute,
    Discriminator("kind", {"SystemCompute": IngestionJobSystemCompute, "UserCompute": IngestionJobUserCompute}),
]
"""A job that writes documents to a search index; its `kind` tells what it runs on."""


IngestionCompletionAction: TypeAlias = Literal["cleanUpTempAssets", "keepAllAssets"]
"""What becomes of intermediate results once a job is done."""


class IngestionJobList(BaseModel):
    """The ingestion jobs of a resource."""

    nextLink: str | None = None
    """The URL of the next page, if there is one."""

    value: list[IngestionJob] | None = None
    """The ingestion jobs."""


class IngestionEndpointKeyConnection(BaseModel):
    """A service is reached with a key."""

    kind: Literal["EndpointWithKey"]
    """Always `EndpointWithKey`."""

    endpoint: str
    """The URL of the service."""

    key: str
    """The key, a secret."""


class IngestionConnectionStringConnection(BaseModel):
    """A service is reached with a connection string."""

    kind: Literal["ConnectionString"]
    """Always `ConnectionString`."""

    connectionString: str
    """The connection string, a secret."""


class IngestionManagedIdentityConnection(BaseModel):
    """A service is reached with a managed identity."""

    kind: Literal["EndpointWithManagedIdentity"]
    """Always `EndpointWithManagedIdentity`."""

    endpoint: str
    """The URL of the service."""

    resourceId: str | None = None
    """The Azure resource id of the service."""


class IngestionWorkspaceConnection(BaseModel):
    """A service is reached by a connection of the workspace."""

    kind: Literal["WorkspaceConnection"]
    """Always `WorkspaceConnection`."""

    connectionId: str
    """The id of the connection."""


class IngestionDeploymentConnection(BaseModel):
    """A deployment of the same Azure OpenAI resource, which needs no connection."""

    kind: Literal["RelativeConnection"]
    """Always `RelativeConnection`."""


IngestionConnection: TypeAlias = Annotated[
    IngestionEndpointKeyConnection
    | IngestionConnectionStringConnection
    | IngestionManagedIdentityConnection
    | IngestionWorkspaceConnection
    | IngestionDeploymentConnection,
    Discriminator(
        "kind",
        {
            "EndpointWithKey": IngestionEndpointKeyConnection,
            "ConnectionString": IngestionConnectionStringConnection,
            "EndpointWithManagedIdentity": IngestionManagedIdentityConnection,
            "WorkspaceConnection": IngestionWorkspaceConnection,
            "RelativeConnection": IngestionDeploymentConnection,
        },
    ),
]
"""How to reach another service; its `kind` tells by what means."""


class IngestionStorageDatasource(BaseModel):
    """Documents in a container of Azure Blob Storage."""

    kind: Literal["Storage"]
    """Always `Storage`."""

    connection: IngestionConnection
    """How to reach the storage account."""

    containerName: str
    """The name of the container."""

    chunking: IngestionChunkingSettings | None = None
    """How documents are split into passages."""

    embeddings: list[IngestionEmbeddingSettings]
    """The models that turn the passages into vectors."""


class IngestionUrlsDatasource(BaseModel):
    """Web pages, which are copied to a container of Azure Blob Storage first."""

    kind: Literal["Urls"]
    """Always `Urls`."""

    urls: list[str]
    """The addresses of the web pages."""

    connection: IngestionConnection
    """How to reach the storage account."""

    containerName: str
    """The name of the container."""

    crawling: IngestionCrawlingSettings | None = None
    """How web pages are fetched."""

    chunking: IngestionChunkingSettings | None = None
    """How documents are split into passages."""

    embeddings: list[IngestionEmbeddingSettings]
    """The models that turn the passages into vectors."""


IngestionSystemComputeDatasource: TypeAlias = Annotated[
    IngestionStorageDatasource | IngestionUrlsDatasource,
    Discriminator("kind", {"Storage": IngestionStorageDatasource, "Urls": IngestionUrlsDatasource}),
]
"""Where the documents are, for jobs on computers of the service; its `kind` tells which."""


class IngestionDatasetDatasource(BaseModel):
    """Documents in a data asset of the workspace."""

    kind: Literal["Dataset"]
    """Always `Dataset`."""

    datasetId: str
    """The id of the data asset."""

    datasetType: str
    """The kind of data asset."""

    chunking: IngestionChunkingSettings | None = None
    """How documents are split into passages."""

    embeddings: list[IngestionWorkspaceEmbeddingSettings] | None = None
    """The models that turn the passages into vectors."""


class IngestionWorkspaceUrlsDatasource(BaseModel):
    """Web pages."""

    kind: Literal["Urls"]
    """Always `Urls`."""

    urls: list[str]
    """The addresses of the web pages."""

    crawling: IngestionCrawlingSettings | None = None
    """How web pages are fetched."""

    chunking: IngestionChunkingSettings | None = None
    """How documents are split into passages."""

    embeddings: list[IngestionWorkspaceEmbeddingSettings]
    """The models that turn the passages into vectors."""


IngestionUserComputeDatasource: TypeAlias = Annotated[
    IngestionDatasetDatasource | IngestionWorkspaceUrlsDatasource,
    Discriminator("kind", {"Dataset": IngestionDatasetDatasource, "Urls": IngestionWorkspaceUrlsDatasource}),
]
"""Where the documents are, for jobs in your own workspace; its `kind` tells which."""


class IngestionChunkingSettings(BaseModel):
    """How documents are split into passages."""

    maxChunkSizeInTokens: int | None = None
    """The most tokens that a passage has."""


class IngestionCrawlingSettings(BaseModel):
    """How web pages are fetched."""

    maxCrawlDepth: int | None = None
    """How many links away from the named pages are followed."""

    maxCrawlTimeInMins: int | None = None
    """The most time that is spent on all pages, in minutes."""

    maxDownloadTimeInMins: int | None = None
    """The most time that is spent on one page, in minutes."""

    maxFileSize: int | None = None
    """The size of the largest file that is fetched."""

    maxRedirects: int | None = None
    """The most redirects that are followed for one page."""

    maxFiles: int | None = None
    """The most files that are fetched."""


class IngestionEmbeddingSettings(BaseModel):
    """A model that turns passages into vectors."""

    connection: IngestionConnection | None = None
    """How to reach the model."""

    deploymentName: str | None = None
    """The name of the deployment."""

    modelName: str | None = None
    """The name of the model."""


class IngestionWorkspaceEmbeddingSettings(BaseModel):
    """A model that turns passages into vectors, reached by a connection of the workspace."""

    connectionId: str | None = None
    """The id of the connection."""

    deploymentName: str | None = None
    """The name of the deployment."""

    modelName: str | None = None
    """The name of the model."""


class IngestionServerlessCompute(BaseModel):
    """Computers that the workspace starts for the job."""

    kind: Literal["ServerlessCompute"]
    """Always `ServerlessCompute`."""

    sku: str | None = None
    """The size of the computers."""

    instanceCount: int | None = None
    """How many computers are started."""


class IngestionCustomCompute(BaseModel):
    """A computer or cluster of the workspace."""

    kind: Literal["CustomCompute"]
    """Always `CustomCompute`."""

    computeId: str
    """The id of the computer or cluster."""


IngestionCompute: TypeAlias = Annotated[
    IngestionServerlessCompute | IngestionCustomCompute,
    Discriminator("kind", {"ServerlessCompute": IngestionServerlessCompute, "CustomCompute": IngestionCustomCompute}),
]
"""What a job runs on in the workspace; its `kind` tells which."""


class IngestionAzureAISearchIndex(BaseModel):
    """An index of Azure AI Search."""

    kind: Literal["AzureAISearch"]
    """Always `AzureAISearch`."""

    connectionId: str
    """The id of the connection to the search service."""


class IngestionCosmosDBIndex(BaseModel):
    """A vector index of Azure Cosmos DB for MongoDB vCore."""

    kind: Literal["CosmosDB"]
    """Always `CosmosDB`."""

    connectionId: str
    """The id of the connection to the database."""

    collectionName: str | None = None
    """The name of the collection."""

    databaseName: str | None = None
    """The name of the database."""


class IngestionPineconeIndex(BaseModel):
    """An index of Pinecone."""

    kind: Literal["Pinecone"]
    """Always `Pinecone`."""

    connectionId: str
    """The id of the connection to Pinecone."""


IngestionTargetIndex: TypeAlias = Annotated[
    IngestionAzureAISearchIndex | IngestionCosmosDBIndex | IngestionPineconeIndex,
    Discriminator(
        "kind",
        {
            "AzureAISearch": IngestionAzureAISearchIndex,
            "CosmosDB": IngestionCosmosDBIndex,
            "Pinecone": IngestionPineconeIndex,
        },
    ),
]
"""The index that passages are written to; its `kind` tells of which service."""
