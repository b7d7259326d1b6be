"""Arguments that are lists or objects, as the text that OpenAPI's styles make of them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import orjson

from .models import to_wire
from .multipart import JSONText
from .sentinels import Omit
from .urls import Encoded, encode_cookie, text_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .operation import Call, ParameterStyle

_DELIMITERS = {"form": ",", "simple": ",", "spaceDelimited": "%20", "pipeDelimited": "%7C"}


def styled(call: Call) -> Call:
    """The call with all its arguments as they travel: texts, and lists of texts, by the names that they then have."""
    styles = {(style.place, style.name): style for style in call.operation.styles}
    changed: dict[str, Any] = {}
    for place in {style.place for style in call.operation.styles}:
        values = getattr(call, place)
        changed[place] = {}
        for name, value in () if isinstance(values, Omit) else values.items():
            style = styles.get((place, name))
            if style is None or value is None or isinstance(value, Omit):
                changed[place][name] = value
            else:
                changed[place].update(_written(style, value))
    return call._replace(**changed)


def _written(style: ParameterStyle, value: object) -> dict[str, object]:
    value = orjson.loads(orjson.dumps(value, default=to_wire, option=orjson.OPT_NON_STR_KEYS))
    if isinstance(value, dict) and style.style != "json":
        value = {key: item for key, item in value.items() if item is not None}
    name, encode = style.name, _encoding(style.place)
    match style.style:
        case "json":
            return {name: JSONText(_json(value))}
        case "deepObject":
            return dict(_bracketed(name, value))
        case "label":
            return {name: Encoded(_label(value, encode, explode=style.explode))}
        case "matrix":
            return {name: Encoded(_matrix(name, value, encode, explode=style.explode))}
        case "simple":
            return {name: Encoded(",".join(_items(value, encode, explode=style.explode)))}
    if not isinstance(value, (list, dict)):
        return {name: Encoded(encode(value))}
    if style.explode:
        pairs = value if isinstance(value, dict) else {name: value}
        return {key: [Encoded(encode(item)) for item in _listed(inner)] for key, inner in pairs.items()}
    delimiter = _DELIMITERS[style.style]
    return {name: Encoded(delimiter.join(_items(value, encode)))} if value else {}


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _items(value: Any, encode: Callable[[object], str], *, explode: bool = False) -> Iterator[str]:
    """The items of a list; of an object its keys and values, in turn or, exploded, in pairs; else the value."""
    if not isinstance(value, dict):
        yield from map(encode, _listed(value))
        return
    for key, item in value.items():
        yield from [f"{encode(key)}={encode(item)}"] if explode else [encode(key), encode(item)]


def _label(value: Any, encode: Callable[[object], str], *, explode: bool) -> str:
    return "." + ("." if explode else ",").join(_items(value, encode, explode=explode))


def _matrix(name: str, value: Any, encode: Callable[[object], str], *, explode: bool) -> str:
    if explode and isinstance(value, dict):
        return "".join(f";{pair}" for pair in _items(value, encode, explode=True))
    if explode and isinstance(value, list):
        return "".join(f";{name}={item}" for item in _items(value, encode))
    return f";{name}={','.join(_items(value, encode))}"


def _bracketed(name: str, value: Any) -> Iterator[tuple[str, object]]:
    """Objects within each other as one name; OpenAPI says nothing of lists in them, most services read `name[]`."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _bracketed(f"{name}[{key}]", item)
    else:
        yield (f"{name}[]" if isinstance(value, list) else name), value


def _encoding(place: str) -> Callable[[object], str]:
    """How the characters of one value are written in a place."""
    if place == "headers":
        return _text
    if place == "cookies":
        return lambda value: encode_cookie(_text(value))
    return lambda value: quote(_text(value), safe="")


def _text(value: object) -> str:
    return _json(value) if value is None or isinstance(value, (list, dict)) else text_of(value)


def _json(value: object) -> str:
    """JSON of ASCII alone, which can stand anywhere."""
    return json.dumps(value, separators=(",", ":"))
