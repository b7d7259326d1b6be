"""Streaming: the answer is printed as it is written. The last chunk brings the usage.

Versions: 2024-09-01-preview and later.
"""

from aoai_v2024_10_21 import AzureOpenAI

client = AzureOpenAI()

with client.chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Count to ten."}],
    stream=True,
    stream_options={"include_usage": True},
) as stream:
    for chunk in stream:
        for choice in chunk.choices:
            print(choice.delta.content or "", end="", flush=True)
        if chunk.usage is not None:
            print("\ntokens:", chunk.usage.total_tokens)
