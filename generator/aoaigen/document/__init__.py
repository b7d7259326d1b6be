"""Documents: text to a tree in which every node knows its file, line and column."""

from .compose import hash_of
from .files import read_document
from .reader import Document
from .standard import standard, together
from .tree import Node
from .writing import as_yaml

__all__ = ["Document", "Node", "as_yaml", "hash_of", "read_document", "standard", "together"]
