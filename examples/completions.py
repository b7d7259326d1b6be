"""Completions, the legacy way: a prompt is carried on, without roles and messages.

Versions: all.
"""

from aoai_v2024_10_21 import AzureOpenAI

completion = AzureOpenAI().completions.create(
    model="gpt-35-turbo-instruct",
    prompt="A lighthouse is",
    max_tokens=40,
    stop=["\n"],
)
print(completion.choices[0].text)
print("finished:", completion.choices[0].finish_reason)
