"""Where our client differs from the `openai` package, and why. What is not listed here must not differ."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Final

from beside_comparison import MISSING

GA, PREVIEW = "2024-10-21", "2025-01-01-preview"
VERSIONS = (GA, PREVIEW)
BOTH = ("1", "3")
THERE = "outcome.there"
"""Where a step differs that one of the packages has no method for; such a step is not done."""
ANY: Final = object()


@dataclass(frozen=True)
class Found:
    """A place where the outcomes of a step differ, or the requests that were sent for it."""

    flavour: str
    step: str
    where: str
    ours: object
    theirs: object

    def __str__(self) -> str:
        return f"{self.flavour} {self.step}: {self.where}: ours {self.ours!r:.200}, theirs {self.theirs!r:.200}"


@dataclass(frozen=True)
class Difference:
    """One that is wanted. It must show in every run that it speaks of, in both flavours, else it does not belong here.

    `step` and `where` are names in which `*` stands for anything, `[*]` for the items of a list. `peers` are major
    versions of `openai`. `ours` and `theirs` are what the two sides have there; without them it may be anything.
    """

    step: str
    where: str
    reason: str
    peers: tuple[str, ...] = BOTH
    ours: object = ANY
    theirs: object = ANY
    versions: tuple[str, ...] = VERSIONS

    def covers(self, found: Found) -> bool:
        return (
            fnmatchcase(found.step, self.step)
            and fnmatchcase(found.where, self.where)
            and self.ours in (ANY, found.ours)
            and self.theirs in (ANY, found.theirs)
        )


_ACCEPT = "requests.*.headers.accept"
_CONFIGURATION = "ours is a ConfigurationError, which is an OpenAIError and a ValueError"

_AT_EVERY_STEP = (
    Difference("*", "requests.*.headers.authorization", "a key belongs in `api-key` alone", ("1",), MISSING),
    Difference("*", "requests.*.content_type", "what has no body has no type", ours=""),
    Difference("*", "*request_id", "Azure's front end names requests in `apim-request-id`", theirs=None),
    Difference("*stream*", "outcome.gave.*request_id", "what is streamed can name its request too", theirs=None),
    Difference("*", "*.headers.x-ms-client-request-id", "we name each request, and the service gives the name back"),
)

_OPERATIONS = (
    Difference("files.import_file", THERE, "an operation of Azure that `openai` lacks"),
    Difference("fine_tuning.jobs.delete", THERE, "an operation of Azure that `openai` lacks"),
    Difference("ingestion.*", THERE, "operations of Azure that `openai` lacks", versions=(PREVIEW,)),
    Difference("files.delete", "outcome.gave", "204 has no body, so there is nothing to give", ours=None, theirs=""),
    Difference("files.list", "outcome.gave.class", "Azure's list has no cursor, and so one page"),
    Difference("files by purpose", "outcome.gave.class", "likewise"),
    Difference("raw response by resource", "outcome.gave.*.class", "likewise"),
    Difference(
        "one page of files", "outcome.gave", "after the last page theirs asks for it again, for ever", BOTH, False, True
    ),
    Difference("audio.trans*", _ACCEPT, "transcriptions come as text too", ours="application/json, text/*"),
    Difference("transcriptions in every format", _ACCEPT, "likewise", ours="application/json, text/*"),
    Difference("lists in a form", _ACCEPT, "likewise", versions=(PREVIEW,)),
    Difference("files.content", _ACCEPT, "a file is of any type", ours="*/*"),
    Difference("upload in parts", _ACCEPT, "likewise", ours="*/*"),
    Difference("audio.speech.create", _ACCEPT, "sound is of many types", versions=(PREVIEW,)),
    Difference("streamed download", _ACCEPT, "likewise", versions=(PREVIEW,)),
)

_SENT = (
    Difference("identifiers are escaped", "*", "1.x lets an identifier break out of its segment", ("1",)),
    Difference("deployments are escaped", "*", "1.x lets a deployment break out of its segment", ("1",)),
    Difference("extras of a call", "requests.*.query.many*", "OpenAPI repeats the name; `many[]` can be given as such"),
    Difference("chat parsed*", "requests.*.body.stream", "what is not asked for is not sent", BOTH, MISSING, False),
    Difference(
        "run polled",
        "requests.*.body.stream",
        "likewise",
        ours=MISSING,
        theirs=False,
        versions=(PREVIEW,),
    ),
)

_SUMMED_UP = (
    Difference("chat events*", "outcome.gave.[*]", "the chunk of the prompt's verdict is an event too"),
    Difference("chat events*", "outcome.gave.*.prompt_filter_results", "and its verdict is kept", theirs=MISSING),
    Difference("chat events*", "outcome.gave.*.usage", "what did not arrive is not there", BOTH, MISSING, None),
    Difference("chat events*", "outcome.gave.*.message.*", "likewise", BOTH, MISSING, None),
    Difference("chat parsed*", "outcome.gave.*.message.tool_calls", "likewise", BOTH, MISSING, None),
)

_FOLLOWED = (
    Difference(
        "run with code followed",
        "outcome.gave.*.calls done",
        "theirs tells of the end of a call again whenever something else ends",
        ours=1,
        theirs=3,
        versions=(PREVIEW,),
    ),
    Difference(
        "run*followed",
        "outcome.gave.*.run_steps.*",
        "theirs leaves steps as they were before they ended",
        BOTH,
        "completed",
        "in_progress",
        (PREVIEW,),
    ),
)

_RAISED = (
    Difference("*", "outcome.raised.request_id", "every error of a call can name its request", theirs=MISSING),
    Difference("chat: html of success", "outcome.*", "a proxy's page is no completion"),
    Difference("chat: not JSON", "outcome.raised.*", "what cannot be read is an error of this package"),
    Difference("chat: no body", "outcome.raised.body", "an empty answer says nothing", ours=None, theirs=""),
    Difference("chat: a number as code", "outcome.raised.code", "`code` is typed as text", ("1",), "17", 17),
    Difference("cut stream", "outcome.raised.*", "1.x lets the HTTP library's error through", ("1",)),
    Difference("no credential", "outcome.raised.class", _CONFIGURATION, BOTH, "ConfigurationError", "OpenAIError"),
    Difference("no endpoint", "outcome.raised.class", _CONFIGURATION, BOTH, "ConfigurationError", "ValueError"),
    Difference("no model", "outcome.raised.class", "a client may have a deployment, so `model` may be left out"),
    Difference("another api version of the client", "*", "a package speaks one version, and says so before it asks"),
    Difference("a key and a token", "*", "1.x takes both, and sends the token", ("1",)),
    Difference("a key and a token", "outcome.raised.class", _CONFIGURATION, ("3",), "ConfigurationError"),
    Difference("lists in a form", "*", "an argument that the version lacks is a TypeError", versions=(GA,)),
)

DIFFERENCES = (*_AT_EVERY_STEP, *_OPERATIONS, *_SENT, *_SUMMED_UP, *_FOLLOWED, *_RAISED)
