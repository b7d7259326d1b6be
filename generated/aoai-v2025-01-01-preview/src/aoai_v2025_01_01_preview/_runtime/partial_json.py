"""Reads JSON that has not arrived in full: what of it can be known already."""

from __future__ import annotations

import re

from .json_text import decode_json

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<open>[\[{]) | (?P<close>[\]}]) | (?P<comma>,) | (?P<colon>:)
      | (?P<text>"[^"\\]*(?:\\.[^"\\]*)*")
      | (?P<word>[^\s\[\]{},:"]+)(?=[\s\[\]{},:])  # a number or a name, once something stands behind it
    )""",
    re.DOTALL | re.VERBOSE,
)
_WHOLE_WORD = re.compile(r"\s*(?:true|false|null|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*")
_CLOSING = {"{": "}", "[": "]"}


class PartialJSON:
    """A JSON text that grows. Each token is read once, however often the value is asked for."""

    def __init__(self) -> None:
        self._text = ""
        self._read = 0
        """Up to where the text has been read."""
        self._kept = 0
        """Up to where it makes sense if cut there and closed."""
        self._open: list[str] = []
        """What closes the objects and arrays that the text is in, the outermost first."""
        self._closing = ""
        """What closes them at `_kept`."""
        self._before_key = False

    def feed(self, text: str) -> None:
        """Take the next piece."""
        self._text += text
        while (token := _TOKEN.match(self._text, self._read)) is not None:
            self._read = token.end()
            if self._takes(token):
                self._kept, self._closing = self._read, "".join(reversed(self._open))

    def value(self) -> object:
        """The value without what is unfinished: strings, names, and keys that have no value. None if there is none.

        A number at the end is given as it stands, though more digits may follow.
        """
        rest = self._text[self._read :]
        ends_well = not self._before_key and _WHOLE_WORD.fullmatch(rest) is not None
        try:
            if ends_well:
                return decode_json(self._text + "".join(reversed(self._open)))
            return decode_json(self._text[: self._kept] + self._closing)
        except ValueError:  # not JSON at all, which whoever reads the whole will say
            return None

    def _takes(self, token: re.Match[str]) -> bool:
        """Note a token, and say whether the text may be cut behind it."""
        match token.lastgroup:
            case "open":
                self._open.append(_CLOSING[token["open"]])
                self._before_key = token["open"] == "{"
                return True
            case "close":
                del self._open[-1:]
                self._before_key = False
                return True
            case "comma":
                self._before_key = self._open[-1:] == ["}"]
                return False
            case "colon":
                self._before_key = False
                return False
            case _:
                return not self._before_key
