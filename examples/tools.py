"""Tools: the model asks for a function of yours, gets what it returns, and answers with it.

Versions: all.
"""

import json

from aoai_v2024_10_21 import AzureOpenAI
from aoai_v2024_10_21.types.chat import ChatCompletionMessageParam, ChatCompletionToolParam


def weather(city: str) -> str:
    return f"In {city} it rains, at 7 degrees."


tool: ChatCompletionToolParam = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "The weather in a city, now.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
client = AzureOpenAI()
messages: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Do I need an umbrella in Oslo?"}]

message = client.chat.completions.create(model="gpt-4o", messages=messages, tools=[tool]).choices[0].message
while message.tool_calls:
    messages.append(message)
    for call in message.tool_calls:
        print("asked for:", call.function.name, call.function.arguments)
        result = weather(**json.loads(call.function.arguments))
        messages.append({"role": "tool", "tool_call_id": call.id, "content": result})
    message = client.chat.completions.create(model="gpt-4o", messages=messages, tools=[tool]).choices[0].message
print(message.content)
