"""Views to text: Jinja2 templates, then ruff's formatter, pinned so that the bytes are the same everywhere."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from pathlib import Path

import jinja2
from ruff import find_ruff_bin  # type: ignore[import-untyped]

from . import __version__
from .catalog import Package
from .diagnostics import AoaigenError, UsageError
from .manifest import manifest_json, manifest_markdown
from .views import PackageView
from .views.text import markdown, toml_string

PROVENANCE = "provenance.json"
"""What a package was made from."""
MANIFEST = "api.json"
"""The names that a package offers, for programs."""
API = "api.md"
"""The same for people: a change of our own API shows in review."""

Files = Mapping[str, bytes]
"""The files of a distribution: paths with slashes, below its folder, and contents."""

_RUFF_OPTIONS = ("--isolated", "--no-cache", "--quiet", "--line-length", "120", "--target-version", "py311")
_RUFF_RUNS = (("check", "--select", "I", "--fix", "--config", "lint.isort.combine-as-imports = true"), ("format",))
"""Imports are sorted, then everything is formatted."""


def render(view: PackageView, package: Package, templates: Path, document_sha256: str) -> Files:
    """The files of a distribution. `templates` is the folder of that name; the hash is that of the document.

    Raises `UsageError` where the templates are missing.
    """
    header = (
        f"# Made by aoaigen {__version__} from API version {view.api_version}. Edits are lost when it is made again."
    )
    printer = Printer(templates, {"view": view, "package": package, "header": header})
    source = f"src/{package.import_name}"
    for path, template, context in _modules(view):
        printer.fill(f"{source}/{path}", template, context)
    printer.fill_folder("package", source)
    files = printer.finish()
    for module in sorted((templates / "runtime").glob("*.py")):
        files[f"{source}/_runtime/{module.name}"] = module.read_bytes()
    files[MANIFEST] = manifest_json(view.manifest).encode()
    files[API] = manifest_markdown(view.manifest).encode()
    files[PROVENANCE] = _provenance(package, templates, document_sha256)
    return files


class Printer:
    """Fills templates with a context, and gives the files, Python ones formatted.

    Raises `UsageError` where the templates are missing.
    """

    def __init__(self, templates: Path, context: Mapping[str, object]) -> None:
        if not templates.is_dir():
            raise UsageError(f"no templates in {templates.parent}, and none ship with this program")
        self._templates = templates
        self._environment = _environment(templates)
        self._context = context
        self._files: dict[str, bytes] = {}
        self._python: dict[str, str] = {}

    def fill(self, path: str, template: str, context: Mapping[str, object] | None = None) -> None:
        """One file from one template."""
        text = self._environment.get_template(template).render(**self._context, **(context or {})).strip("\n") + "\n"
        if path.endswith(".py"):
            self._python[path] = text
        else:
            self._files[path] = text.encode()

    def fill_folder(self, folder: str, source: str) -> None:
        """The files of a folder of templates: those that end in `.jinja` are filled, others are copied.

        What lies below `src/package` goes to `source`.
        """
        for file in _files_below(self._templates / folder):
            name = file.relative_to(self._templates / folder).as_posix()
            path = name.removesuffix(".jinja").replace("src/package", source)
            if name.endswith(".jinja"):
                self.fill(path, f"{folder}/{name}")
            else:
                self._files[path] = file.read_bytes()

    def finish(self) -> dict[str, bytes]:
        """All files filled so far."""
        return {**{path: text.encode() for path, text in _formatted(self._python).items()}, **self._files}


def _modules(view: PackageView) -> Iterator[tuple[str, str, dict[str, object]]]:
    """Path, template and context of every rendered Python module."""
    yield "__init__.py", "module/init.py.jinja", {}
    yield "_clients.py", "module/clients.py.jinja", {}
    yield "_package.py", "module/package.py.jinja", {}
    if view.service.further_clients:
        yield "_openai.py", "module/openai.py.jinja", {}
    if view.elsewhere:
        yield "_elsewhere.py", "module/elsewhere.py.jinja", {}
    for resource in view.resources:
        path = "/".join(resource.path)
        yield (
            f"{path}/__init__.py" if resource.is_package else f"{path}.py",
            "module/resource.py.jinja",
            {"module": resource},
        )
    for module in view.types:
        yield f"{'/'.join(module.path)}.py", "module/types.py.jinja", {"module": module}
    if view.has_lib:
        yield "lib/__init__.py", "module/lib.py.jinja", {"doc": "What helps with calls, beyond what the document says."}
    if view.assistants is not None:
        yield "lib/streaming/__init__.py", "module/namespace.py.jinja", {"module": view.assistants.namespace}
        yield "lib/streaming/assistants.py", "module/assistant_streaming.py.jinja", {}
    elif view.chat is not None:
        yield "lib/streaming/__init__.py", "module/lib.py.jinja", {"doc": "What helps with streamed answers."}
    if view.chat is not None:
        yield "lib/streaming/chat.py", "module/chat_streaming.py.jinja", {}
        yield "lib/tools.py", "module/chat_tools.py.jinja", {}
    for alias in view.aliases:
        yield f"{'/'.join(alias.path)}.py", "module/aliases.jinja", {"module": alias}
    for namespace in view.namespaces:
        yield f"{'/'.join(namespace.path)}/__init__.py", "module/namespace.py.jinja", {"module": namespace}


def _environment(templates: Path) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - Python, TOML and Markdown: the views and the filters below make text safe
    )
    environment.filters["toml"] = toml_string
    environment.filters["markdown"] = markdown
    return environment


def _formatted(files: Mapping[str, str]) -> dict[str, str]:
    """Python files as ruff formats them, all at once. Raises `AoaigenError` if one is not Python."""
    with tempfile.TemporaryDirectory(prefix="aoaigen-") as folder:
        root = Path(folder)
        for path, text in files.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8", newline="\n")
        for run in _RUFF_RUNS:
            command = [os.fsdecode(find_ruff_bin()), *run, *_RUFF_OPTIONS, str(root)]
            done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - our pinned tool
            if done.returncode:
                said = (done.stderr + done.stdout).replace(str(root), "").strip()
                raise AoaigenError(f"the rendered package is not Python, which is a fault of the templates:\n{said}")
        return {path: (root / path).read_text(encoding="utf-8") for path in files}


def templates_sha256(templates: Path) -> str:
    """One hash over the names and contents of all templates."""
    digest = hashlib.sha256()
    for path in _files_below(templates):
        digest.update(path.relative_to(templates).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _files_below(folder: Path) -> list[Path]:
    """All files in a folder, sorted, but for what Python leaves there."""
    return sorted(path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts)


def _provenance(package: Package, templates: Path, document_sha256: str) -> bytes:
    made_from = {
        "distribution": package.distribution,
        "version": package.version,
        "api_version": package.api_version,
        "document_sha256": document_sha256,
        "templates_sha256": templates_sha256(templates),
        "generator": {"aoaigen": __version__, "ruff": version("ruff")},
    }
    return (json.dumps(made_from, indent=2) + "\n").encode()
