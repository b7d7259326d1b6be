# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""What `client.ingestion.jobs.runs` takes."""

from __future__ import annotations

from typing import NotRequired

from ...._runtime.typed_dicts import TypedDict


class RunListParams(TypedDict):
    """The arguments of `client.ingestion.jobs.runs.list`."""

    mgmt_user_token: NotRequired[str]
    """An access token for Azure Resource Manager, with which the service acts for the caller."""


class RunRetrieveParams(TypedDict):
    """The arguments of `client.ingestion.jobs.runs.retrieve`."""

    ingestion_job_id: str
    """The id of the ingestion job, chosen by the caller who creates it."""

    mgmt_user_token: NotRequired[str]
    """An access token for Azure Resource Manager, with which the service acts for the caller."""
