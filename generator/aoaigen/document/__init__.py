"""Documents: text to a tree in which every node knows its file, line and column."""

from .reader import Document, read_document
from .tree import Node
from .validation import validate

__all__ = ["Document", "Node", "read_document", "validate"]
