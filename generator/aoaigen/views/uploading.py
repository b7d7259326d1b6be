"""Views of helpers that upload files before they make a call for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from aoaigen.conventions import FILES, POLLING, UPLOAD_PURPOSE, Helper

from .annotations import RUNTIME
from .helper import FURTHER_EXTRAS, HelperView, OwnArgument, helper_view, passed_on, passed_on_alone
from .methods import ASYNC, Argument, ArgumentView, Flavour, MethodBuilder, OverloadView
from .polling import poll_started, waiting
from .text import literal

_FILE = "file_id"
_FILES = "file_ids"
_FILE_DOC = "A file to upload, as `client.files.create` takes it."
_FILES_DOC = "Files to upload, as `client.files.create` takes them."
_IDS_DOC = "The ids of files that are uploaded already, to be added as well."
_CONCURRENCY_DOC = "The most files that are uploaded at the same time."

_PARTS_TEXT = """\
Upload a large file in parts, one after the other.

A file on disk is read a part at a time. Raises TypeError for content without a name, ValueError for a size of parts
below 1, OSError for a path that cannot be read."""
_OF_PARTS = (
    ("file", "os.PathLike[str] | bytes", "", "The path of the file, or its content."),
    ("filename", "str | None", " = None", "The name that the file is to have, by default that of the path."),
    (
        "bytes",
        "int | None",
        " = None",
        "The size of the whole file in bytes, which is looked up otherwise.",
    ),
    (
        "part_size",
        "int | None",
        " = None",
        "The most bytes of a part; 64 MiB by default, the most that there may be.",
    ),
)
_PART_OVERLOADS = ({"file": "os.PathLike[str]"}, {"file": "bytes", "filename": "str"})
"""Content has no name of its own."""
_CHECKSUM = "md5"


def upload_helper(method: MethodBuilder, helper: Helper, flavour: Flavour) -> HelperView:
    """The method that uploads a file and makes a call for it; it waits if the helper polls."""
    others = _without(method, _FILE)
    file_types = method.hints.runtime("types", "FileTypes")
    made = f"{flavour.await_}self.{method.name}({passed_on(others)}, {_FILE}=uploaded.id)"
    return helper_view(
        method,
        helper.name,
        define=flavour.define,
        arguments=others,
        own=[
            OwnArgument(ArgumentView("file", file_types, ""), _FILE_DOC),
            *(waiting(method, helper, method.returns(flavour)) if helper.polls else ()),
        ],
        returns=method.returns(flavour),
        text=_text(method, helper, "Uploads the file first."),
        statements=(
            *_uploads(method, flavour),
            f"uploaded = {flavour.await_}uploads.create(file=file, {_PURPOSE}, {FURTHER_EXTRAS})",
            *_then(method, helper, flavour, made),
        ),
    )


def upload_all_helper(method: MethodBuilder, helper: Helper, flavour: Flavour) -> HelperView:
    """The method that uploads several files and makes one call for all."""
    others = _without(method, _FILES, positional=True)
    function = method.values.runtime("uploading", "async_upload_all" if flavour is ASYNC else "upload_all")
    iterable = method.hint("collections.abc", "Iterable")
    file_types = method.hints.runtime("types", "FileTypes")
    upload = f"lambda file: uploads.create(file=file, {_PURPOSE}, {FURTHER_EXTRAS})"
    made = f"{flavour.await_}self.{method.name}({passed_on(others)}, {_FILES}=[*{_FILES}, *uploaded])"
    return helper_view(
        method,
        helper.name,
        define=flavour.define,
        arguments=others,
        own=[
            OwnArgument(ArgumentView("files", f"{iterable}[{file_types}]", ""), _FILES_DOC),
            OwnArgument(ArgumentView("max_concurrency", "int", " = 5"), _CONCURRENCY_DOC),
            OwnArgument(ArgumentView(_FILES, f"{iterable}[str]", " = ()"), _IDS_DOC),
            *waiting(method, helper, method.returns(flavour)),
        ],
        returns=method.returns(flavour),
        text=_text(method, helper, "Uploads the files first."),
        statements=(
            *_uploads(method, flavour),
            f"uploaded = {flavour.await_}{function}({upload}, files, max_concurrency)",
            *_then(method, helper, flavour, made),
        ),
    )


def takes_parts(method: MethodBuilder, helper: Helper) -> bool:
    """Whether the methods that a large file goes through take what they are given of it."""
    adding, completing = map(method.beside, helper.calls)
    if adding is None or completing is None:
        return False
    given = ((method, {"filename", "bytes"}), (method.of(adding), {"data"}), (method.of(completing), {"part_ids"}))
    return all(names <= {argument.name for argument in called.arguments} for called, names in given)


def upload_parts_helper(method: MethodBuilder, helper: Helper, flavour: Flavour) -> HelperView:
    """The method that sends a large file in parts."""
    parts, complete = (call.partition(".")[2] for call in helper.calls)
    own = [OwnArgument(ArgumentView(name, annotation, default), doc) for name, annotation, default, doc in _OF_PARTS]
    replaced = {argument.view.name for argument in own}
    completing = method.beside(helper.calls[1])
    assert completing is not None  # noqa: S101 - helpers are made only where there is one
    checked = [a for a in method.of(completing).arguments if a.name == _CHECKSUM]
    others = [argument for argument in method.arguments if argument.name not in replaced]
    method.hints.imports.use_module("os")
    create = f"self.{method.name}({passed_on_alone(others)}, filename=parts.filename, bytes=parts.size)"
    send = f"self.{parts}(upload.id, data=part)"
    each = f"[(await {send}).id async for part in parts]" if flavour is ASYNC else f"[{send}.id for part in parts]"
    check = f", {_CHECKSUM}={_CHECKSUM}" if checked else ""
    view = helper_view(
        method,
        helper.name,
        define=flavour.define,
        arguments=[*others, *checked],
        own=own,
        returns=method.returns(flavour),
        text=_PARTS_TEXT,
        statements=(
            f"from {method.values.imports.relative((*RUNTIME, 'uploading'))} import FileParts",
            "",
            "parts = FileParts(file, filename, bytes, part_size)",
            f"upload = {flavour.await_}{create}",
            f"part_ids = {each}",
            f"return {flavour.await_}self.{complete}(upload.id, part_ids=part_ids{check})",
        ),
        extras=False,
    )
    method.values.imports.use("typing", "overload")
    return replace(view, overloads=tuple(_of_parts(view, kinds) for kinds in _PART_OVERLOADS))


def _of_parts(view: HelperView, kinds: Mapping[str, str]) -> OverloadView:
    """One way to give a file and its name."""
    chosen = [replace(a, annotation=kinds[a.name], default="") if a.name in kinds else a for a in view.arguments]
    return OverloadView(tuple(sorted(chosen, key=lambda argument: bool(argument.default))), view.returns)


_PURPOSE = f"purpose={literal(UPLOAD_PURPOSE)}"


def _text(method: MethodBuilder, helper: Helper, first: str) -> str:
    waits = f" Waits until {POLLING[helper.polls].waits}." if helper.polls else ""
    return f"{method.operation.summary} {first}{waits}"


def _uploads(method: MethodBuilder, flavour: Flavour) -> tuple[str, ...]:
    """Reaches the resource that uploads, whose class may have the name of this one."""
    module = method.values.imports.relative(("resources", FILES))
    return f"from {module} import {flavour.prefix}Files as Uploads", "", "uploads = Uploads(self._client)"


def _then(method: MethodBuilder, helper: Helper, flavour: Flavour, made: str) -> tuple[str, ...]:
    if not helper.polls:
        return (f"return {made}",)
    return f"started = {made}", f"return {flavour.await_}{poll_started(method, helper)}"


def _without(method: MethodBuilder, name: str, *, positional: bool = False) -> list[Argument]:
    """The arguments but one, by keyword unless they are `positional` in the method as well."""
    return [replace(a, positional=a.positional and positional) for a in method.arguments if a.name != name]
