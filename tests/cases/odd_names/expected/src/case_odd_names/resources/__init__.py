# Made by aoaigen 0.1.0 from API version 0. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .class_ import (
        AsyncClass as AsyncClass,
        AsyncClassWithRawResponse as AsyncClassWithRawResponse,
        AsyncClassWithStreamingResponse as AsyncClassWithStreamingResponse,
        Class as Class,
        ClassWithRawResponse as ClassWithRawResponse,
        ClassWithStreamingResponse as ClassWithStreamingResponse,
    )
    from .close_ import (
        AsyncClose as AsyncClose,
        AsyncCloseWithRawResponse as AsyncCloseWithRawResponse,
        AsyncCloseWithStreamingResponse as AsyncCloseWithStreamingResponse,
        Close as Close,
        CloseWithRawResponse as CloseWithRawResponse,
        CloseWithStreamingResponse as CloseWithStreamingResponse,
    )
    from .module_2fa import (
        AsyncSchema_2fa as AsyncSchema_2fa,
        AsyncSchema_2faWithRawResponse as AsyncSchema_2faWithRawResponse,
        AsyncSchema_2faWithStreamingResponse as AsyncSchema_2faWithStreamingResponse,
        Schema_2fa as Schema_2fa,
        Schema_2faWithRawResponse as Schema_2faWithRawResponse,
        Schema_2faWithStreamingResponse as Schema_2faWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncClass": ".class_",
            "AsyncClassWithRawResponse": ".class_",
            "AsyncClassWithStreamingResponse": ".class_",
            "AsyncClose": ".close_",
            "AsyncCloseWithRawResponse": ".close_",
            "AsyncCloseWithStreamingResponse": ".close_",
            "AsyncSchema_2fa": ".module_2fa",
            "AsyncSchema_2faWithRawResponse": ".module_2fa",
            "AsyncSchema_2faWithStreamingResponse": ".module_2fa",
            "Class": ".class_",
            "ClassWithRawResponse": ".class_",
            "ClassWithStreamingResponse": ".class_",
            "Close": ".close_",
            "CloseWithRawResponse": ".close_",
            "CloseWithStreamingResponse": ".close_",
            "Schema_2fa": ".module_2fa",
            "Schema_2faWithRawResponse": ".module_2fa",
            "Schema_2faWithStreamingResponse": ".module_2fa",
        },
    )
