"""Documents from git repositories, by the git that is installed."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from aoaigen.diagnostics import Problem, UnreadableDocumentError, UsageError, collect

from .web import MAX_BYTES, shown

_TIMEOUT = 600
"""Seconds for one command."""

_FRUGALLY = ("--depth=1", "--filter=blob:none")
"""That commit alone, and the contents of files only when they are read."""

_REF = re.compile(r"[^-+\s:^*?~\[\\][^\s:^*?~\[\\]*")
_URL = re.compile(r"[a-z][a-z0-9+.-]*://[^\s'\"]+", re.IGNORECASE)
_SURROUNDINGS = {
    "GIT_TERMINAL_PROMPT": "0",
    "SSH_ASKPASS_REQUIRE": "never",
    "GIT_ALLOW_PROTOCOL": "file:git:http:https:ssh",  # others run commands
    "LC_ALL": "C",
}


@dataclass(frozen=True, slots=True)
class Checkout:
    """Files of one commit of a repository."""

    repository: str
    """Without the parts of a URL that may be secret."""
    commit: str
    files: Mapping[str, bytes]
    """Contents by path."""


def file_name(repository: str, commit: str, path: str) -> str:
    """What messages call a file of a commit."""
    return f"{repository}@{commit[:12]}:{path}"


def fetch_files(repository: str, ref: str, paths: Sequence[str]) -> Checkout:
    """Some files as they are in the commit that a branch or a tag means, or that has this hash.

    Raises `UnreadableDocumentError` with all of them that cannot be had, and `UsageError` for words that are none of
    these, or that git would take for its options.
    """
    for option, word in (("--from-git", repository), ("--ref", ref), *(("--path", path) for path in paths)):
        if not word or word.startswith("-"):
            raise UsageError(f"{option} {word}: must not be empty or begin with a dash")
    if not _REF.fullmatch(ref):
        raise UsageError(f"--ref {ref}: has to be a branch, a tag or the whole hash of a commit")
    name = shown(repository)
    with tempfile.TemporaryDirectory(prefix="aoaigen-") as folder:
        try:
            git = _fetched(Path(folder), repository, ref)
            commit = git("rev-parse", "--verify", "FETCH_HEAD^{commit}").decode().strip()
        except _GitError as error:
            raise UnreadableDocumentError([Problem(name, 0, 0, f"{ref} cannot be fetched: {error}")]) from None

        def content(path: str) -> tuple[str, bytes]:
            try:
                return path, git.file(f"{commit}:{path}")
            except _GitError as error:
                file = file_name(name, commit, path)
                raise UnreadableDocumentError([Problem(file, 0, 0, f"cannot be read: {error}")]) from None

        return Checkout(name, commit, dict(collect(content, paths)))


def _fetched(folder: Path, repository: str, ref: str) -> _Git:
    """A repository that has the commit: as little else as the server can leave out."""
    try:
        return _fetched_with(_FRUGALLY, folder / "frugal", repository, ref)
    except _GitError as error:
        if "shallow" not in str(error):
            raise
    return _fetched_with((), folder / "whole", repository, ref)  # from a server of plain files


def _fetched_with(options: Sequence[str], folder: Path, repository: str, ref: str) -> _Git:
    folder.mkdir()
    git = _Git(folder)
    git("init", "--quiet", "--bare")
    git("remote", "add", "--", "origin", _from_anywhere(repository))
    git("fetch", "--quiet", "--no-tags", "--no-recurse-submodules", *options, "--", "origin", ref)
    return git


def _from_anywhere(repository: str) -> str:
    """A repository as another folder's git finds it: a path is made absolute."""
    return str(Path(repository).absolute()) if "://" not in repository and Path(repository).exists() else repository


class _GitError(Exception):
    """What git says, in one line, without what may be secret in URLs."""


@dataclass(frozen=True, slots=True)
class _Git:
    """A bare repository, and the commands that are run on it."""

    folder: Path

    def __call__(self, *arguments: str) -> bytes:
        """Run a command and give its output. Words of the user's have to stand behind `--`, or behind words of ours."""
        command = ["git", f"--git-dir={self.folder}", *arguments]
        try:
            process = subprocess.Popen(  # noqa: S603 - a list of arguments; the caller sees to the words in it
                command,
                cwd=self.folder,
                env={**os.environ, **_SURROUNDINGS},
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=True,  # without a terminal, ssh asks nothing
            )
        except FileNotFoundError:
            raise _GitError("git is not installed") from None
        with process:
            try:
                output, errors = process.communicate(timeout=_TIMEOUT)
            except BaseException as error:
                os.killpg(process.pid, signal.SIGKILL)  # with the helpers that it started
                if isinstance(error, subprocess.TimeoutExpired):
                    raise _GitError(f"git has not finished within {_TIMEOUT} s") from None
                raise
        if process.returncode:
            said = " ".join(errors.decode(errors="replace").split())
            raise _GitError(_URL.sub(lambda match: shown(match[0]), said) or f"git exits with {process.returncode}")
        return output

    def file(self, blob: str) -> bytes:
        if int(self("cat-file", "-s", blob)) > MAX_BYTES:
            raise _GitError(f"it has more than {MAX_BYTES:,} bytes")
        return self("cat-file", "blob", blob)
