"""Documents: text to a tree in which every node knows its file, line and column."""

from .compose import hash_of
from .files import read_document
from .reader import Document, parse_document
from .standard import standard, together
from .tree import Node
from .versions import fitting_version, with_version
from .writing import as_yaml

__all__ = [
    "Document",
    "Node",
    "as_yaml",
    "fitting_version",
    "hash_of",
    "parse_document",
    "read_document",
    "standard",
    "together",
    "with_version",
]
