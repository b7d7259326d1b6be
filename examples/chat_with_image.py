"""Chat about an image, here one on disk: `python chat_with_image.py photo.jpg`. An address on the web does as well.

Versions: all.
"""

import base64
import mimetypes
import sys
from pathlib import Path

from aoai_v2024_10_21 import AzureOpenAI

image = Path(sys.argv[1])
media_type, _ = mimetypes.guess_type(image)
url = f"data:{media_type};base64,{base64.b64encode(image.read_bytes()).decode()}"

completion = AzureOpenAI().chat.completions.create(
    model="gpt-4o",
    messages=[
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "What is in this image?"},
                {"type": "image_url", "image_url": {"url": url, "detail": "low"}},
            ],
        }
    ],
)
print(completion.choices[0].message.content)
