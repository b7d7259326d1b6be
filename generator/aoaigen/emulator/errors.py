"""The error bodies of the service, to the byte.

They come from different machines behind one host, and no two agree on a shape: the front end, its token check, the
model engine, the content filter and the authoring service (files, fine-tuning, batches).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from aoaigen.contract import JSON
from aoaigen.emulator.wire import Answer, Refusal

MAX_AUDIO_BYTES = 26_214_400
PROMPT_FILTERED = (
    "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify "
    "your prompt and retry. To learn more about our content filtering policies please read our documentation: "
    "https://go.microsoft.com/fwlink/?linkid=2198766"
)

_QUOTA = "https://aka.ms/oai/quotaincrease"
_ENGINE_HEADERS = {"ms-azureml-model-error-reason": "model_error"}


def _front_end(status: int, code: str, message: str, *, space: bool = False) -> Refusal:
    """`space`: some of the front end's bodies are written by hand, with a space after `"message":`."""
    gap = " " if space else ""
    body = f'{{"error":{{"code":{json.dumps(code)},"message":{gap}{json.dumps(message)}}}}}'
    return Refusal(Answer(status=status, content=body.encode()))


def wrong_key() -> Refusal:
    return _front_end(
        401,
        "401",
        "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an "
        "active subscription and use a correct regional API endpoint for your resource.",
    )


def wrong_token() -> Refusal:
    """Also the answer to a request without any credential."""
    message = (
        "Unauthorized. Access token is missing, invalid, audience is incorrect "
        "(https://cognitiveservices.azure.com), or have expired."
    )
    return Refusal(Answer(status=401, content=f'{{ "statusCode": 401, "message": "{message}" }}'.encode()))


def resource_not_found() -> Refusal:
    return _front_end(404, "404", "Resource not found", space=True)


def deployment_not_found() -> Refusal:
    return _front_end(
        404,
        "DeploymentNotFound",
        "The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, "
        "please wait a moment and try again.",
    )


def operation_not_supported(operation: str, model: str) -> Refusal:
    return _front_end(
        400,
        "OperationNotSupported",
        f"The {operation} operation does not work with the specified model, {model}. Please choose different model and "
        "try again. You can learn more about which models can be used with each operation here: "
        "https://go.microsoft.com/fwlink/?linkid=2197993.",
    )


def rate_limited(operation: str, api_version: str, model: str, region: str, retry_after: float) -> Refusal:
    """The rate limiter changed its words and its code with the versions of 2025."""
    seconds = max(1, round(retry_after))
    if api_version < "2025":
        code = "429"
        message = (
            f"Requests to the {operation} Operation under Azure OpenAI API version {api_version} have exceeded token "
            f"rate limit of your current OpenAI S0 pricing tier. Please retry after {seconds} "
            f"second{'s' if seconds > 1 else ''}. Please go here: {_QUOTA} if you would like to further increase the "
            "default rate limit."
        )
    else:
        code = "RateLimitReached"
        message = (
            f"Your requests to {model} for {model} in {region} have exceeded the token rate limit for your current "
            f"OpenAI S0 pricing tier. This request was for {operation} under Azure OpenAI API version {api_version}. "
            f"Please retry after {seconds} second{'s' if seconds > 1 else ''}. To increase your default rate limit, "
            f"visit: {_QUOTA}."
        )
    refused = _front_end(429, code, message).answer
    headers = {
        "policy-id": "DeploymentRatelimit-Token",
        "retry-after": str(seconds),
        "retry-after-ms": str(round(retry_after * 1000)),
    }
    return Refusal(replace(refused, headers=headers))


def of_status(status: int) -> Refusal:
    """What the service says with a status, where a script or a fault asks for it and says no more."""
    if status == 401:
        return wrong_key()
    if status == 403:
        return _front_end(403, "403", "Access denied due to Virtual Network/Firewall rules.", space=True)
    if status == 404:
        return resource_not_found()
    if status == 408:
        return _front_end(408, "Timeout", "The operation was timeout.")
    if status in {502, 503, 504}:
        message = "The service is temporarily unable to process your request. Please try again later."
        return _front_end(status, str(status), message)
    if status >= 500:
        return server_error(status)
    return engine("The request was refused.", status=status)


def server_error(status: int = 500) -> Refusal:
    return engine(
        "The server had an error while processing your request. Sorry about that!", status=status, type="server_error"
    )


def stream_error() -> dict[str, JSON]:
    """What arrives in an event when a stream breaks after its start."""
    message = "The server had an error processing your request. Sorry about that!"
    return {"message": message, "type": "server_error", "param": None, "code": None}


def engine(
    message: str,
    *,
    param: str | None = None,
    code: str | None = None,
    status: int = 400,
    type: str = "invalid_request_error",
) -> Refusal:
    """An error of the model engine: the one service that prints its JSON for people."""
    body = {"error": {"message": message, "type": type, "param": param, "code": code}}
    return Refusal(
        Answer(
            status=status,
            content=(json.dumps(body, indent=2, ensure_ascii=False) + "\n").encode(),
            headers={**_ENGINE_HEADERS, "ms-azureml-model-error-statuscode": str(status)},
        )
    )


def context_length_exceeded(limit: int, prompt_tokens: int) -> Refusal:
    return engine(
        f"This model's maximum context length is {limit} tokens. However, your messages resulted in {prompt_tokens} "
        "tokens. Please reduce the length of the messages.",
        param="messages",
        code="context_length_exceeded",
    )


def prompt_filtered(verdict: Mapping[str, JSON]) -> Refusal:
    """The wire says `innererror.content_filter_result`, whatever the documents say."""
    body = {
        "error": {
            "message": PROMPT_FILTERED,
            "type": None,
            "param": "prompt",
            "code": "content_filter",
            "status": 400,
            "innererror": {"code": "ResponsibleAIPolicyViolation", "content_filter_result": dict(verdict)},
        }
    }
    return Refusal(
        Answer(
            status=400,
            content=json.dumps(body, separators=(",", ":")).encode(),
            headers={**_ENGINE_HEADERS, "ms-azureml-model-error-statuscode": "400"},
        )
    )


def audio_too_large(size: int) -> Refusal:
    """`param` and `code` are the word "null": so it is on the wire."""
    message = f"Maximum content size limit ({MAX_AUDIO_BYTES}) exceeded ({size} bytes read)"
    body = {"error": {"message": message, "type": "server_error", "param": "null", "code": "null"}}
    return Refusal(Answer(status=413, content=json.dumps(body, separators=(",", ":")).encode()))


def authoring(status: int, code: str, message: str, target: str | None = None) -> Refusal:
    """An error of files, uploads, batches, fine-tuning and models."""
    error: dict[str, JSON] = {"code": code, "message": message}
    if target is not None:
        error["target"] = target
    return Refusal(Answer(status=status, content=json.dumps({"error": error}, separators=(",", ":")).encode()))


def not_found(what: str, id: str) -> Refusal:
    return authoring(404, "notFound", f"The specified {what} with id '{id}' doesn't exist.")


def none_found(what: str, id: str) -> Refusal:
    """Nothing has this id, among assistants, threads, vector stores and all that belongs to them."""
    return engine(f"No {what} found with id '{id}'.", status=404)
