"""A comparison of two API versions as people and programs read it: a function for each format gives a string."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from .changelog import changelog as changelog
from .data import data, schema as schema
from .github import github
from .markdown import markdown
from .model import Report as Report
from .page import page
from .sarif import sarif
from .terminal import terminal

WIDTH = 100
"""Columns of a report as text, where no terminal says otherwise."""


class Format(StrEnum):
    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"
    SARIF = "sarif"
    HTML = "html"
    GITHUB = "github"


def render(
    report: Report,
    format: Format,
    *,
    show_all: bool = False,
    texts: Mapping[str, str] = MappingProxyType({}),
    width: int = WIDTH,
    colour: bool = False,
) -> str:
    """A report in a format. What is safe is folded to counts unless `show_all`; JSON and HTML always have all.

    `texts` are the documents by file name, from which HTML shows lines; `width`, in columns, and `colour` are of text.
    """
    match format:
        case Format.TEXT:
            return terminal(report, show_all=show_all, width=width, colour=colour)
        case Format.MARKDOWN:
            return markdown(report, show_all=show_all)
        case Format.JSON:
            return data(report)
        case Format.SARIF:
            return sarif(report, show_all=show_all)
        case Format.HTML:
            return page(report, show_all=show_all, texts=texts)
        case Format.GITHUB:
            return github(report, show_all=show_all)
