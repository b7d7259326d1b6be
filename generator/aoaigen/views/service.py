"""The view of the service that a package calls: what its client is called, and how that finds its way there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from aoaigen.contract import Contract, SecurityKind, SecurityScheme
from aoaigen.conventions import API_VERSION_PARAMETER, is_azure_openai, is_dated, service_name
from aoaigen.diagnostics import Problem, Severity
from aoaigen.naming import pascal_case, snake_case

from .exports import AZURE_EXPORTS, BASE_ERROR, OPENAI_ALIASES, RUNTIME_EXPORTS
from .text import literal


@dataclass(frozen=True, slots=True)
class Export:
    """A name that a package offers from its runtime."""

    module: str
    """Relative to the package."""
    name: str
    """In that module."""
    public_name: str

    @property
    def place(self) -> str:
        """What the runtime's lazy exports are told."""
        return self.module if self.name == self.public_name else f"{self.module}:{self.name}"


@dataclass(frozen=True, slots=True)
class ServiceView:
    """Azure OpenAI, or another service."""

    azure: bool
    client: str
    """The client's class; that of the asynchronous one has `Async` before it."""
    base: str
    """The runtime's class that it is made from, behind `Sync` or `Async`."""
    module: str
    """The runtime's module of that class."""
    api_key_header: str
    """A Python literal; of Azure OpenAI."""
    description: tuple[tuple[str, str], ...]
    """What another service's package says of it: names, and values as Python literals."""
    settings: tuple[tuple[str, str], ...]
    """Arguments that make a client, for the README, each with the environment variable that stands in for it."""
    exports: tuple[Export, ...]

    @property
    def clients(self) -> tuple[str, str]:
        """Both classes of clients."""
        return f"Async{self.client}", self.client

    @property
    def further_clients(self) -> tuple[str, ...]:
        """Those for endpoints that speak as Azure OpenAI does, without its deployments and versions."""
        return ("AsyncOpenAI", "OpenAI") if self.azure else ()


def service_view(contract: Contract) -> ServiceView:
    """The view of a contract's service."""
    return _azure_openai(contract) if is_azure_openai(contract) else _other_service(contract)


def service_notes(contract: Contract) -> Iterator[Problem]:
    """What the client of another service than Azure OpenAI does not see to by itself."""
    first, *others = (None, None) if is_azure_openai(contract) else (*_keys(contract), None)
    for other in others:
        if first and other and (other.header, other.prefix) != (first.header, first.prefix):
            message = f"the client sends `api_key` as {first.name} says; {other.name} goes into `default_headers`"
            yield contract.origin.problem(message, Severity.NOTE)


def _azure_openai(contract: Contract) -> ServiceView:
    header = next((key.header for key in _keys(contract)), "api-key")
    return ServiceView(
        azure=True,
        client="AzureOpenAI",
        base="AzureClient",
        module="azure_client",
        api_key_header=literal(header),
        description=(),
        settings=(
            ('azure_endpoint="https://my-resource.openai.azure.com"', "AZURE_OPENAI_ENDPOINT"),
            ('api_key="..."', "AZURE_OPENAI_API_KEY"),
        ),
        exports=(
            *(Export(f".{module}", name, alias) for alias, (module, name) in OPENAI_ALIASES.items()),
            *_exports(RUNTIME_EXPORTS, AZURE_EXPORTS),
        ),
    )


def _other_service(contract: Contract) -> ServiceView:
    called = service_name(contract.title) or contract.title
    stem, variables = pascal_case(called), snake_case(called.lower()).upper()
    if not stem or stem[0].isdigit():
        stem, variables = f"Service{stem}", f"SERVICE_{variables}".strip("_")
    offered = {name for names in RUNTIME_EXPORTS.values() for name in names}
    if not offered.isdisjoint({f"{stem}Client", f"Async{stem}Client", f"{stem}Error"}):
        stem = f"{stem}Service"
    address = next(iter(contract.servers), "")
    whole = address.startswith(("https://", "http://")) and "{" not in address
    scheme = next(iter((*_keys(contract), *contract.security)), None)
    said = {
        "name": literal(called),
        "variables": literal(variables),
        **({"base_url": literal(address)} if whole else {}),
        **({"key_header": literal(scheme.header.lower())} if scheme else {}),
        **({"key_prefix": literal(scheme.prefix)} if scheme and scheme.prefix else {}),
        **({"query": literal({API_VERSION_PARAMETER: contract.api_version})} if is_dated(contract) else {}),
    }
    settings = {
        **({} if whole else {'base_url="https://..."': f"{variables}_BASE_URL"}),
        **({'api_key="..."': f"{variables}_API_KEY"} if scheme else {}),
    }
    module, error = BASE_ERROR
    return ServiceView(
        azure=False,
        client=f"{stem}Client",
        base="ServiceClient",
        module="service_client",
        api_key_header="",
        description=tuple(said.items()),
        settings=tuple(settings.items()),
        exports=(*_exports(RUNTIME_EXPORTS), Export(f"._runtime.{module}", error, f"{stem}Error")),
    )


def _keys(contract: Contract) -> list[SecurityScheme]:
    return [scheme for scheme in contract.security if scheme.kind is SecurityKind.API_KEY]


def _exports(*tables: dict[str, tuple[str, ...]]) -> Iterator[Export]:
    for module in sorted({module for table in tables for module in table}):
        for name in sorted(name for table in tables for name in table.get(module, ())):
            yield Export(f"._runtime.{module}", name, name)
