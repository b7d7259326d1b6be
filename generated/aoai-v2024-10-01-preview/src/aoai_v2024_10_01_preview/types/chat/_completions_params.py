# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.chat.completions` takes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NotRequired, TypeAlias

from ..._runtime.typed_dicts import TypedDict
from .._shared import FunctionParameters
from .._shared_params import ChatCompletionStreamOptionsParam
from ._completions import (
    AzureSearchQueryType,
    ChatCompletionMessage,
    ChatCompletionMessageToolCall,
    ChatCompletionMessageToolCallFunction,
    DataSourceContextProperty,
    ElasticsearchQueryType,
)


class ChatCompletionSystemMessageParam(TypedDict):
    """Instructions of the application, which the model puts above what the user says."""

    content: str | Iterable[ChatCompletionContentPartTextParam]
    """The instructions, as one text or in parts."""

    role: Literal["system"]
    """Always `system`."""

    name: NotRequired[str]
    """A name that tells participants of the same role apart."""


class ChatCompletionUserMessageParam(TypedDict):
    """What the user says or shows."""

    content: str | Iterable[ChatCompletionContentPartParam]
    """The message, as one text or in parts. Parts may be images where the model can see."""

    role: Literal["user"]
    """Always `user`."""

    name: NotRequired[str]
    """A name that tells participants of the same role apart."""


class ChatCompletionAssistantMessageParam(TypedDict):
    """An earlier answer of the model. A message taken from a completion can be given back as it is."""

    content: NotRequired[str | Iterable[ChatCompletionAssistantContentPartParam] | None]
    """The answer, as one text or in parts. Required unless `tool_calls` or `function_call` is given."""

    refusal: NotRequired[str | None]
    """What the model said when it declined to answer."""

    role: Literal["assistant"]
    """Always `assistant`."""

    name: NotRequired[str]
    """A name that tells participants of the same role apart."""

    tool_calls: NotRequired[Iterable[ChatCompletionMessageToolCallParam | ChatCompletionMessageToolCall]]
    """The tools that the model called. Each call must be answered by a tool message that follows."""

    function_call: NotRequired[ChatCompletionAssistantMessageFunctionCallParam | None]
    """The function that the model called. Superseded by `tool_calls`."""


class ChatCompletionToolMessageParam(TypedDict):
    """The result of a tool call, for the model to go on with."""

    role: Literal["tool"]
    """Always `tool`."""

    content: str | Iterable[ChatCompletionContentPartTextParam]
    """The result, as one text or in parts."""

    tool_call_id: str
    """The id of the tool call that this is the result of."""


class ChatCompletionFunctionMessageParam(TypedDict):
    """The result of a function call. Superseded by tool messages."""

    role: Literal["function"]
    """Always `function`."""

    content: str | None
    """The result."""

    name: str
    """The name of the function."""


ChatCompletionMessageParam: TypeAlias = (
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionMessage
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam
)
"""A message of a conversation; its `role` tells who says it."""


class ChatCompletionAssistantMessageFunctionCallParam(TypedDict):
    """A call of a function, as the model made it."""

    arguments: str
    """The arguments, as the JSON text that the model wrote."""

    name: str
    """The name of the function."""


class ChatCompletionContentPartTextParam(TypedDict):
    """A part of a message that is text."""

    type: Literal["text"]
    """Always `text`."""

    text: str
    """The text."""


class ChatCompletionContentPartImageParam(TypedDict):
    """A part of a message that is an image."""

    type: Literal["image_url"]
    """Always `image_url`."""

    image_url: ChatCompletionContentPartImageURLParam
    """Where an image is, and how closely the model looks at it."""


ChatCompletionContentPartParam: TypeAlias = ChatCompletionContentPartTextParam | ChatCompletionContentPartImageParam
"""A part of a user message; its `type` tells which."""


class ChatCompletionContentPartRefusalParam(TypedDict):
    """A part of an assistant message in which the model declined to answer."""

    type: Literal["refusal"]
    """Always `refusal`."""

    refusal: str
    """What the model said."""


ChatCompletionAssistantContentPartParam: TypeAlias = (
    ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam
)
"""A part of an assistant message; its `type` tells which."""


class ChatCompletionContentPartImageURLParam(TypedDict):
    """Where an image is, and how closely the model looks at it."""

    url: str
    """A URL that the service can fetch, or the image itself as a `data:` URL in base64."""

    detail: NotRequired[Literal["auto", "low", "high"]]
    """How closely the model looks: `low` takes few tokens and loses small print, `high` takes more,
    `auto` decides by the size of the image.
    """


class ResponseFormatTextParam(TypedDict):
    """The answer is free text."""

    type: Literal["text"]
    """Always `text`."""


class ResponseFormatJSONObjectParam(TypedDict):
    """The answer is a JSON object. A message has to ask for JSON as well; without it the call is
    refused or the model fills the answer with white space.
    """

    type: Literal["json_object"]
    """Always `json_object`."""


class ResponseFormatJSONSchemaParam(TypedDict):
    """The answer is JSON that keeps to a schema (structured outputs)."""

    type: Literal["json_schema"]
    """Always `json_schema`."""

    json_schema: ResponseFormatJSONSchemaDefinitionParam
    """A schema for answers, with a name for the model."""


ResponseFormatParam: TypeAlias = ResponseFormatTextParam | ResponseFormatJSONObjectParam | ResponseFormatJSONSchemaParam
"""What an answer has to look like; its `type` tells which."""


class ResponseFormatJSONSchemaDefinitionParam(TypedDict):
    """A schema for answers, with a name for the model."""

    description: NotRequired[str]
    """What the answer is for; the model reads it."""

    name: str
    """A name of up to 64 letters, digits, underscores and dashes."""

    schema: NotRequired[Mapping[str, object]]
    """The JSON Schema that the answer keeps to."""

    strict: NotRequired[bool | None]
    """Whether the answer keeps to the schema without fail. Only a part of JSON Schema is allowed then."""


class ChatCompletionToolParam(TypedDict):
    """A tool that the model may call."""

    type: Literal["function"]
    """Always `function`."""

    function: FunctionDefinitionParam
    """A function of the application that the model may call."""


class FunctionDefinitionParam(TypedDict):
    """A function of the application that the model may call."""

    description: NotRequired[str]
    """What the function does; the model decides by it when to call."""

    name: str
    """A name of up to 64 letters, digits, underscores and dashes."""

    parameters: NotRequired[FunctionParameters]
    """The parameters of a function as a JSON Schema. A function without it takes none."""

    strict: NotRequired[bool | None]
    """Whether the arguments keep to `parameters` without fail. Only a part of JSON Schema is allowed
    then, and `parallel_tool_calls` must be false.
    """


class ChatCompletionNamedToolChoiceParam(TypedDict):
    """The tool that the model must call."""

    type: Literal["function"]
    """Always `function`."""

    function: ChatCompletionNamedToolChoiceFunctionParam
    """The function that the model must call."""


ChatCompletionToolChoiceOptionParam: TypeAlias = (
    Literal["none", "auto", "required"] | ChatCompletionNamedToolChoiceParam
)
"""Whether the model calls a tool: `none` for never, `auto` for as it sees fit, `required` for at least
one, or the one that must be called.
"""


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict):
    """The function that the model must call."""

    name: str
    """The name of the function, one of those in `tools`."""


class ChatCompletionFunctionCallOptionParam(TypedDict):
    """The function that the model must call. Superseded by `ChatCompletionNamedToolChoiceParam`."""

    name: str
    """The name of the function, one of those in `functions`."""


class ChatCompletionFunctionParam(TypedDict):
    """A function of the application that the model may call. Superseded by `ChatCompletionToolParam`."""

    description: NotRequired[str]
    """What the function does; the model decides by it when to call."""

    name: str
    """A name of up to 64 letters, digits, underscores and dashes."""

    parameters: NotRequired[FunctionParameters]
    """The parameters of a function as a JSON Schema. A function without it takes none."""


class ChatCompletionMessageToolCallParam(TypedDict):
    """A call of a tool that the model makes."""

    id: str
    """The id of the call, which the tool message with its result repeats."""

    type: Literal["function"]
    """The kind of tool, `function`."""

    function: ChatCompletionMessageToolCallFunctionParam | ChatCompletionMessageToolCallFunction
    """The function that the model calls, and with what."""


class ChatCompletionMessageToolCallFunctionParam(TypedDict):
    """The function that the model calls, and with what."""

    name: str
    """The name of the function."""

    arguments: str
    """The arguments as JSON text. The model may write invalid JSON or name parameters that do not
    exist: check before use.
    """


class AzureSearchChatDataSourceParam(TypedDict):
    """An index of Azure AI Search."""

    type: Literal["azure_search"]
    """Always `azure_search`."""

    parameters: AzureSearchChatDataSourceParametersParam
    """Which index of Azure AI Search is searched, and how."""


class AzureCosmosDBChatDataSourceParam(TypedDict):
    """A vector index of Azure Cosmos DB for MongoDB vCore."""

    type: Literal["azure_cosmos_db"]
    """Always `azure_cosmos_db`."""

    parameters: AzureCosmosDBChatDataSourceParametersParam
    """Which vector index of Azure Cosmos DB is searched, and how."""


class ElasticsearchChatDataSourceParam(TypedDict):
    """An index of Elasticsearch."""

    type: Literal["elasticsearch"]
    """Always `elasticsearch`."""

    parameters: ElasticsearchChatDataSourceParametersParam
    """Which index of Elasticsearch is searched, and how."""


class MongoDBChatDataSourceParam(TypedDict):
    """A vector index of MongoDB Atlas."""

    type: Literal["mongo_db"]
    """Always `mongo_db`."""

    parameters: MongoDBChatDataSourceParametersParam
    """Which vector index of MongoDB Atlas is searched, and how."""


class PineconeChatDataSourceParam(TypedDict):
    """An index of Pinecone."""

    type: Literal["pinecone"]
    """Always `pinecone`."""

    parameters: PineconeChatDataSourceParametersParam
    """Which index of Pinecone is searched, and how."""


ChatDataSourceParam: TypeAlias = (
    AzureSearchChatDataSourceParam
    | AzureCosmosDBChatDataSourceParam
    | ElasticsearchChatDataSourceParam
    | MongoDBChatDataSourceParam
    | PineconeChatDataSourceParam
)
"""Where Azure OpenAI looks for passages to ground an answer in; its `type` tells which."""


class AzureSearchChatDataSourceParametersParam(TypedDict):
    """Which index of Azure AI Search is searched, and how."""

    authentication: AzureSearchAuthenticationParam
    """How Azure OpenAI signs in to Azure AI Search; its `type` tells which."""

    top_n_documents: NotRequired[int]
    """The most passages that are given to the model."""

    max_search_queries: NotRequired[int]
    """The most searches that one question is split into. The service chooses if it is left out."""

    allow_partial_result: NotRequired[bool]
    """Whether the answer is given although a part of the searches failed. If not, the call fails."""

    in_scope: NotRequired[bool]
    """Whether the model may answer from the passages alone, and not from what it knows otherwise."""

    strictness: NotRequired[int]
    """How close a passage must be to the question, from 1 to 5. Higher values leave more passages out."""

    endpoint: str
    """The URL of the search service."""

    index_name: str
    """The name of the index."""

    fields_mapping: NotRequired[AzureSearchFieldsMappingParam]
    """Which fields of the index hold what. Fields that are not named are guessed."""

    query_type: NotRequired[AzureSearchQueryType]
    """How the index is searched: by words (`simple`), by words and ranked by meaning (`semantic`), by
    vectors (`vector`), or by words and vectors, without (`vector_simple_hybrid`) and with ranking
    by meaning (`vector_semantic_hybrid`).
    """

    semantic_configuration: NotRequired[str]
    """The name of the semantic configuration, for query types that rank by meaning."""

    filter: NotRequired[str]
    """An OData filter on the documents that are searched."""

    embedding_dependency: NotRequired[AzureSearchVectorizationParam]
    """How the question is turned into a vector. Needed for query types with vectors."""

    include_contexts: NotRequired[list[DataSourceContextProperty]]
    """What `context` in the answer holds; citations and intent if it is left out."""


class DataSourceApiKeyAuthenticationParam(TypedDict):
    """Azure OpenAI signs in with a key."""

    type: Literal["api_key"]
    """Always `api_key`."""

    key: str
    """The key, a secret."""


class DataSourceSystemAssignedIdentityAuthenticationParam(TypedDict):
    """Azure OpenAI signs in with the identity that belongs to its resource."""

    type: Literal["system_assigned_managed_identity"]
    """Always `system_assigned_managed_identity`."""


class DataSourceUserAssignedIdentityAuthenticationParam(TypedDict):
    """Azure OpenAI signs in with an identity that was assigned to its resource."""

    type: Literal["user_assigned_managed_identity"]
    """Always `user_assigned_managed_identity`."""

    managed_identity_resource_id: str
    """The Azure resource id of the identity, which begins with `/subscriptions/`."""


class DataSourceAccessTokenAuthenticationParam(TypedDict):
    """Azure OpenAI signs in with an access token."""

    type: Literal["access_token"]
    """Always `access_token`."""

    access_token: str
    """The token, a secret."""


AzureSearchAuthenticationParam: TypeAlias = (
    DataSourceApiKeyAuthenticationParam
    | DataSourceSystemAssignedIdentityAuthenticationParam
    | DataSourceUserAssignedIdentityAuthenticationParam
    | DataSourceAccessTokenAuthenticationParam
)
"""How Azure OpenAI signs in to Azure AI Search; its `type` tells which."""


class AzureSearchFieldsMappingParam(TypedDict):
    """Which fields of the index hold what. Fields that are not named are guessed."""

    title_field: NotRequired[str]
    """The field with the title of a document."""

    url_field: NotRequired[str]
    """The field with the URL of a document."""

    filepath_field: NotRequired[str]
    """The field with the file name of a document."""

    content_fields: NotRequired[list[str]]
    """The fields with the text of a document."""

    content_fields_separator: NotRequired[str]
    """What is put between the texts of several content fields."""

    vector_fields: NotRequired[list[str]]
    """The fields with the vectors of a document."""

    image_vector_fields: NotRequired[list[str]]
    """The fields with the vectors of the images of a document."""


class DataSourceEndpointVectorizationParam(TypedDict):
    """An embeddings endpoint of Azure OpenAI turns the question into a vector."""

    type: Literal["endpoint"]
    """Always `endpoint`."""

    authentication: DataSourceEndpointVectorizationAuthenticationParam
    """How Azure OpenAI signs in to an embeddings endpoint; its `type` tells which."""

    endpoint: str
    """The whole URL of the embeddings call, with deployment and API version."""

    dimensions: NotRequired[int]
    """How many numbers the vector has. Only newer embedding models can shorten it."""


class DataSourceDeploymentNameVectorizationParam(TypedDict):
    """An embeddings deployment of the same Azure OpenAI resource turns the question into a vector."""

    type: Literal["deployment_name"]
    """Always `deployment_name`."""

    deployment_name: str
    """The name of the deployment."""

    dimensions: NotRequired[int]
    """How many numbers the vector has. Only newer embedding models can shorten it."""


class DataSourceIntegratedVectorizationParam(TypedDict):
    """The vectorizer of the index itself turns the question into a vector."""

    type: Literal["integrated"]
    """Always `integrated`."""


AzureSearchVectorizationParam: TypeAlias = (
    DataSourceEndpointVectorizationParam
    | DataSourceDeploymentNameVectorizationParam
    | DataSourceIntegratedVectorizationParam
)
"""How a question is turned into a vector for the search in Azure AI Search; its `type` tells which."""


class AzureCosmosDBChatDataSourceParametersParam(TypedDict):
    """Which vector index of Azure Cosmos DB is searched, and how."""

    authentication: DataSourceConnectionStringAuthenticationParam
    """Azure OpenAI signs in with a connection string."""

    top_n_documents: NotRequired[int]
    """The most passages that are given to the model."""

    max_search_queries: NotRequired[int]
    """The most searches that one question is split into. The service chooses if it is left out."""

    allow_partial_result: NotRequired[bool]
    """Whether the answer is given although a part of the searches failed. If not, the call fails."""

    in_scope: NotRequired[bool]
    """Whether the model may answer from the passages alone, and not from what it knows otherwise."""

    strictness: NotRequired[int]
    """How close a passage must be to the question, from 1 to 5. Higher values leave more passages out."""

    database_name: str
    """The name of the database."""

    container_name: str
    """The name of the container, a collection in the words of MongoDB."""

    index_name: str
    """The name of the vector index."""

    fields_mapping: AzureCosmosDBFieldsMappingParam
    """Which fields of the documents hold what."""

    embedding_dependency: DataSourceVectorizationParam
    """How a question is turned into a vector for the search; its `type` tells which."""

    include_contexts: NotRequired[list[DataSourceContextProperty]]
    """What `context` in the answer holds; citations and intent if it is left out."""


class AzureCosmosDBFieldsMappingParam(TypedDict):
    """Which fields of the documents hold what."""

    title_field: NotRequired[str]
    """The field with the title of a document."""

    url_field: NotRequired[str]
    """The field with the URL of a document."""

    filepath_field: NotRequired[str]
    """The field with the file name of a document."""

    content_fields: list[str]
    """The fields with the text of a document."""

    content_fields_separator: NotRequired[str]
    """What is put between the texts of several content fields."""

    vector_fields: list[str]
    """The fields with the vectors of a document."""


class ElasticsearchChatDataSourceParametersParam(TypedDict):
    """Which index of Elasticsearch is searched, and how."""

    authentication: ElasticsearchAuthenticationParam
    """How Azure OpenAI signs in to Elasticsearch; its `type` tells which."""

    top_n_documents: NotRequired[int]
    """The most passages that are given to the model."""

    max_search_queries: NotRequired[int]
    """The most searches that one question is split into. The service chooses if it is left out."""

    allow_partial_result: NotRequired[bool]
    """Whether the answer is given although a part of the searches failed. If not, the call fails."""

    in_scope: NotRequired[bool]
    """Whether the model may answer from the passages alone, and not from what it knows otherwise."""

    strictness: NotRequired[int]
    """How close a passage must be to the question, from 1 to 5. Higher values leave more passages out."""

    endpoint: str
    """The URL of Elasticsearch."""

    index_name: str
    """The name of the index."""

    query_type: NotRequired[ElasticsearchQueryType]
    """How the index is searched, by words (`simple`) or by vectors (`vector`)."""

    fields_mapping: NotRequired[ElasticsearchFieldsMappingParam]
    """Which fields of the index hold what. Fields that are not named are guessed."""

    embedding_dependency: NotRequired[ElasticsearchVectorizationParam]
    """How the question is turned into a vector. Needed for the query type `vector`."""

    include_contexts: NotRequired[list[DataSourceContextProperty]]
    """What `context` in the answer holds; citations and intent if it is left out."""


class ElasticsearchFieldsMappingParam(TypedDict):
    """Which fields of the index hold what. Fields that are not named are guessed."""

    title_field: NotRequired[str]
    """The field with the title of a document."""

    url_field: NotRequired[str]
    """The field with the URL of a document."""

    filepath_field: NotRequired[str]
    """The field with the file name of a document."""

    content_fields: NotRequired[list[str]]
    """The fields with the text of a document."""

    content_fields_separator: NotRequired[str]
    """What is put between the texts of several content fields."""

    vector_fields: NotRequired[list[str]]
    """The fields with the vectors of a document."""


class DataSourceKeyAndKeyIdAuthenticationParam(TypedDict):
    """Azure OpenAI signs in with a key of Elasticsearch and its id."""

    type: Literal["key_and_key_id"]
    """Always `key_and_key_id`."""

    key: str
    """The key, a secret."""

    key_id: str
    """The id of the key."""


class DataSourceEncodedApiKeyAuthenticationParam(TypedDict):
    """Azure OpenAI signs in with a key of Elasticsearch that holds its id."""

    type: Literal["encoded_api_key"]
    """Always `encoded_api_key`."""

    encoded_api_key: str
    """Id and key in base64, a secret."""


ElasticsearchAuthenticationParam: TypeAlias = (
    DataSourceKeyAndKeyIdAuthenticationParam | DataSourceEncodedApiKeyAuthenticationParam
)
"""How Azure OpenAI signs in to Elasticsearch; its `type` tells which."""


class DataSourceModelIdVectorizationParam(TypedDict):
    """A model that is deployed in Elasticsearch turns the question into a vector."""

    type: Literal["model_id"]
    """Always `model_id`."""

    model_id: str
    """The id of the model."""


ElasticsearchVectorizationParam: TypeAlias = (
    DataSourceEndpointVectorizationParam
    | DataSourceDeploymentNameVectorizationParam
    | DataSourceModelIdVectorizationParam
)
"""How a question is turned into a vector for the search in Elasticsearch; its `type` tells which."""


class MongoDBChatDataSourceParametersParam(TypedDict):
    """Which vector index of MongoDB Atlas is searched, and how."""

    authentication: DataSourceUsernameAndPasswordAuthenticationParam
    """Azure OpenAI signs in with a user name and a password."""

    top_n_documents: NotRequired[int]
    """The most passages that are given to the model."""

    max_search_queries: NotRequired[int]
    """The most searches that one question is split into. The service chooses if it is left out."""

    allow_partial_result: NotRequired[bool]
    """Whether the answer is given although a part of the searches failed. If not, the call fails."""

    in_scope: NotRequired[bool]
    """Whether the model may answer from the passages alone, and not from what it knows otherwise."""

    strictness: NotRequired[int]
    """How close a passage must be to the question, from 1 to 5. Higher values leave more passages out."""

    endpoint: str
    """The host name of the cluster."""

    database_name: str
    """The name of the database."""

    collection_name: str
    """The name of the collection."""

    app_name: str
    """The name under which Azure OpenAI connects."""

    index_name: str
    """The name of the vector index."""

    fields_mapping: MongoDBFieldsMappingParam
    """Which fields of the documents hold what."""

    embedding_dependency: DataSourceVectorizationParam
    """How a question is turned into a vector for the search; its `type` tells which."""

    include_contexts: NotRequired[list[DataSourceContextProperty]]
    """What `context` in the answer holds; citations and intent if it is left out."""


class MongoDBFieldsMappingParam(TypedDict):
    """Which fields of the documents hold what."""

    title_field: NotRequired[str]
    """The field with the title of a document."""

    url_field: NotRequired[str]
    """The field with the URL of a document."""

    filepath_field: NotRequired[str]
    """The field with the file name of a document."""

    content_fields: list[str]
    """The fields with the text of a document."""

    content_fields_separator: NotRequired[str]
    """What is put between the texts of several content fields."""

    vector_fields: list[str]
    """The fields with the vectors of a document."""


class PineconeChatDataSourceParametersParam(TypedDict):
    """Which index of Pinecone is searched, and how."""

    authentication: DataSourceApiKeyAuthenticationParam
    """Azure OpenAI signs in with a key."""

    top_n_documents: NotRequired[int]
    """The most passages that are given to the model."""

    max_search_queries: NotRequired[int]
    """The most searches that one question is split into. The service chooses if it is left out."""

    allow_partial_result: NotRequired[bool]
    """Whether the answer is given although a part of the searches failed. If not, the call fails."""

    in_scope: NotRequired[bool]
    """Whether the model may answer from the passages alone, and not from what it knows otherwise."""

    strictness: NotRequired[int]
    """How close a passage must be to the question, from 1 to 5. Higher values leave more passages out."""

    environment: str
    """The environment of Pinecone in which the index is."""

    index_name: str
    """The name of the index."""

    fields_mapping: PineconeFieldsMappingParam
    """Which fields of the index hold what."""

    embedding_dependency: DataSourceDeploymentNameVectorizationParam
    """An embeddings deployment of the same Azure OpenAI resource turns the question into a vector."""

    include_contexts: NotRequired[list[DataSourceContextProperty]]
    """What `context` in the answer holds; citations and intent if it is left out."""


class PineconeFieldsMappingParam(TypedDict):
    """Which fields of the index hold what."""

    title_field: NotRequired[str]
    """The field with the title of a document."""

    url_field: NotRequired[str]
    """The field with the URL of a document."""

    filepath_field: NotRequired[str]
    """The field with the file name of a document."""

    content_fields: list[str]
    """The fields with the text of a document."""

    content_fields_separator: NotRequired[str]
    """What is put between the texts of several content fields."""


class DataSourceConnectionStringAuthenticationParam(TypedDict):
    """Azure OpenAI signs in with a connection string."""

    type: Literal["connection_string"]
    """Always `connection_string`."""

    connection_string: str
    """The connection string, a secret."""


class DataSourceUsernameAndPasswordAuthenticationParam(TypedDict):
    """Azure OpenAI signs in with a user name and a password."""

    type: Literal["username_and_password"]
    """Always `username_and_password`."""

    username: str
    """The user name."""

    password: str
    """The password, a secret."""


DataSourceVectorizationParam: TypeAlias = (
    DataSourceEndpointVectorizationParam | DataSourceDeploymentNameVectorizationParam
)
"""How a question is turned into a vector for the search; its `type` tells which."""


DataSourceEndpointVectorizationAuthenticationParam: TypeAlias = (
    DataSourceApiKeyAuthenticationParam | DataSourceAccessTokenAuthenticationParam
)
"""How Azure OpenAI signs in to an embeddings endpoint; its `type` tells which."""


class CompletionCreateParamsBase(TypedDict):
    """The arguments of `client.chat.completions.create`, but for `stream`."""

    messages: Iterable[ChatCompletionMessageParam]
    """The conversation so far, oldest message first. Its tokens count against the model's context."""

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    data_sources: NotRequired[Iterable[ChatDataSourceParam]]
    """Where Azure OpenAI looks for passages to ground the answer in (On Your Data). Exactly one source
    can be given, and `logprobs` cannot be asked for beside it.
    """

    frequency_penalty: NotRequired[float | None]
    """How much a token is held back for each time it has already been used, from -2 to 2. Positive
    values make the answer repeat itself less.
    """

    logit_bias: NotRequired[Mapping[str, int] | None]
    """How much more or less likely single tokens become: token ids of the model's tokenizer to values
    from -100, which in effect bans the token, to 100, which in effect forces it.
    """

    logprobs: NotRequired[bool | None]
    """Whether the answer carries the log probability of each of its tokens."""

    top_logprobs: NotRequired[int | None]
    """How many of the likeliest tokens are given for each position, from 0 to 20. Needs `logprobs`."""

    max_tokens: NotRequired[int | None]
    """The most tokens that each choice may have. The answer ends with the finish reason `length` when
    it is reached. Azure OpenAI counts it against the deployment's rate limit before the call is
    answered; reasoning models take `max_completion_tokens` instead.
    """

    max_completion_tokens: NotRequired[int | None]
    """The most tokens that each choice may have, with those that the model spends on reasoning."""

    n: NotRequired[int | None]
    """How many answers are generated, from 1 to 128. The tokens of all of them are charged for."""

    presence_penalty: NotRequired[float | None]
    """How much a token is held back once it has been used at all, from -2 to 2. Positive values lead
    the answer to new topics.
    """

    parallel_tool_calls: NotRequired[bool]
    """Whether the model may call several tools in one answer."""

    response_format: NotRequired[ResponseFormatParam]
    """What the answer has to look like, text if it is left out."""

    seed: NotRequired[int | None]
    """A number that makes repeated calls with the same parameters give mostly the same answer, as long
    as `system_fingerprint` stays the same.
    """

    stop: NotRequired[str | list[str] | None]
    """Up to four texts at which the answer ends. The text itself is not part of the answer."""

    stream_options: NotRequired[ChatCompletionStreamOptionsParam | None]
    """What a streamed answer carries besides. Needs `stream`."""

    temperature: NotRequired[float | None]
    """How freely tokens are chosen, from 0, nearly always the likeliest, to 2. Change this or `top_p`,
    not both.
    """

    top_p: NotRequired[float | None]
    """The share of the probability that tokens are chosen from, likeliest first: 0.1 leaves only those
    that make up the top tenth. Change this or `temperature`, not both.
    """

    tools: NotRequired[Iterable[ChatCompletionToolParam]]
    """The functions that the model may call."""

    tool_choice: NotRequired[ChatCompletionToolChoiceOptionParam]
    """Whether a tool is called, and which. `auto` where tools are given, else `none`."""

    user: NotRequired[str]
    """A stable id of the end user, without personal data, which helps to trace abuse."""

    function_call: NotRequired[Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam]
    """Whether a function is called, and which. Superseded by `tool_choice`."""

    functions: NotRequired[Iterable[ChatCompletionFunctionParam]]
    """The functions that the model may call, 1 to 128. Superseded by `tools`."""


class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase):
    """The arguments of `client.chat.completions.create`, for a whole answer."""

    stream: NotRequired[Literal[False] | None]
    """Whether the answer is sent in chunks while it is generated. With the default content filter it
    arrives in bursts, because each part is checked before it is sent.
    """


class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    """The arguments of `client.chat.completions.create`, for a stream."""

    stream: Literal[True]
    """Whether the answer is sent in chunks while it is generated. With the default content filter it
    arrives in bursts, because each part is checked before it is sent.
    """


class CompletionCreateParams(CompletionCreateParamsBase):
    """The arguments of `client.chat.completions.create`."""

    stream: NotRequired[bool | None]
    """Whether the answer is sent in chunks while it is generated. With the default content filter it
    arrives in bursts, because each part is checked before it is sent.
    """
