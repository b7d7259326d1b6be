from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """A package whose names live in modules that are not imported yet."""
    package = tmp_path / "lazy_shop"
    package.mkdir()
    (package / "__init__.py").write_text(
        "from runtime.lazy import lazy_exports\n"
        "__getattr__, __dir__ = lazy_exports(__name__, {'Apple': '._fruit', 'Pear': '._fruit', 'Gone': '._fruit'})\n"
    )
    (package / "_fruit.py").write_text("class Apple: ...\nclass Pear: ...\n")
    (package / "till.py").write_text("COINS = 3\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module("lazy_shop")
    for name in ("lazy_shop", "lazy_shop._fruit", "lazy_shop.till"):
        sys.modules.pop(name, None)


def test_a_name_is_imported_on_first_use_and_stored(shop: ModuleType) -> None:
    assert "lazy_shop._fruit" not in sys.modules
    apple = shop.Apple
    assert apple is sys.modules["lazy_shop._fruit"].Apple
    assert vars(shop)["Apple"] is apple
    assert "Pear" not in vars(shop)


def test_from_import_works(shop: ModuleType) -> None:
    from lazy_shop import Pear  # type: ignore[import-not-found]

    assert Pear.__name__ == "Pear"


def test_a_module_below_needs_no_import_of_its_own(shop: ModuleType) -> None:
    assert "lazy_shop.till" not in sys.modules
    assert shop.till.COINS == 3
    assert shop.till is sys.modules["lazy_shop.till"]
    with pytest.raises(AttributeError, match="no attribute 'tills'"):
        _ = shop.tills


def test_dir_lists_what_is_not_imported_yet(shop: ModuleType) -> None:
    assert {"Apple", "Pear", "__name__"} <= set(dir(shop))


def test_an_unknown_name_is_met_with_the_closest(shop: ModuleType) -> None:
    with pytest.raises(AttributeError, match="module 'lazy_shop' has no attribute 'Aple'; did you mean 'Apple'"):
        _ = shop.Aple
    with pytest.raises(AttributeError, match=r"no attribute 'zzz'$"):
        _ = shop.zzz
    assert not hasattr(shop, "__path_hooks__")
