"""One door to all: the distribution whose `AzureOpenAI(api_version=...)` gives the client of that version's package."""

from __future__ import annotations

from .catalog import Catalog, Door
from .naming import snake_case
from .render import Files, Printer
from .views.exports import AZURE_EXPORTS, RUNTIME_EXPORTS

_CLIENTS = (
    {"name": "AzureOpenAI", "any": "AnyClient", "options": "ClientOptions"},
    {"name": "AsyncAzureOpenAI", "any": "AnyAsyncClient", "options": "AsyncClientOptions"},
    {"name": "OpenAI", "any": "AnyOpenAIClient", "options": "OpenAIOptions"},
    {"name": "AsyncOpenAI", "any": "AnyAsyncOpenAIClient", "options": "AsyncOpenAIOptions"},
)


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
    errors = sorted({*RUNTIME_EXPORTS["errors"], *AZURE_EXPORTS["errors"]})
    context = {
        "door": door,
        "versions": versions,
        "newest": catalog.newest.version,
        "clients": _CLIENTS,
        "errors": errors,
        "exported": sorted([*(client["name"] for client in _CLIENTS), "ServiceVersion", *errors]),
    }
    printer = Printer(catalog.templates, context)
    printer.fill_folder("door", f"src/{door.import_name}")
    return printer.finish()
