"""Which names a version has, and what others have that it lacks."""

from __future__ import annotations

from pathlib import Path

from aoaigen.catalog import read_catalog
from aoaigen.packages import find_surfaces
from aoaigen.views.surface import Kind, elsewhere

ROOT = Path(__file__).parents[2]
OWN = {"chat": Kind.RESOURCE, "chat.create": Kind.METHOD, "chat.create.text": Kind.ARGUMENT}
NEWER = {
    **OWN,
    "beta": Kind.RESOURCE,
    "beta.threads": Kind.RESOURCE,
    "chat.create.seed": Kind.ARGUMENT,
    "chat.delete": Kind.METHOD,
    "chat.delete.id": Kind.ARGUMENT,
}


def test_what_others_have() -> None:
    assert elsewhere(OWN, {"2": NEWER, "3": {**OWN, "chat.create.seed": Kind.ARGUMENT}}) == {
        "": {"beta": "2"},
        "chat": {"create.seed": "2, 3", "delete": "2"},
    }
    assert elsewhere(NEWER, {"1": OWN}) == {}


def test_recorded_and_read_surfaces_agree() -> None:
    catalog = read_catalog(ROOT)
    assert find_surfaces(catalog) == find_surfaces(catalog, fresh=catalog.versions)
