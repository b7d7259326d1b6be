"""One door to all: the distribution whose `AzureOpenAI(api_version=...)` gives the client of that version's package."""

from __future__ import annotations

from .catalog import Catalog, Door
from .naming import snake_case
from .render import Files, Printer


def render_door(catalog: Catalog, door: Door) -> Files:
    """The files of the door to the packages of a catalog."""
    versions = [
        {
            "version": pinned.version,
            "distribution": pinned.package.distribution,
            "package_version": pinned.package.version,
            "import_name": pinned.package.import_name,
            "member": f"V{snake_case(pinned.version).upper()}",
        }
        for pinned in catalog.versions
    ]
    context = {
        "door": door,
        "versions": versions,
        "newest": catalog.newest.version,
        "flavours": [
            {"prefix": "", "options": "ClientOptions"},
            {"prefix": "Async", "options": "AsyncClientOptions"},
        ],
    }
    printer = Printer(catalog.templates, context)
    printer.fill_folder("door", f"src/{door.import_name}")
    return printer.finish()
