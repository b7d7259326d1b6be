"""Structured output: the answer as an object of a type of yours, a dataclass here; pydantic models do as well.

Versions: 2024-08-01-preview and later.
"""

from dataclasses import dataclass

from aoai_v2024_10_21 import AzureOpenAI


@dataclass
class Step:
    explanation: str
    result: str


@dataclass
class Solution:
    steps: list[Step]
    answer: str


completion = AzureOpenAI().chat.completions.parse(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Solve 8x + 7 = -23, step by step."}],
    response_format=Solution,
)
message = completion.choices[0].message
if message.parsed is not None:
    for step in message.parsed.steps:
        print("step:", step.explanation, step.result)
    print("answer:", message.parsed.answer)
else:
    print("declined:", message.refusal)
