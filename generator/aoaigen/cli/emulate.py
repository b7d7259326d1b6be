"""`aoaigen emulate VERSION|DOC`."""

from __future__ import annotations

import argparse
from pathlib import Path

from aoaigen.contract import Contract
from aoaigen.diagnostics import AoaigenError, ExitCode, UsageError
from aoaigen.parse import parse_contract, read_contract
from aoaigen.sources import is_url

from .reading import read_documents

HELP = "run an emulator of the service on 127.0.0.1"
DESCRIPTION = "Runs an emulator of the service on 127.0.0.1, by the contract of one API version, until Ctrl-C."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("version", metavar="VERSION|DOC", help="a pinned version, or the path or URL of a document")
    parser.add_argument("--port", type=int, default=8080, help="where to listen; 0 takes any free port (default: 8080)")
    parser.add_argument(
        "--deployment",
        action="append",
        default=[],
        metavar="NAME=MODEL",
        help="a deployment and its model; may be repeated",
    )
    parser.add_argument(
        "--fault", action="append", default=[], metavar="STATUS:RATE", help="fail this share of calls: 429:0.1"
    )
    parser.add_argument("--latency", type=float, default=0.0, metavar="MS", help="wait before each answer")
    parser.add_argument("--seed", type=int, default=0, help="of all that is left to chance (default: 0)")
    parser.add_argument("--script", type=Path, metavar="FILE", help="answers and faults, in YAML")


def run(options: argparse.Namespace) -> ExitCode:
    deployments = dict(map(_deployment, options.deployment))
    contract = _contract(options)
    try:
        from aoaigen.emulator import ScriptError, serve  # noqa: PLC0415 - needs the extra
    except ImportError as error:
        raise AoaigenError(str(error)) from None
    try:
        serve(
            contract,
            port=options.port,
            deployments=deployments,
            faults=options.fault,
            latency_ms=options.latency,
            seed=options.seed,
            script=options.script,
        )
    except ScriptError as error:
        raise AoaigenError(str(error)) from None
    except (ValueError, OverflowError) as error:
        raise UsageError(str(error)) from None
    except OSError as error:
        what = error.filename or f"port {options.port}"
        raise AoaigenError(f"{what}: {error.strerror or error}") from None
    return ExitCode.DONE


def _deployment(text: str) -> tuple[str, str]:
    name, equals, model = text.partition("=")
    if not (name and equals and model):
        raise UsageError(f"--deployment {text}: has to be NAME=MODEL, such as my-gpt-4o=gpt-4o")
    return name, model


def _contract(options: argparse.Namespace) -> Contract:
    if is_url(options.version) or Path(options.version).is_file():
        return parse_contract(read_documents([options.version])[0].document)
    (pinned,) = options.catalog(options).select([options.version])
    return read_contract(pinned.document, allow_partial=pinned.partial)
