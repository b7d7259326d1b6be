"""Any number of requests through batches, with one call, which goes on where it was when it is started again.

Versions: 2024-08-01-preview and later.
"""

import os
from collections.abc import Iterator

from aoai_v2024_10_21 import AzureOpenAI
from aoai_v2024_10_21.types import BatchCompletionCreateParams


def questions() -> Iterator[BatchCompletionCreateParams]:
    for city in ("Oslo", "Lima"):
        yield {"custom_id": city, "messages": [{"role": "user", "content": f"In which country is {city}?"}]}


results = AzureOpenAI().batches.run(
    questions(),
    model="gpt-4o",  # a deployment for batches
    state="questions.json",
    poll_interval=int(os.environ.get("POLL_INTERVAL_MS", "60000")) / 1000,
)
for result in results:
    if result.response is not None:
        print(result.custom_id, "->", result.response.choices[0].message.content)
    elif result.error is not None:
        print(result.custom_id, "failed:", result.error.message)
