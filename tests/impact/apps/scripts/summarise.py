"""A script without functions."""

import sys

from aoai_v2024_06_01 import AzureOpenAI  # hit: package
from aoai_v2024_06_01.types.chat import ChatCompletion  # hit: package

client = AzureOpenAI(api_version="2024-06-01", azure_deployment="chat")  # hit
text = sys.stdin.read()
answer = client.chat.completions.create(
    model="chat",
    messages=[
        {"role": "system", "content": "Summarise."},
        {"role": "user", "content": text, "name": "reader"},  # hit
        {"role": "assistant", "content": None},  # hit
        {"role": "tool", "content": "x", "tool_call_id": "1", "name": "not of a user"},
    ],
    functions=[{"name": "look_up"}],  # hit
    n=3,  # hit
)
first = answer.choices[0]
if first.finish_reason == "stop":  # hit
    print(first.message.content)  # hit
print(answer.usage)  # hit
print(answer.id, first.index, first.message.role)

small = client.chat.completions.create(model="chat", n=1, messages=[{"role": "user", "content": "Hi"}])
match small.choices[0].finish_reason:  # hit
    case "stop" | "length":
        pass


def cost(completion: ChatCompletion) -> int:
    return completion.usage.total_tokens if completion.usage else 0  # hit


client.completions.create(model="davinci", prompt="Once")
client.completions.create(model="davinci", max_tokens=3)  # hit
for chunk in client.chat.completions.create(model="chat", messages=[], stream=True):
    for choice in chunk.choices:
        print(choice.delta.content or "", choice.finish_reason)  # hit


class Unrelated:
    usage = 1
    choices = ()


print(Unrelated().usage, Unrelated.choices)
