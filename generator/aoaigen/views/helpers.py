"""Views of helpers: methods that stand for another one and what users do behind it."""

from __future__ import annotations

from collections.abc import Iterator

from aoaigen.conventions import HELPERS, POLLING, Helper, HelperKind, method_name

from .batching import batch_helper
from .helper import HelperView, helper_view, passed_on, without_stream
from .methods import Flavour, MethodBuilder
from .names import call_name
from .polling import poll_helper, polling
from .uploading import upload_all_helper, upload_helper


def helper_views(method: MethodBuilder, flavour: Flavour) -> Iterator[HelperView]:
    """The helpers of one method."""
    path = call_name(method_name(method.operation))
    for helper in HELPERS.get(path, ()):
        if not all(method.beside(needed) for needed in helper.needs):
            continue
        match helper.kind:
            case HelperKind.POLL:
                yield poll_helper(method, helper, flavour)
            case HelperKind.STREAM if method.streams:
                yield _stream_helper(method, helper, flavour)
            case HelperKind.UPLOAD:
                yield upload_helper(method, helper, flavour)
            case HelperKind.UPLOAD_ALL:
                yield upload_all_helper(method, helper, flavour)
            case HelperKind.RUN_BATCH:
                yield batch_helper(method, helper, flavour)
    if path in POLLING:
        yield polling(method, POLLING[path], flavour)


def _stream_helper(method: MethodBuilder, helper: Helper, flavour: Flavour) -> HelperView:
    manager = method.values.runtime("streaming", f"{flavour.prefix}StreamManager")
    arguments = without_stream(method)
    event = method.stream_of(flavour).partition("[")[2]
    return helper_view(
        method,
        helper.name,
        define="def",
        arguments=arguments,
        returns=f"{manager}[{event}",
        text=f"{method.operation.summary} Its events come in a `with` statement, which ends the connection.",
        statements=(f"return {manager}(lambda: self.{method.name}({passed_on(arguments)}, stream=True))",),
    )
