"""A batch: many requests in one file, answered within a day at a lower price.

Versions: 2024-08-01-preview and later.
"""

import json
import os

from aoai_v2024_10_21 import AzureOpenAI

client = AzureOpenAI()
requests = [
    {
        "custom_id": city,
        "method": "POST",
        "url": "/chat/completions",
        # The deployment has to be one for batches, and the same in all lines.
        "body": {"model": "gpt-4o", "messages": [{"role": "user", "content": f"In which country is {city}?"}]},
    }
    for city in ("Oslo", "Lima")
]
lines = "\n".join(map(json.dumps, requests)).encode()
file = client.files.create(file=("requests.jsonl", lines), purpose="batch")
client.files.wait_for_processing(file.id)

batch = client.batches.create_and_poll(
    input_file_id=file.id,
    endpoint="/chat/completions",
    completion_window="24h",
    poll_interval_ms=int(os.environ.get("POLL_INTERVAL_MS", "60000")),
    on_progress=lambda batch: print("batch:", batch.status),
)
if batch.output_file_id:
    for line in client.files.content(batch.output_file_id).iter_lines():
        answer = json.loads(line)
        print(answer["custom_id"], "->", answer["response"]["body"]["choices"][0]["message"]["content"])
