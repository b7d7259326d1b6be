"""A fine-tuning job, from the file of examples to the model: `python fine_tuning.py examples.jsonl`.

Each line of the file is a conversation, `{"messages": [...]}`; there have to be ten or more.
Versions: all.
"""

import os
import sys
from pathlib import Path

from aoai_v2024_10_21 import AzureOpenAI

client = AzureOpenAI()

file = client.files.create(file=Path(sys.argv[1]), purpose="fine-tune")
file = client.files.wait_for_processing(file.id)
print("file:", file.status)

job = client.fine_tuning.jobs.create_and_poll(
    model="gpt-4o-mini-2024-07-18",
    training_file=file.id,
    suffix="lighthouse",
    poll_interval_ms=int(os.environ.get("POLL_INTERVAL_MS", "60000")),
    on_progress=lambda job: print("job:", job.status),
)
for event in client.fine_tuning.jobs.list_events(job.id):  # the newest first; further pages are fetched as needed
    print(f"{event.level}: {event.message}")
print("model to deploy:", job.fine_tuned_model)
