"""A conversation: each answer goes back with the next question. Also what it cost, and the content filter's verdict.

Versions: all.
"""

from aoai_v2024_10_21 import AzureOpenAI
from aoai_v2024_10_21.types.chat import ChatCompletionMessageParam

client = AzureOpenAI()
messages: list[ChatCompletionMessageParam] = [
    {"role": "system", "content": "You answer in one sentence."},
]

for question in ("What is a lighthouse for?", "Who looks after one?"):
    messages.append({"role": "user", "content": question})
    completion = client.chat.completions.create(model="gpt-4o", messages=messages, temperature=0.2, max_tokens=200)
    choice = completion.choices[0]
    print(choice.message.content)
    messages.append(choice.message)

    if completion.usage is not None:
        print("tokens:", completion.usage.prompt_tokens, "+", completion.usage.completion_tokens)
    if choice.content_filter_results is not None and choice.content_filter_results.violence is not None:
        print("violence:", choice.content_filter_results.violence.severity)
