# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .elsewhere import (
        AsyncElsewhere as AsyncElsewhere,
        AsyncElsewhereWithRawResponse as AsyncElsewhereWithRawResponse,
        AsyncElsewhereWithStreamingResponse as AsyncElsewhereWithStreamingResponse,
        Elsewhere as Elsewhere,
        ElsewhereWithRawResponse as ElsewhereWithRawResponse,
        ElsewhereWithStreamingResponse as ElsewhereWithStreamingResponse,
    )
    from .keyed import (
        AsyncKeyed as AsyncKeyed,
        AsyncKeyedWithRawResponse as AsyncKeyedWithRawResponse,
        AsyncKeyedWithStreamingResponse as AsyncKeyedWithStreamingResponse,
        Keyed as Keyed,
        KeyedWithRawResponse as KeyedWithRawResponse,
        KeyedWithStreamingResponse as KeyedWithStreamingResponse,
    )
    from .optional import (
        AsyncOptional as AsyncOptional,
        AsyncOptionalWithRawResponse as AsyncOptionalWithRawResponse,
        AsyncOptionalWithStreamingResponse as AsyncOptionalWithStreamingResponse,
        Optional as Optional,
        OptionalWithRawResponse as OptionalWithRawResponse,
        OptionalWithStreamingResponse as OptionalWithStreamingResponse,
    )
    from .public import (
        AsyncPublic as AsyncPublic,
        AsyncPublicWithRawResponse as AsyncPublicWithRawResponse,
        AsyncPublicWithStreamingResponse as AsyncPublicWithStreamingResponse,
        Public as Public,
        PublicWithRawResponse as PublicWithRawResponse,
        PublicWithStreamingResponse as PublicWithStreamingResponse,
    )
    from .signed import (
        AsyncSigned as AsyncSigned,
        AsyncSignedWithRawResponse as AsyncSignedWithRawResponse,
        AsyncSignedWithStreamingResponse as AsyncSignedWithStreamingResponse,
        Signed as Signed,
        SignedWithRawResponse as SignedWithRawResponse,
        SignedWithStreamingResponse as SignedWithStreamingResponse,
    )
    from .token import (
        AsyncToken as AsyncToken,
        AsyncTokenWithRawResponse as AsyncTokenWithRawResponse,
        AsyncTokenWithStreamingResponse as AsyncTokenWithStreamingResponse,
        Token as Token,
        TokenWithRawResponse as TokenWithRawResponse,
        TokenWithStreamingResponse as TokenWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "AsyncElsewhere": ".elsewhere",
            "AsyncElsewhereWithRawResponse": ".elsewhere",
            "AsyncElsewhereWithStreamingResponse": ".elsewhere",
            "AsyncKeyed": ".keyed",
            "AsyncKeyedWithRawResponse": ".keyed",
            "AsyncKeyedWithStreamingResponse": ".keyed",
            "AsyncOptional": ".optional",
            "AsyncOptionalWithRawResponse": ".optional",
            "AsyncOptionalWithStreamingResponse": ".optional",
            "AsyncPublic": ".public",
            "AsyncPublicWithRawResponse": ".public",
            "AsyncPublicWithStreamingResponse": ".public",
            "AsyncSigned": ".signed",
            "AsyncSignedWithRawResponse": ".signed",
            "AsyncSignedWithStreamingResponse": ".signed",
            "AsyncToken": ".token",
            "AsyncTokenWithRawResponse": ".token",
            "AsyncTokenWithStreamingResponse": ".token",
            "Elsewhere": ".elsewhere",
            "ElsewhereWithRawResponse": ".elsewhere",
            "ElsewhereWithStreamingResponse": ".elsewhere",
            "Keyed": ".keyed",
            "KeyedWithRawResponse": ".keyed",
            "KeyedWithStreamingResponse": ".keyed",
            "Optional": ".optional",
            "OptionalWithRawResponse": ".optional",
            "OptionalWithStreamingResponse": ".optional",
            "Public": ".public",
            "PublicWithRawResponse": ".public",
            "PublicWithStreamingResponse": ".public",
            "Signed": ".signed",
            "SignedWithRawResponse": ".signed",
            "SignedWithStreamingResponse": ".signed",
            "Token": ".token",
            "TokenWithRawResponse": ".token",
            "TokenWithStreamingResponse": ".token",
        },
    )
