"""A thin layer over the client, in a module of its own."""

from aoai_v2024_06_01 import AzureOpenAI  # hit: package

_client = None


def get_client():
    global _client
    if _client is None:
        _client = AzureOpenAI(api_version=VERSION)
    return _client


VERSION = "2024-06-01"  # hit


def chat(messages, **options):
    client = get_client()
    return client.chat.completions.create(model="chat", messages=messages, **options)  # unfollowed


def content_of(answer):
    return answer.choices[0].message.content  # hit


def user(text):
    return {"role": "user", "content": text, "name": "user"}  # hit
