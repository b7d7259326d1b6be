from __future__ import annotations

import pytest
from aoaigen.diff.annotations import Retyping, compare_annotations


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("int", "int", Retyping.SAME),
        ("int | None", "None | int", Retyping.SAME),
        ('Literal["a", "b"]', 'Literal["b", "a"]', Retyping.SAME),
        ('Annotated[str, WireName("x")]', "str", Retyping.SAME),
        ("builtins.list[str]", "list[str]", Retyping.SAME),
        ("list[A | B]", "list[B | A]", Retyping.SAME),
        ("int", "int | None", Retyping.WIDER),
        ('Literal["a"]', 'Literal["a", "b"]', Retyping.WIDER),
        ("Message", "object", Retyping.WIDER),
        ("int | None", "int", Retyping.NARROWER),
        ("object", "str", Retyping.NARROWER),
        ("int", "str", Retyping.OTHER),
        ("list[int]", "list[str]", Retyping.OTHER),
        ('Literal["a"]', 'Literal["b"]', Retyping.OTHER),
        ("Mapping[str, int]", "Mapping[str, str]", Retyping.OTHER),
    ],
)
def test_says_how_an_annotation_changed(old: str, new: str, expected: Retyping) -> None:
    assert compare_annotations(old, new) is expected
