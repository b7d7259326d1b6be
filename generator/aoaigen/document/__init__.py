"""Documents: text to a tree in which every node knows its file, line and column."""

from .compose import compose, hash_of
from .reader import Document, read_document
from .standard import standard
from .tree import Node

__all__ = ["Document", "Node", "compose", "hash_of", "read_document", "standard"]
