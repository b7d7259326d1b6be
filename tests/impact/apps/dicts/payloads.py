"""Bodies put together as dicts, answers taken apart as dicts."""

import os

from aoai_v2024_06_01 import AzureOpenAI  # hit: package

DEFAULTS = {"temperature": 0, "functions": []}  # hit
SYSTEM = {"role": "system", "content": "Be brief."}

client = AzureOpenAI(azure_endpoint=os.environ["ENDPOINT"])
body = {
    "model": "chat",
    "messages": [SYSTEM, {"role": "assistant", "content": None}],  # hit
    **DEFAULTS,
}
answer = client.chat.completions.create(**body).model_dump()
print(answer["usage"]["total_tokens"])  # hit
print(answer["choices"][0]["message"]["role"])
print(answer.get("usage", {}))  # hit
texts = [choice["message"]["content"] for choice in answer["choices"]]  # hit
conversation = [SYSTEM] + [{"role": "user", "content": text, "name": "n"} for text in texts]  # hit
client.chat.completions.create(model="chat", messages=conversation, extra_body={"n": 5})  # hit
listed = client.files.list(purpose="batch")  # hit
sizes = {file.filename: file.bytes for file in listed.data}  # hit
name = input()
print(getattr(answer, name))  # unfollowed
client.completions.create(model="davinci")  # hit
