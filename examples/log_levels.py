"""Logging: requests and answers, in the detail you ask for. Keys and tokens never appear.

The variable AZURE_HTTP_LOG_DETAIL_LEVEL does the same as `http_logging` without a change to the program.
Versions: all.
"""

import logging

from aoai_v2024_10_21 import AzureOpenAI

logging.basicConfig(format="%(levelname)s %(name)s %(message)s")
logging.getLogger("aoai_v2024_10_21").setLevel(logging.INFO)  # the logger has the name of the package

client = AzureOpenAI()
for level in ("basic", "headers", "body"):  # or none, which is the default, or body_and_headers
    telling = client.with_options(http_logging=level)
    telling.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": f"Say {level}."}])
