from __future__ import annotations

import copy
import pickle

from runtime.sentinels import NOT_GIVEN, NotGiven, Omit, given, not_given, omit


def test_there_is_one_omit_by_all_its_names() -> None:
    assert omit is not_given is NOT_GIVEN is Omit() is NotGiven()
    assert repr(omit) == "omit"
    assert not omit


def test_omit_survives_copy_and_pickle() -> None:
    assert copy.copy(omit) is omit
    assert copy.deepcopy({"a": omit})["a"] is omit
    assert pickle.loads(pickle.dumps(omit)) is omit  # noqa: S301


def test_given_drops_what_was_left_out_and_keeps_none() -> None:
    assert given({"a": 1, "b": omit, "c": None, "d": False}) == {"a": 1, "c": None, "d": False}
