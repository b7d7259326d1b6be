"""Whatever can be imported from `openai` can be imported from each package, as far as its API version has the thing.

What cannot is listed in `openai_lacking.py` with its reason, and nothing may be listed that can.
"""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from fnmatch import filter as names_like, fnmatchcase
from functools import cache
from importlib.util import find_spec
from itertools import product
from types import ModuleType
from typing import Any, Final

import openai.resources
import pytest
from aoaigen.catalog import PinnedVersion
from aoaigen.manifest import Manifest, read_manifest
from aoaigen.openai_names import MODULES_FILE
from openai_kinds import Kind, fields, kind_of, required
from openai_lacking import DIFFERENT, LACKING, Different, offered
from openai_modules import modules, table
from pinned import CATALOG, ROOT

MISSING: Final = object()
UNDOCUMENTED = {
    "_base_client": "AsyncAPIClient AsyncPaginator DefaultAsyncHttpxClient DefaultHttpxClient PageInfo SyncAPIClient",
    "_client": "AsyncAPIClient AsyncClient AsyncOpenAI AsyncStream Client OpenAI Stream SyncAPIClient Timeout",
    "_constants": "DEFAULT_CONNECTION_LIMITS DEFAULT_MAX_RETRIES DEFAULT_TIMEOUT",
    "_exceptions": "OpenAIError LengthFinishReasonError ContentFilterFinishReasonError APIError APIStatusError "
    "APIResponseValidationError APIConnectionError APITimeoutError BadRequestError AuthenticationError ConflictError "
    "PermissionDeniedError NotFoundError UnprocessableEntityError RateLimitError InternalServerError",
    "_legacy_response": "HttpxBinaryResponseContent LegacyAPIResponse",
    "_models": "BaseModel",
    "_resource": "AsyncAPIResource SyncAPIResource",
    "_response": "APIResponse AsyncAPIResponse AsyncResponseContextManager ResponseContextManager",
    "_streaming": "AsyncStream SSEDecoder ServerSentEvent Stream",
    "_types": "Body FileContent FileTypes Headers NOT_GIVEN NoneType NotGiven Omit ProxiesTypes Query RequestOptions "
    "Timeout Transport not_given omit",
    "_version": "__title__ __version__",
    "lib.azure": "AsyncAzureADTokenProvider AsyncAzureOpenAI AzureADTokenProvider AzureOpenAI "
    "MutuallyExclusiveAuthError",
    "pagination": "AsyncCursorPage AsyncPage SyncCursorPage SyncPage",
    "version": "VERSION",
}
"""What users of `openai` import from modules that do not say what they offer."""


@pytest.fixture(params=CATALOG.versions, ids=lambda pinned: pinned.package.api_version)
def pinned(request: pytest.FixtureRequest) -> PinnedVersion:
    version: PinnedVersion = request.param
    return version


def test_the_table_of_modules_is_that_of_openai() -> None:
    assert MODULES_FILE.read_text(encoding="utf-8") == table(), "run tests/beside/openai_modules.py"


def test_a_package_has_what_its_version_has(pinned: PinnedVersion) -> None:
    has = offered(manifest_of(pinned))
    wrong = []
    for module, name in public_names():
        place = f"{module}:{name}"
        reasons = [each.what for each in LACKING if each.needs not in has and fits(place, each.names)]
        is_there = of_package(pinned, module, name) is not MISSING
        if is_there is bool(reasons):
            wrong.append(f"{place} is {f'there, and listed: {reasons}' if is_there else 'not there'}")
    assert wrong == []


def test_every_reason_is_one_of_some_version() -> None:
    names = [f"{module}:{name}" for module, name in public_names()]
    everywhere = frozenset.intersection(*(offered(manifest_of(pinned)) for pinned in CATALOG.versions))
    for each in LACKING:
        assert each.needs not in everywhere, each.what
        for pattern in each.names:
            assert names_like(names, pattern), f"{each.what}: {pattern}"


def test_what_is_there_is_of_the_same_kind_and_has_the_same_fields() -> None:
    wrong, met = [], set[Different]()
    for pinned, (module, name) in product(CATALOG.versions, public_names()):
        place, version = f"{module}:{name}", pinned.package.api_version
        ours, theirs = of_package(pinned, module, name), getattr(module_of("openai", module), name)
        for difference in differences(theirs, ours) if ours is not MISSING else ():
            told = {each for each in DIFFERENT if fits(place, each.names) and (each.theirs, each.ours) == difference}
            wrong += [] if told else [f"{place} in {version}: {difference}"]
            met |= told
    assert wrong == []
    assert met == set(DIFFERENT)


def differences(theirs: Any, ours: Any) -> Iterator[tuple[Kind | frozenset[str], Kind | None]]:
    """Two kinds, or the fields that are always there in `openai` and never in ours."""
    if kind_of(theirs) is not kind_of(ours):
        yield kind_of(theirs), kind_of(ours)
    elif kind_of(ours) in (Kind.MODEL, Kind.DICT) and not required(theirs) <= fields(ours):
        yield frozenset(required(theirs) - fields(ours)), None


def test_resources_are_where_openai_has_them(pinned: PinnedVersion) -> None:
    known = manifest_of(pinned).resources
    wrong = []
    for module in below(openai.resources):
        path = module.__name__.removeprefix("openai.")
        for name in module.__all__:
            expected = resource_of(getattr(module, name)) in known
            if expected is (of_package(pinned, path, name) is MISSING):
                wrong.append(f"{path}:{name} is {'not ' * expected}there")
    assert wrong == []


def test_a_name_is_the_same_thing_wherever_it_is(pinned: PinnedVersion) -> None:
    package = pinned.package.import_name
    types = importlib.import_module(f"{package}.types.chat")
    deep = importlib.import_module(f"{package}.types.chat.chat_completion")
    assert types.chat_completion is deep
    assert deep.Choice is types.ChatCompletionChoice
    assert deep.ChatCompletion is types.ChatCompletion
    assert module_of(package, "_types").NOT_GIVEN is module_of(package, "").NOT_GIVEN
    assert module_of(package, "_exceptions").APIError is module_of(package, "").APIError
    assert module_of(package, "lib.azure").AzureOpenAI is module_of(package, "").AzureOpenAI
    assert issubclass(module_of(package, "").AzureOpenAI, module_of(package, "_base_client").SyncAPIClient)


def test_paths_of_openai_cost_nothing_before_they_are_used(pinned: PinnedVersion) -> None:
    package = pinned.package.import_name
    code = f"import sys, {package}; {package}.types.chat; {package}.resources; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = {name for name in done.stdout.split() if name.startswith(f"{package}.")}
    assert loaded == {f"{package}.{name}" for name in ("_runtime", "_runtime.lazy", "resources", "types", "types.chat")}


def manifest_of(pinned: PinnedVersion) -> Manifest:
    path = ROOT / "generated" / pinned.package.distribution / "api.json"
    return read_manifest(path.read_text(encoding="utf-8"))


@cache
def public_names() -> tuple[tuple[str, str], ...]:
    """What users import from `openai`: the path of a module below it, and a name."""
    found: dict[str, list[str]] = {
        f"types.{path}".removesuffix(".__init__"): names for path, names in modules().items()
    }
    found |= {path: names.split() for path, names in UNDOCUMENTED.items()}
    for path in ("", "lib.streaming", "lib.streaming.chat"):
        module = module_of("openai", path)
        found[path] = sorted({*getattr(module, "__all__", ()), *own_names(module)})
    return tuple((path, name) for path, names in found.items() for name in names)


def fits(place: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(place, pattern) for pattern in patterns)


def resource_of(cls: type) -> str:
    """The resource that a class of `openai` is of, behind `client.`: a package has it in a module of its own name."""
    *path, last = cls.__module__.split(".")[2:]
    return ".".join(path if path and path[-1] == last else (*path, last))


def below(package: ModuleType) -> Iterator[ModuleType]:
    """A package, and all modules in it."""
    yield package
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(module.name)


def own_names(module: ModuleType) -> Iterator[str]:
    """What `openai` itself has in a module of its own, but for settings and other modules."""
    for name in dir(module):
        value = getattr(module, name)
        if not name.startswith("_") and str(getattr(value, "__module__", "")).startswith("openai"):
            yield name


def module_of(package: str, path: str) -> ModuleType:
    return importlib.import_module(f"{package}.{path}".rstrip("."))


def of_package(pinned: PinnedVersion, path: str, name: str) -> Any:
    """What our package has under a name; MISSING if it has not."""
    package = pinned.package.import_name
    if path and not exists(package, path):
        return MISSING
    return getattr(module_of(package, path), name, MISSING)


def exists(package: str, path: str) -> bool:
    parent = path.rpartition(".")[0]
    return (not parent or exists(package, parent)) and find_spec(f"{package}.{path}") is not None
