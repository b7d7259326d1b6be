"""The course of one call: authenticate, send, and again where that helps.

`exchange` decides and does no I/O. It is a generator that yields what is to be done (`FetchSecret`, `Send`, `Sleep`)
and is sent what came of it; two drivers, one for each flavour, do it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from .errors import APIConnectionError, APIStatusError, status_error
from .request import RETRY_COUNT

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Generator

    from httpx import Response

    from .auth import Authentication
    from .logs import Observer
    from .request import Request
    from .retries import RetryPolicy


class FetchSecret(NamedTuple):
    """Ask where the secret comes from; the result is the secret."""

    authentication: Authentication


class Send(NamedTuple):
    """Send the request.

    The result is the answer, its body read unless ``stream`` is asked for and the status is one of success; or an
    APIConnectionError for a failure that another attempt may mend.
    """

    request: Request
    stream: bool


class Sleep(NamedTuple):
    """Wait so many seconds."""

    seconds: float


Step: TypeAlias = FetchSecret | Send | Sleep


def exchange(
    request: Request, policy: RetryPolicy, observer: Observer, *, stream: bool
) -> Generator[Step, Any, Response]:
    """Yield the steps of one call and return its answer.

    Raises APIStatusError for an answer that is none of success, APIConnectionError where none came.
    """
    retries = 0
    while True:
        if (authentication := request.authentication) is not None:
            request.headers[authentication.header] = authentication.value or authentication.header_value(
                (yield FetchSecret(authentication))
            )
        if retries:
            request.headers[RETRY_COUNT] = str(retries)
        finished = observer.started(request, retries)
        outcome: Response | APIConnectionError = yield Send(request, stream)
        error: APIStatusError | APIConnectionError
        if isinstance(outcome, APIConnectionError):
            error, delay = outcome, policy.delay_after_failure(retries)
        elif outcome.is_success:
            if finished:
                finished(outcome, body_is_read=not stream)
            return outcome
        else:
            error = status_error(outcome)
            delay = policy.delay_after_response(retries, outcome.status_code, outcome.headers)
        if finished:
            finished(outcome, body_is_read=True)
        if delay is None or not request.replayable:
            raise error
        retries += 1
        observer.retrying(request, retries, delay, error)
        yield Sleep(delay)


def run(
    steps: Generator[Step, Any, Response], send: Callable[[Request, bool], Response | APIConnectionError]
) -> Response:
    """Drive an exchange, blocking."""
    result: Any = None
    try:
        while True:
            match steps.send(result):
                case Send(request, stream):
                    result = send(request, stream)
                case FetchSecret(authentication):
                    result = authentication.source()
                case Sleep(seconds):
                    time.sleep(seconds)
    except StopIteration as finished:
        response: Response = finished.value
        return response
    except BaseException:
        if hasattr(result, "close"):  # an answer whose stream nobody will read, for a listener raised
            result.close()
        raise
    finally:
        steps.close()


async def run_async(
    steps: Generator[Step, Any, Response],
    send: Callable[[Request, bool], Awaitable[Response | APIConnectionError]],
) -> Response:
    """Drive an exchange without blocking the event loop, be it asyncio's or trio's."""
    result: Any = None
    try:
        while True:
            match steps.send(result):
                case Send(request, stream):
                    result = await send(request, stream)
                case FetchSecret(authentication):
                    result = await authentication.fetch()
                case Sleep(seconds):
                    from anyio import sleep  # noqa: PLC0415 - httpx brings it; sync clients never load it

                    await sleep(seconds)
    except StopIteration as finished:
        response: Response = finished.value
        return response
    except BaseException:
        if hasattr(result, "aclose"):  # likewise
            await result.aclose()
        raise
    finally:
        steps.close()
