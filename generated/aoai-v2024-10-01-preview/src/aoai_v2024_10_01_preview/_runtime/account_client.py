"""The base of the clients of OpenAI and of Azure OpenAI: for which organization and project they call."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .client import Client

if TYPE_CHECKING:
    from collections.abc import Mapping


class AccountClient(Client):
    """A client whose calls can name an organization and a project."""

    @property
    def organization(self) -> str | None:
        """The organization that calls name."""
        organization: str | None = self._settings["organization"]
        return organization

    @organization.setter
    def organization(self, value: str | None) -> None:
        self._assign("organization", value)

    @property
    def project(self) -> str | None:
        """The project that calls name."""
        project: str | None = self._settings["project"]
        return project

    @project.setter
    def project(self, value: str | None) -> None:
        self._assign("project", value)


def account_headers(settings: Mapping[str, Any]) -> dict[str, str]:
    """The headers that name both."""
    return {f"openai-{name}": settings[name] for name in ("organization", "project") if settings[name]}
