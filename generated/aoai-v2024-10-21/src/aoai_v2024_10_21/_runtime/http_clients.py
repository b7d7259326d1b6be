"""The HTTP clients that a user may pass in, by what the runtime needs of them: httpx's, and httpx2's."""

from __future__ import annotations

from typing import Any, Protocol


class HttpClient(Protocol):
    """What httpx.Client and httpx2.Client have in common."""

    follow_redirects: bool
    max_redirects: int

    @property
    def is_closed(self) -> bool: ...
    @property
    def timeout(self) -> Any: ...
    def build_request(self, *args: Any, **kwargs: Any) -> Any: ...
    def send(self, *args: Any, **kwargs: Any) -> Any: ...
    def close(self) -> None: ...


class AsyncHttpClient(Protocol):
    """What httpx.AsyncClient and httpx2.AsyncClient have in common."""

    follow_redirects: bool
    max_redirects: int

    @property
    def is_closed(self) -> bool: ...
    @property
    def timeout(self) -> Any: ...
    def build_request(self, *args: Any, **kwargs: Any) -> Any: ...
    async def send(self, *args: Any, **kwargs: Any) -> Any: ...
    async def aclose(self) -> None: ...
