"""Documents: text to a tree in which every node knows its file, line and column."""

from .reader import Document, read_document
from .standard import standard
from .tree import Node

__all__ = ["Document", "Node", "read_document", "standard"]
