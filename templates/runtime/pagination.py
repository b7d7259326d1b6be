"""Lists that arrive page by page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from .models import BaseModel

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
    from typing import Self

_T = TypeVar("_T")


class PageInfo(NamedTuple):
    """What asks for another page: query parameters beside those of this one."""

    params: Mapping[str, object]


class Page(BaseModel, Generic[_T]):
    """One page of a list, of either flavour; what the service sent beside its fields is readable too."""

    data: list[_T]
    has_more: bool | None = None

    def _fetch_by(self, fetch: Callable[[Mapping[str, object]], Any]) -> None:
        # Not annotated in the class: to a type checker, that would be an argument of the constructor.
        self._fetch = fetch

    def next_page_info(self) -> PageInfo | None:
        """What asks for the page after this one; None after the last."""
        return None

    def has_next_page(self) -> bool:
        """Whether there is a page after this one."""
        return self.next_page_info() is not None

    def _fetch_next(self) -> Any:
        info = self.next_page_info()
        if info is None:
            raise RuntimeError("This is the last page: ask has_next_page() before get_next_page().")
        return self._fetch(info.params)


class SyncPage(Page[_T]):
    """A list that comes as a whole. Iterating over it yields its items."""

    def __iter__(self) -> Iterator[_T]:  # type: ignore[override]
        for page in self.iter_pages():
            yield from page.data or ()

    def iter_pages(self) -> Iterator[Self]:
        """Yield this page and all that follow, as long as each asks for another one than the page before."""
        page, asked = self, None
        yield page
        while (info := page.next_page_info()) is not None and info != asked:
            page, asked = page.get_next_page(), info
            yield page

    def get_next_page(self) -> Self:
        """Fetch the page after this one. Raises RuntimeError after the last."""
        return cast("Self", self._fetch_next())


class AsyncPage(Page[_T]):
    """A SyncPage for ``async for``."""

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for page in self.iter_pages():
            for item in page.data or ():
                yield item

    async def iter_pages(self) -> AsyncIterator[Self]:
        """Yield this page and all that follow, as long as each asks for another one than the page before."""
        page, asked = self, None
        yield page
        while (info := page.next_page_info()) is not None and info != asked:
            page, asked = await page.get_next_page(), info
            yield page

    async def get_next_page(self) -> Self:
        """Fetch the page after this one. Raises RuntimeError after the last."""
        return cast("Self", await self._fetch_next())


class SyncCursorPage(SyncPage[_T]):
    """A page that is followed by another one where it says so. Iterating over it yields the items of all."""

    def next_page_info(self) -> PageInfo | None:
        """What asks for the page after this one: its last item's id. None after the last page."""
        return _after_last_item(self)


class AsyncCursorPage(AsyncPage[_T]):
    """A SyncCursorPage for ``async for``."""

    def next_page_info(self) -> PageInfo | None:
        """What asks for the page after this one: its last item's id. None after the last page."""
        return _after_last_item(self)


_AnyAsyncPage = TypeVar("_AnyAsyncPage", bound=AsyncPage[Any])


class AsyncPaginator(Generic[_T, _AnyAsyncPage]):
    """A list that has not been asked for yet: await it for its first page, or iterate over all its items."""

    def __init__(self, first_page: Callable[[], Awaitable[_AnyAsyncPage]]) -> None:
        self._first_page = first_page

    def __await__(self) -> Generator[Any, None, _AnyAsyncPage]:
        return self._first_page().__await__()

    async def __aiter__(self) -> AsyncIterator[_T]:
        async for item in await self._first_page():
            yield item


def _after_last_item(page: Page[Any]) -> PageInfo | None:
    # Some lists ignore the cursor and say nothing of more: only a clear yes is followed.
    data = page.data if page.has_more else None
    cursor = getattr(data[-1], "id", None) if isinstance(data, list) and data else None
    return PageInfo({"after": cursor}) if cursor else None
