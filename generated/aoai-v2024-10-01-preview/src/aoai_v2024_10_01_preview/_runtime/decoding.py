"""From an answer to what a method returns."""

from __future__ import annotations

import sys
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeVar, cast, get_args

from .errors import APIResponseValidationError
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
        return cast("_T", response.text)
    if result is NoneType:
        return cast("_T", None)
    if response.status_code == _NO_CONTENT:
        return typed({}, result, None)
    if not isinstance(result, type) and str in get_args(result) and not _is_json(response):
        return cast("_T", response.text)
    try:
        data = decode_json(response.content)
    except ValueError as error:
        raise invalid(response, "JSON") from error
    if packed is not None:
        _unpack(data, packed)
    return typed(data, result, response.headers)


def typed(data: Any, result: type[_T], headers: Mapping[str, str] | None) -> _T:
    """Decoded JSON as a typed value; a model knows the headers that it came with."""
    made: Any
    if isinstance(result, type) and issubclass(result, BaseModel):
        made = result._from_json(data, headers)  # noqa: SLF001 - the runtime's own
    else:
        made = convert(result, data)
        if isinstance(made, BaseModel):
            made._headers = headers  # noqa: SLF001 - the runtime's own
    value: _T = made
    return value


def _is_json(response: Response) -> bool:
    return "json" in response.headers.get("content-type", "")


def invalid(response: Response, what: str) -> APIResponseValidationError:
    """The exception for an answer of success that is not ``what`` was due."""
    kind = response.headers.get("content-type", "no content type") if response.content else "nothing"
    host = response.request.url.host
    return APIResponseValidationError(
        forget_secrets(response),
        response.text,
        message=f"{host} answered {response.status_code} with {kind} where {what} was due; is it the right endpoint?",
    )


def _unpack(data: object, packed: PackedFloats) -> None:
    from array import array  # noqa: PLC0415
    from base64 import b64decode  # noqa: PLC0415

    items, name = packed.at
    for item in data.get(items) or () if isinstance(data, dict) else ():
        if isinstance(item, dict) and isinstance(item.get(name), str):
            floats = array("f", b64decode(item[name]))
            if sys.byteorder == "big":
                floats.byteswap()
            item[name] = floats.tolist()
