"""What Azure's front end does before a request reaches a model, and the headers that it puts on every response."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Mapping

from aoaigen.contract import Contract, Operation, SecurityKind
from aoaigen.emulator import errors, validation
from aoaigen.emulator.wire import Answer
from aoaigen.emulator.world import Deployment, World

REGION = "East US"

_AUDIENCE = re.compile(r"https://(cognitiveservices|ai)\.azure\.(com|us|cn)/?")

_LIMIT_REQUESTS = 1_000
_LIMIT_TOKENS = 240_000
_TOKENS_CHARGED = 16
"""What the rate limiter charges up front for a request that names no limit of its own."""


def check_credential(world: World, headers: Mapping[str, str], api_key: str) -> None:
    """Raises `Refusal` unless there is the right key or a token that is not visibly wrong.

    A service other than Azure OpenAI is content with any credential that its document describes.
    """
    if not world.azure_openai:
        _check_any(world.contract, headers, api_key)
        return
    key = headers.get("api-key")
    if key is not None:
        if key != api_key:
            raise errors.wrong_key()
        return
    scheme, _, token = headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token.strip() or not _may_be_valid(token.strip(), world.clock()):
        raise errors.wrong_token()


def _check_any(contract: Contract, headers: Mapping[str, str], api_key: str) -> None:
    for scheme in contract.security:
        said = headers.get(scheme.header.lower(), "")
        is_key = scheme.kind is SecurityKind.API_KEY
        if said == scheme.prefix + api_key or (not is_key and said.startswith(scheme.prefix)):
            return
    if contract.security:
        raise errors.wrong_key()


def _may_be_valid(token: str, now: float) -> bool:
    """Any token will do, but one that can be read must be for the service and not have expired."""
    parts = token.split(".")
    if len(parts) != 3:
        return True
    try:
        claims = json.loads(base64.urlsafe_b64decode(parts[1] + "=" * (-len(parts[1]) % 4)))
        return (
            _AUDIENCE.fullmatch(claims.get("aud", "https://ai.azure.com")) is not None and claims.get("exp", now) >= now
        )
    except (ValueError, AttributeError, TypeError):
        return True


def check_version(world: World, query: Mapping[str, str]) -> None:
    """Raises `Refusal` for another API version than the contract's: to the front end that is an unknown path."""
    version = world.contract.api_version
    if world.azure_openai and version[:1].isdigit() and query.get("api-version") != version:
        raise errors.resource_not_found()


def find_deployment(world: World, wanted: str | None, name: str) -> Deployment:
    """`wanted` is what the model has to offer. Raises `Refusal` if there is no such deployment, or it does not."""
    deployment = world.deployments.get(name)
    if deployment is None:
        raise errors.deployment_not_found()
    if wanted is not None and not deployment.model.offers(wanted):
        raise errors.operation_not_supported(wanted, deployment.model.name)
    return deployment


def headers(world: World, request: Mapping[str, str], answer: Answer, *, reached: Operation | None) -> dict[str, str]:
    """All headers of a response but those that the server adds.

    `request` are the caller's headers; `reached` is the operation that answered, None if the front end did.
    """
    id = world.ids.guid()
    found = {"content-type": answer.media_type} if answer.media_type is not None else {}
    if not world.azure_openai:
        return found | {"x-request-id": id} | {name.lower(): value for name, value in answer.headers.items()}
    found |= {
        "apim-request-id": id,
        "strict-transport-security": "max-age=31536000; includeSubDomains; preload",
        "x-content-type-options": "nosniff",
        "x-ms-client-request-id": request.get("x-ms-client-request-id", id),
        "x-ms-region": REGION,
    }
    if reached is not None and not validation.is_authoring(reached):
        found |= _of_the_model(world)
    return found | {name.lower(): value for name, value in answer.headers.items()}


def _of_the_model(world: World) -> dict[str, str]:
    world.served += 1
    left = {
        "requests": max(0, _LIMIT_REQUESTS - world.served),
        "tokens": max(0, _LIMIT_TOKENS - world.served * _TOKENS_CHARGED),
    }
    found = {f"x-ratelimit-remaining-{what}": str(number) for what, number in left.items()}
    if world.contract.api_version >= "2025":
        found |= {"x-ratelimit-limit-requests": str(_LIMIT_REQUESTS), "x-ratelimit-limit-tokens": str(_LIMIT_TOKENS)}
    return found | {
        "azureml-model-session": "d008-20241021000000",
        "cmp-upstream-response-duration": "40",
        "ms-azureml-model-time": "38",
        "x-accel-buffering": "no",
        "x-envoy-upstream-service-time": "39",
        "x-ms-rai-invoked": "true",
        "x-request-id": world.ids.guid(),
    }
