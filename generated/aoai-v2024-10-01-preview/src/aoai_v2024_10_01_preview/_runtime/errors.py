"""What can go wrong.

OpenAIError
├── ConfigurationError                  also a ValueError
├── APIError
│   ├── APIConnectionError
│   │   └── APITimeoutError
│   ├── APIResponseValidationError
│   └── APIStatusError
│       ├── BadRequestError             400
│       ├── AuthenticationError         401
│       ├── PermissionDeniedError       403
│       ├── NotFoundError               404
│       ├── ConflictError               409
│       ├── UnprocessableEntityError    422
│       ├── RateLimitError              429
│       └── InternalServerError         500 and above
├── LengthFinishReasonError
└── ContentFilterFinishReasonError
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .json_text import decode_json
from .redaction import forget_secrets
from .retries import retry_after

if TYPE_CHECKING:
    from httpx import Request, Response

    from .content_filter import ContentFilter

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "InternalServerError",
    "LengthFinishReasonError",
    "NotFoundError",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimitError",
    "UnprocessableEntityError",
]

REQUEST_ID = "x-request-id"
_FRONT_END_REQUEST_ID = "apim-request-id"
_PACKAGE = __name__.partition(".")[0]
_LONGEST_EXCERPT = 500


class OpenAIError(Exception):
    """Whatever this package raises on purpose."""

    __module__ = _PACKAGE

    def __init_subclass__(cls) -> None:
        # Tracebacks read `package.NotFoundError`, which is also where users import the name from.
        if cls.__module__ == __name__:
            cls.__module__ = _PACKAGE

    def __reduce__(self) -> tuple[Any, ...]:
        # Exceptions pickle as a call with their positional arguments; ours take keywords.
        return _restore, (type(self), self.args, self.__dict__)


def _restore(cls: type[OpenAIError], arguments: tuple[object, ...], state: dict[str, object]) -> OpenAIError:
    error = cls.__new__(cls)
    error.args = arguments
    error.__dict__.update(state)
    return error


class ConfigurationError(OpenAIError, ValueError):
    """A setting of the client, or an argument of a call, that cannot work; raised before any request."""


class APIError(OpenAIError):
    """The service, or the way to it, failed a call."""

    message: str
    request: Request
    """The request that failed, without its credentials."""
    body: object | None
    """The value of ``error`` in the answer, else the whole answer: decoded JSON, or text. None without an answer."""
    code: str | None
    param: str | None
    type: str | None
    request_id: str | None
    """What to quote to Azure's support: ``x-request-id``, or ``apim-request-id`` where the front end refused. None
    without an answer."""

    def __init__(self, message: str, request: Request, *, body: object | None) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body
        self.code = _text_at(body, "code")
        self.param = _text_at(body, "param")
        self.type = _text_at(body, "type")
        self.request_id = None

    @property
    def content_filter(self) -> ContentFilter | None:
        """The content filter's verdict, if it is what refused the request."""
        from .content_filter import content_filter_of  # noqa: PLC0415 - errors load without the models

        return content_filter_of(self.body)


class APIConnectionError(APIError):
    """No answer came: the service could not be reached, or the connection broke."""

    def __init__(self, *, message: str = "Connection error.", request: Request) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """No answer came in time."""

    def __init__(self, request: Request, *, message: str = "Request timed out.") -> None:
        super().__init__(message=message, request=request)


class APIResponseValidationError(APIError):
    """An answer of success that is not what the operation returns, such as a proxy's HTML page."""

    response: Response
    status_code: int

    def __init__(self, response: Response, body: object | None, *, message: str | None = None) -> None:
        super().__init__(message or "The answer is not what this operation returns.", response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = request_id_of(response.headers)


class APIStatusError(APIError):
    """The service answered with a status of 400 or above, or with a redirect that was not followed."""

    response: Response
    status_code: int

    def __init__(self, message: str, *, response: Response, body: object | None) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = request_id_of(response.headers)

    @property
    def retry_after(self) -> float | None:
        """The seconds for which the service asked to be left alone, if it did."""
        return retry_after(self.response.headers)


class BadRequestError(APIStatusError):
    """400: the request is not acceptable, or the content filter refused its prompt."""


class AuthenticationError(APIStatusError):
    """401: the key or token is missing, wrong or expired, or lacks the role for this operation."""


class PermissionDeniedError(APIStatusError):
    """403: keys are disabled, or the network rules of the resource keep this caller out."""


class NotFoundError(APIStatusError):
    """404: no such deployment, object or path."""


class ConflictError(APIStatusError):
    """409: the object is in a state that does not allow the operation."""


class UnprocessableEntityError(APIStatusError):
    """422: the request is well formed, and its values are not acceptable."""


class RateLimitError(APIStatusError):
    """429: over the deployment's rate or quota; see ``retry_after``."""


class InternalServerError(APIStatusError):
    """500 and above: the service failed."""


class LengthFinishReasonError(OpenAIError):
    """A structured answer was cut off by the token limit, so that it cannot be parsed.

    ``completion`` is the answer as it came.
    """

    def __init__(self, *, completion: Any) -> None:
        usage = getattr(completion, "usage", None)
        super().__init__(
            "The answer was cut off at the token limit and cannot be parsed; allow more tokens"
            + (f" (usage: {usage})." if usage is not None else ".")
        )
        self.completion = completion


class ContentFilterFinishReasonError(OpenAIError):
    """A structured answer was stopped by the content filter, so that it cannot be parsed."""

    def __init__(self, *, completion: Any = None) -> None:
        super().__init__("The content filter stopped the answer, so it cannot be parsed.")
        self.completion = completion


_ERRORS_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """The service's name for a request: the model tier's, else the front end's."""
    return headers.get(REQUEST_ID) or headers.get(_FRONT_END_REQUEST_ID)


def body_text(response: Response) -> str:
    """The body, which has been read, as text: in the encoding that the answer names, else UTF-8."""
    try:
        "".encode(response.charset_encoding or "utf-8")  # refuses encodings that are none of text, such as hex
        text = response.text
    except (LookupError, ValueError):
        text = response.content.decode("utf-8", "replace")
    return text


def status_error(response: Response) -> APIStatusError:
    """The exception for an answer that is none of success, whose body has been read."""
    forget_secrets(response)
    body = _error_body(response)
    status = response.status_code
    cls = _ERRORS_BY_STATUS.get(status, InternalServerError if status >= 500 else APIStatusError)
    return cls(_describe(response, body), response=response, body=body)


def stream_error(error: object, response: Response) -> APIError:
    """The exception for an error that arrived as an event, under a status of 200."""
    said = _message_in(error) or "The service reported an error in the middle of the stream."
    failure = APIError(said, response.request, body=error)
    failure.request_id = request_id_of(response.headers)
    return failure


def _error_body(response: Response) -> object | None:
    if not response.content:
        return None
    try:
        body = decode_json(response.content)
    except ValueError:
        return body_text(response).strip() or None
    error = body.get("error") if isinstance(body, dict) else None
    return error or body


def _describe(response: Response, body: object) -> str:
    what = f"Error code: {response.status_code} - {_message_in(body) or response.reason_phrase or 'no explanation'}"
    facts = []
    if code := _text_at(body, "code"):
        facts.append(f"code {code}")
    if (seconds := retry_after(response.headers)) is not None:
        facts.append(f"retry after {seconds:g} s")
    if request_id := request_id_of(response.headers):
        facts.append(f"request id {request_id}")
    return f"{what} ({', '.join(facts)})" if facts else what


def _message_in(body: object) -> str | None:
    if isinstance(body, str):
        # A proxy's page says nothing that the reason phrase does not say better.
        return None if body.startswith("<") else body[:_LONGEST_EXCERPT]
    if isinstance(body, Mapping):
        return _text_at(body, "message") or str(body)[:_LONGEST_EXCERPT]
    return None


def _text_at(body: object, name: str) -> str | None:
    value = body.get(name) if isinstance(body, Mapping) else None
    return None if value is None else str(value)
