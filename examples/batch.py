"""A batch: many requests in one file, answered within a day at a lower price.

Versions: 2024-08-01-preview and later.
"""

import json
import os
import time

from aoai_v2024_10_21 import AzureOpenAI

SECONDS_BETWEEN_LOOKS = float(os.environ.get("POLL_SECONDS", "60"))

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
while file.status not in {"processed", "error"}:
    time.sleep(SECONDS_BETWEEN_LOOKS)
    file = client.files.retrieve(file.id)

batch = client.batches.create(input_file_id=file.id, endpoint="/chat/completions", completion_window="24h")
while batch.status not in {"completed", "failed", "expired", "cancelled"}:
    time.sleep(SECONDS_BETWEEN_LOOKS)
    batch = client.batches.retrieve(batch.id)
    print("batch:", batch.status)

if batch.output_file_id:
    for line in client.files.content(batch.output_file_id).iter_lines():
        answer = json.loads(line)
        print(answer["custom_id"], "->", answer["response"]["body"]["choices"][0]["message"]["content"])
