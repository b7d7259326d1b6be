"""Names that this version lacks and another has."""

from __future__ import annotations

import inspect

import pytest
from runtime.elsewhere import Elsewhere
from runtime.resource import SyncResource

NAMES = {"speech": "2025-01-01-preview", "create.store": "2025-01-01-preview", "create.seed": "2024-10-21, 2025-01-01"}


class Audio(SyncResource, elsewhere=Elsewhere("2024-06-01", NAMES)):
    def create(self, *, text: str) -> str:
        """Make something."""
        return len(text) * "x" if text else text + None  # type: ignore[operator]


@pytest.fixture
def audio() -> Audio:
    return Audio(None)  # type: ignore[arg-type]


def test_an_attribute_of_another_version(audio: Audio) -> None:
    with pytest.raises(AttributeError, match=r"`speech` is not in API version 2024-06-01; it is in 2025-01-01-preview"):
        audio.speech  # type: ignore[attr-defined] # noqa: B018


def test_an_attribute_of_no_version(audio: Audio) -> None:
    with pytest.raises(AttributeError, match="'Audio' object has no attribute 'speach'"):
        audio.speach  # type: ignore[attr-defined] # noqa: B018
    assert not hasattr(audio, "_private")


def test_an_argument_of_another_version(audio: Audio) -> None:
    with pytest.raises(TypeError, match=r"`seed` is not in API version 2024-06-01; it is in 2024-10-21, 2025-01-01"):
        audio.create(text="a", seed=1)  # type: ignore[call-arg]


def test_other_errors_stay(audio: Audio) -> None:
    with pytest.raises(TypeError, match="unexpected keyword argument 'sead'"):
        audio.create(text="a", sead=1)  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="concatenate"):
        audio.create(text="")


def test_a_method_is_still_itself(audio: Audio) -> None:
    assert audio.create(text="ab") == "xx"
    assert list(inspect.signature(audio.create).parameters) == ["text"]
    assert audio.create.__doc__ == "Make something."
