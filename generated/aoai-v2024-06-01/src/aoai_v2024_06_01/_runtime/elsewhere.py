"""Help with names that this API version lacks and another pinned one has; at run time, unseen by type checkers."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Elsewhere(NamedTuple):
    """What other versions have below one resource, or below the client itself."""

    api_version: str
    """The version of this package, which lacks these names."""
    names: Mapping[str, str]
    """Attributes, and arguments of methods as `create.reasoning_effort`; each with the versions that have it."""

    def explain(self, name: str) -> str:
        """What to tell a user who asked for one of the names."""
        last = name.rpartition(".")[2]
        return f"`{last}` is not in API version {self.api_version}; it is in {self.names[name]}"


NOWHERE = Elsewhere("", {})


class VersionAware:
    """A class whose users may ask for what other versions have: `class Files(SyncResource, elsewhere=...)`."""

    _elsewhere: ClassVar[Elsewhere] = NOWHERE

    def __init_subclass__(cls, elsewhere: Elsewhere | None = None, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if elsewhere is None:
            return
        cls._elsewhere = elsewhere
        for method in {name.partition(".")[0] for name in elsewhere.names if "." in name}:
            setattr(cls, method, _explaining(getattr(cls, method), method, elsewhere))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            if name in self._elsewhere.names:
                raise AttributeError(self._elsewhere.explain(name), name=name, obj=self)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)


def _explaining(method: Callable[..., Any], method_name: str, elsewhere: Elsewhere) -> Callable[..., Any]:
    @wraps(method)
    def call(*args: Any, **kwargs: Any) -> Any:
        try:
            return method(*args, **kwargs)
        except TypeError:
            asked = (name for given in kwargs if (name := f"{method_name}.{given}") in elsewhere.names)
            missing = next(asked, None)
            if missing is None:
                raise
            raise TypeError(elsewhere.explain(missing)) from None

    return call
