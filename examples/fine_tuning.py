"""A fine-tuning job, from the file of examples to the model: `python fine_tuning.py examples.jsonl`.

Each line of the file is a conversation, `{"messages": [...]}`; there have to be ten or more.
Versions: all.
"""

import os
import sys
import time
from pathlib import Path

from aoai_v2024_10_21 import AzureOpenAI

SECONDS_BETWEEN_LOOKS = float(os.environ.get("POLL_SECONDS", "60"))

client = AzureOpenAI()

file = client.files.create(file=Path(sys.argv[1]), purpose="fine-tune")
while file.status not in {"processed", "error"}:
    time.sleep(SECONDS_BETWEEN_LOOKS)
    file = client.files.retrieve(file.id)
print("file:", file.status)

job = client.fine_tuning.jobs.create(model="gpt-4o-mini-2024-07-18", training_file=file.id, suffix="lighthouse")
while job.status not in {"succeeded", "failed", "cancelled"}:
    time.sleep(SECONDS_BETWEEN_LOOKS)
    job = client.fine_tuning.jobs.retrieve(job.id)
    print("job:", job.status)

for event in client.fine_tuning.jobs.list_events(job.id):  # the newest first; further pages are fetched as needed
    print(f"{event.level}: {event.message}")
print("model to deploy:", job.fine_tuned_model)
