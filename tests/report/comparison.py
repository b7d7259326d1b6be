"""A comparison made by hand: one of each kind that a report has to show."""

from __future__ import annotations

from aoaigen.diagnostics import Origin
from aoaigen.diff import Change, Diff, Direction, Level, Place, PythonChange, Side, Witness
from aoaigen.impact import Hit, Impact, Unfollowed
from aoaigen.report import Report

CHAT = "/deployments/{deployment-id}/chat/completions"
OLD_FILE, NEW_FILE = "specs/2024-06-01/openapi.yaml", "specs/2024-10-21/openapi.yaml"
OLD_TEXT = """\
paths:
  /deployments/{deployment-id}/chat/completions:
    post:
      operationId: ChatCompletions_Create
components:
  schemas:
    createChatCompletionRequest:
      type: object
      required: [messages]
      properties:
        n:
          type: integer
          maximum: 200
        functions:
          type: array
          items:
            $ref: "#/components/schemas/chatCompletionFunction"
        stop:
          type: string
    error:
      type: object
"""
NEW_TEXT = """\
paths:
  /deployments/{deployment-id}/chat/completions:
    post:
      operationId: ChatCompletions_Create
  /batches:
    get:
      operationId: listBatches
components:
  schemas:
    createChatCompletionRequest:
      type: object
      required: [messages]
      properties:
        n:
          type: integer
          maximum: 128
        stop:
          oneOf: [{type: string}, {type: array}]
    error:
      type: object
      properties:
        code:
          type: string
"""
TEXTS = {OLD_FILE: OLD_TEXT, NEW_FILE: NEW_TEXT}


def at(file: str, said: str) -> Origin:
    """Where a text first stands in one of the two documents."""
    text = TEXTS[file]
    before = text[: text.index(said)]
    return Origin(file, before.count("\n") + 1, len(before) - before.rfind("\n"), "/components")


def place(location: str, *, old: str = "", new: str = "", method: str = "POST", path: str = CHAT) -> Place:
    direction = Direction.RESPONSE if location[:1].isdigit() else Direction.REQUEST
    origins = (at(OLD_FILE, old) if old else None, at(NEW_FILE, new) if new else None)
    return Place(method, path, direction, location, *origins)


FUNCTIONS = Change(
    code="property-removed",
    level=Level.BREAKING,
    places=(place("body.functions", old="functions:"),),
    before="array of object",
    witness=Witness(
        method="POST",
        path="/deployments/gpt-4o/chat/completions",
        query={"api-version": "2024-10-21"},
        body={"messages": [], "functions": []},
        reason="Additional properties are not allowed ('functions' was unexpected)",
    ),
)
TIGHTENED = Change(
    code="maximum-lowered",
    level=Level.BREAKING,
    places=(
        place("body.n", old="maximum: 200", new="maximum: 128"),
        *(
            place("body.n", old="maximum: 200", new="maximum: 128", path=path)
            for path in ("/deployments/{deployment-id}/completions", "/threads/{thread_id}/runs")
        ),
    ),
    before=200,
    after=128,
    witness=Witness(
        method="POST",
        path="/deployments/gpt-4o/chat/completions",
        body={"messages": [], "n": 200},
        reason="200 is greater than the maximum of 128",
    ),
    likely_correction='the old description says "between 1 and 128"',
)
GONE = Change(
    code="operation-removed",
    level=Level.BREAKING,
    places=(place("", method="GET", path="/legacy"),),
    witness=Witness(method="GET", path="/legacy", reason="the operation is not there"),
)
FINISH = Change(
    code="enum-value-added",
    level=Level.RISKY,
    places=(place("200.choices[].finish_reason"), place("200.choices[].finish_reason", path="/completions")),
    before=["stop", "length"],
    after=["stop", "length", "content_filter"],
    remarks=("lowered from BREAKING: no answer was found that only the new side may give",),
)
ROLE = Change(
    code="constraint-added",
    level=Level.RISKY,
    places=(place("body.messages[role=assistant].tool_calls[type=function].function.arguments_of_the_call.maxLength"),),
    after={"maxLength": 65536, "pattern": "^[a-zA-Z0-9_-]+$"},
)
STOP = Change(
    code="type-widened",
    level=Level.SAFE,
    places=(place("body.stop", old="stop:", new="stop:"),),
    before="string",
    after="string or array of string",
)
ERROR = Change(
    code="property-added",
    level=Level.SAFE,
    places=(place("200.error", old="error:", new="error:"),),
    after="object",
    inside=("error.code", "error.message", "error.param", "error.type", "error.inner_error", "error.details"),
)
BATCHES = Change(
    code="operation-added",
    level=Level.SAFE,
    places=(place("", method="GET", path="/batches", new="operationId: listBatches"),),
)
WORDS = Change(
    code="description-changed", level=Level.DOC, places=(place("body.user"),), before="An id.", after="A name."
)

DIFF = Diff(
    Side("2024-06-01", "2024-06-01", 30),
    Side("2024-10-21", "2024-10-21", 44),
    (FUNCTIONS, TIGHTENED, GONE, FINISH, ROLE, STOP, ERROR, BATCHES, WORDS),
)
PYTHON = (
    PythonChange(
        code="class-renamed",
        level=Level.BREAKING,
        name="types.chat.ChatCompletionUserMessageParam",
        before="ChatCompletionMessageUserParam",
        after="ChatCompletionUserMessageParam",
        caused_by=(FUNCTIONS.fingerprint,),
    ),
    PythonChange(code="method-added", level=Level.SAFE, name="batches.list", after="def list(self) -> SyncPage[Batch]"),
)
IMPACT = Impact(
    hits=(
        Hit(
            file="app/chat.py",
            line=12,
            column=5,
            source="    functions=[SEARCH],",
            message="functions is no longer accepted",
            level=Level.BREAKING,
            confidence=0.95,
            instead='tools=[{"type": "function", "function": SEARCH}]',
            change=FUNCTIONS,
        ),
        Hit(
            file="app/chat.py",
            line=31,
            column=8,
            source='        if choice.finish_reason == "stop":',
            message="finish_reason may be content_filter",
            level=Level.RISKY,
            confidence=0.6,
            change=FINISH,
        ),
    ),
    unfollowed=tuple(
        Unfollowed(file="app/dynamic.py", line=line, column=9, why="the arguments are computed")
        for line in range(3, 10)
    ),
    files=4,
    call_sites=31,
)
REPORT = Report(DIFF, IMPACT, PYTHON)

HOSTILE = (
    "</script><script>hit()</script>\"'><img src=x onerror=hit()>\u2028`|[bold red]x[/]\x1b[31m@everyone #1 -->\n# H"
    "\udc80"
)
"""What a document may say to break out of where it is shown."""
HOSTILE_FILE = "hostile.yaml"
HOSTILE_CHANGE = Change(
    code="default-changed",
    level=Level.BREAKING,
    places=(
        Place("POST", f"/{HOSTILE}", Direction.REQUEST, f"body.{HOSTILE}", Origin(HOSTILE_FILE, 1, 1, ""), None),
        Place("POST", f"/{HOSTILE}/other", Direction.RESPONSE, f"200.{HOSTILE}"),
    ),
    before=HOSTILE,
    after=[HOSTILE],
    witness=Witness(
        method="POST",
        path=f"/{HOSTILE}",
        query={HOSTILE: HOSTILE},
        headers={"x": HOSTILE},
        body={HOSTILE: [HOSTILE]},
        reason=HOSTILE,
    ),
    remarks=(HOSTILE,),
    likely_correction=HOSTILE,
    inside=(HOSTILE,),
)
HOSTILE_REPORT = Report(
    Diff(Side(HOSTILE, HOSTILE, 1), Side(HOSTILE, HOSTILE, 1), (HOSTILE_CHANGE,)),
    Impact(
        hits=(
            Hit(
                file=HOSTILE,
                line=1,
                column=1,
                source=HOSTILE,
                message=HOSTILE,
                level=Level.BREAKING,
                confidence=0.5,
                instead=HOSTILE,
                change=HOSTILE_CHANGE,
            ),
        ),
        unfollowed=(Unfollowed(file=HOSTILE, line=1, column=1, why=HOSTILE),),
        files=1,
        call_sites=1,
    ),
    (PythonChange(code="class-renamed", level=Level.BREAKING, name=HOSTILE, before=HOSTILE, after=HOSTILE),),
)
HOSTILE_TEXTS = {HOSTILE_FILE: f"{HOSTILE}\n"}
EMPTY = Report(Diff(DIFF.old, DIFF.new, ()))
"""Two versions that say the same."""
