"""What an expression of the user's program can stand for, as far as the service is concerned."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from .program import Scope


@dataclass(frozen=True, slots=True)
class Client:
    """A client, or what is reached from it by attributes: a resource, a method."""

    path: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return ".".join(self.path)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a call of the service gives, or a part of it."""

    request: str
    """`POST /chat/completions`."""
    steps: tuple[str, ...] = ()
    """The properties on the way to this part. Items of arrays add nothing."""
    paged: bool = False
    """Whether a loop over the whole answer goes over its `data`."""

    def part(self, name: str) -> Answer:
        return Answer(self.request, (*self.steps, name))

    @property
    def item(self) -> Answer:
        return self.part("data") if self.paged and not self.steps else self


@dataclass(frozen=True, slots=True)
class AnswerMethod:
    """A method of a model, not yet called."""

    answer: Answer
    name: str


@dataclass(frozen=True, slots=True)
class Imported:
    """A name from outside the program: `openai.AzureOpenAI`. The name is empty for a module itself."""

    module: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class Definition:
    """A function or class of the program."""

    scope: Scope


@dataclass(frozen=True, slots=True)
class Instance:
    """An object of a class of the program."""

    scope: Scope


@dataclass(frozen=True, slots=True)
class Written:
    """An expression that is written out: a string, a number, a dict, a list."""

    node: ast.expr
    scope: Scope


@dataclass(frozen=True, slots=True)
class Rows:
    """What `enumerate` and `zip` give: in a loop, one value for each column."""

    columns: tuple[frozenset[Value], ...]


Value = Client | Answer | AnswerMethod | Imported | Definition | Instance | Written | Rows
Values = frozenset[Value]
NOTHING: Values = frozenset()
