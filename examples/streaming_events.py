"""Streaming, as events: what arrives is added up, so that the whole answer is there at the end.

Versions: all.
"""

from aoai_v2024_10_21 import AzureOpenAI

client = AzureOpenAI()

with client.chat.completions.stream(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Count to ten."}],
) as stream:
    for event in stream:
        if event.type == "content.delta":
            print(event.delta, end="", flush=True)
        elif event.type == "content.done":
            print("\nin all:", len(event.content), "characters")
    print("finished:", stream.get_final_completion().choices[0].finish_reason)
