from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from loopback import Answer
from mini import Job
from runtime.errors import APIResponseValidationError
from runtime.pagination import PageInfo, SyncCursorPage, SyncPage

if TYPE_CHECKING:
    from conftest import Flavour
    from loopback import Server


def page(*ids: str, **more: Any) -> Answer:
    return Answer(json={"object": "list", "data": [{"id": id} for id in ids], **more}, headers={"x-request-id": "r"})


PAGES = (page("a", "b", has_more=True), page("c", has_more=True), page("d", has_more=False))


def test_iterating_goes_through_all_pages(server: Server, flavour: Flavour) -> None:
    async def collect(client: Any) -> list[str]:
        return [job.id async for job in client.files.jobs(limit=2, extra_query={"after": "0", "x": "1"})]

    server.answer(*PAGES)
    ids = flavour.call(
        lambda client: (
            [job.id for job in client.files.jobs(limit=2, extra_query={"after": "0", "x": "1"})]
            if flavour.name == "sync"
            else collect(client)
        )
    )

    assert ids == ["a", "b", "c", "d"]
    targets = [request.target.partition("?")[2] for request in server.requests]
    assert targets == [f"api-version=2024-10-21&limit=2&after={cursor}&x=1" for cursor in ("0", "b", "c")]


def test_a_list_that_ignores_the_cursor_has_an_end(server: Server, flavour: Flavour) -> None:
    async def collect(client: Any) -> list[str]:
        return [job.id async for job in client.files.jobs()]

    server.answer(PAGES[0])
    ids = flavour.call(
        lambda client: [job.id for job in client.files.jobs()] if flavour.name == "sync" else collect(client)
    )
    assert ids == ["a", "b"] * 2


def test_pages_can_be_turned_one_by_one(server: Server, flavour: Flavour) -> None:
    async def turn(client: Any) -> list[Any]:
        first = await client.files.jobs()
        second = await first.get_next_page()
        return [first, second, [each async for each in first.iter_pages()]]

    def turn_blocking(client: Any) -> list[Any]:
        first = client.files.jobs()
        return [first, first.get_next_page(), list(first.iter_pages())]

    server.answer(PAGES[0], PAGES[1], PAGES[1], PAGES[2])
    first, second, pages = flavour.call(turn_blocking if flavour.name == "sync" else turn)

    assert [job.id for job in first.data] == ["a", "b"]
    assert isinstance(first.data[0], Job)
    assert first.next_page_info() == PageInfo({"after": "b"})
    assert first._request_id == "r"
    assert [job.id for job in second.data] == ["c"]
    assert [[job.id for job in each.data] for each in pages] == [["a", "b"], ["c"], ["d"]]
    assert not pages[-1].has_next_page()
    assert first.to_dict()["object"] == "list"


@pytest.mark.parametrize(
    "last",
    [
        page("a"),
        page("a", has_more=False),
        page(has_more=True),
        Answer(json={"has_more": True}),
        Answer(204),
    ],
)
def test_a_page_is_the_last_unless_it_clearly_says_otherwise(server: Server, flavour: Flavour, last: Answer) -> None:
    async def look(client: Any) -> Any:
        first = await client.files.jobs()
        return first, [job.id async for job in first]

    def look_blocking(client: Any) -> Any:
        first = client.files.jobs()
        return first, [job.id for job in first]

    server.answer(last)
    first, ids = flavour.call(look_blocking if flavour.name == "sync" else look)
    assert not first.has_next_page()
    assert ids in ([], ["a"])
    assert len(server.requests) == 1


def test_a_page_whose_items_are_no_list_is_the_last() -> None:
    assert not SyncCursorPage[Job].model_validate({"data": {"id": "a"}, "has_more": True}).has_next_page()


def test_there_is_nothing_after_the_last_page(server: Server) -> None:
    whole = SyncPage[Job].model_validate({"data": [{"id": "a"}], "has_more": True})
    assert whole.next_page_info() is None
    with pytest.raises(RuntimeError, match="last page"):
        whole.get_next_page()


def test_what_is_no_page_is_refused(server: Server, flavour: Flavour) -> None:
    async def first(client: Any) -> Any:
        return await client.files.jobs()

    server.answer(Answer(json=[{"id": "a"}]))
    with pytest.raises(APIResponseValidationError, match="a page of a list was due"):
        flavour.call((lambda client: client.files.jobs()) if flavour.name == "sync" else first)
