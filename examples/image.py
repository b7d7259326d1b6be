"""Images: one as an address, which works for a day, and one as bytes, which go to a file.

Versions: all.
"""

import base64
from pathlib import Path

from aoai_v2024_10_21 import AzureOpenAI

client = AzureOpenAI()
prompt = "A lighthouse at dawn, in watercolours"

for image in client.images.generate(model="dall-e-3", prompt=prompt, size="1024x1024").data:
    print("painted:", image.revised_prompt)
    print(image.url)

for image in client.images.generate(model="dall-e-3", prompt=prompt, response_format="b64_json").data:
    if image.b64_json is not None:
        Path("lighthouse.png").write_bytes(base64.b64decode(image.b64_json))
        print("lighthouse.png is written")
