# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from .a import (
        A as A,
        AsyncA as AsyncA,
        AsyncAWithRawResponse as AsyncAWithRawResponse,
        AsyncAWithStreamingResponse as AsyncAWithStreamingResponse,
        AWithRawResponse as AWithRawResponse,
        AWithStreamingResponse as AWithStreamingResponse,
    )
    from .job import (
        AsyncJob as AsyncJob,
        AsyncJobWithRawResponse as AsyncJobWithRawResponse,
        AsyncJobWithStreamingResponse as AsyncJobWithStreamingResponse,
        Job as Job,
        JobWithRawResponse as JobWithRawResponse,
        JobWithStreamingResponse as JobWithStreamingResponse,
    )
    from .jobs import (
        AsyncJobs as AsyncJobs,
        AsyncJobsWithRawResponse as AsyncJobsWithRawResponse,
        AsyncJobsWithStreamingResponse as AsyncJobsWithStreamingResponse,
        Jobs as Jobs,
        JobsWithRawResponse as JobsWithRawResponse,
        JobsWithStreamingResponse as JobsWithStreamingResponse,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "A": ".a",
            "AWithRawResponse": ".a",
            "AWithStreamingResponse": ".a",
            "AsyncA": ".a",
            "AsyncAWithRawResponse": ".a",
            "AsyncAWithStreamingResponse": ".a",
            "AsyncJob": ".job",
            "AsyncJobWithRawResponse": ".job",
            "AsyncJobWithStreamingResponse": ".job",
            "AsyncJobs": ".jobs",
            "AsyncJobsWithRawResponse": ".jobs",
            "AsyncJobsWithStreamingResponse": ".jobs",
            "Job": ".job",
            "JobWithRawResponse": ".job",
            "JobWithStreamingResponse": ".job",
            "Jobs": ".jobs",
            "JobsWithRawResponse": ".jobs",
            "JobsWithStreamingResponse": ".jobs",
        },
    )
