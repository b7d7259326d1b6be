"""From an answer to what a method returns."""

from __future__ import annotations

import sys
from contextlib import suppress
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args

from .errors import APIResponseValidationError, body_text
from .json_text import decode_json
from .models import BaseModel, convert
from .redaction import forget_secrets

if TYPE_CHECKING:
    from collections.abc import Mapping

    from httpx import Response

    from .operation import PackedFloats

_T = TypeVar("_T")

_NO_CONTENT = 204


def decode_answer(response: Response, result: type[_T], packed: PackedFloats | None = None) -> _T:
    """What a method returns for an answer of success, whose body has been read.

    ``result`` is a model, ``str`` for the text, ``NoneType`` for nothing, or any annotation. Raises
    APIResponseValidationError for a body that is not JSON where JSON was due.
    """
    if result is str:
        return cast("_T", _text(response))
    if result is NoneType or (not response.content and (result is object or NoneType in get_args(result))):
        return cast("_T", None)
    if response.status_code == _NO_CONTENT:
        return typed({}, result, None)
    if not isinstance(result, type) and str in get_args(result) and not _is_json(response):
        return cast("_T", body_text(response))
    try:
        data = decode_json(response.content)
    except ValueError as error:
        raise invalid(response, "JSON", body_text(response)) from error
    if packed is not None:
        _unpack(data, packed)
    return typed(data, result, response.headers)


def typed(data: Any, result: type[_T], headers: Mapping[str, str] | None) -> _T:
    """Decoded JSON as a typed value; a model knows the headers that it came with."""
    if isinstance(result, type) and issubclass(result, BaseModel):
        return cast("_T", result._from_json(data, headers))  # noqa: SLF001 - the runtime's own
    made = cast("Any", convert(result, data))
    if isinstance(made, BaseModel):
        made._headers = headers  # noqa: SLF001 - the runtime's own
    return cast("_T", made)


def _text(response: Response) -> str:
    """The body, or what it says where it is a string in JSON."""
    try:
        data = decode_json(response.content) if _is_json(response) else None
    except ValueError:
        data = None
    return data if isinstance(data, str) else body_text(response)


def _is_json(response: Response) -> bool:
    return "json" in response.headers.get("content-type", "")


def invalid(response: Response, what: str, text: str) -> APIResponseValidationError:
    """The exception for an answer of success that is not ``what`` was due; ``text`` is its body, or the start of it."""
    kind = response.headers.get("content-type", "no content type") if text else "nothing"
    if what == "JSON" and text and _is_json(response):
        kind = "broken JSON"
    host = response.request.url.host
    return APIResponseValidationError(
        forget_secrets(response),
        text,
        message=f"{host} answered {response.status_code} with {kind} where {what} was due; is it the right endpoint?",
    )


def _unpack(data: object, packed: PackedFloats) -> None:
    items, name = packed.at
    found = data.get(items) if isinstance(data, dict) else None
    for item in found if isinstance(found, list) else ():
        if isinstance(item, dict) and isinstance(text := item.get(name), str):
            with suppress(ValueError):  # what cannot be unpacked stays as it came
                item[name] = _floats(text)


def _floats(text: str) -> list[float]:
    from array import array  # noqa: PLC0415
    from base64 import b64decode  # noqa: PLC0415

    floats = array("f", b64decode(text))
    if sys.byteorder == "big":
        floats.byteswap()
    return floats.tolist()
