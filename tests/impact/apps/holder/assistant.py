"""Classes that hold a client."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import aoai_v2024_06_01 as azure  # hit: package


class Base:
    def __init__(self, deployment: str) -> None:
        self.deployment = deployment

    @cached_property
    def client(self) -> azure.AzureOpenAI:
        return azure.AzureOpenAI(azure_deployment=self.deployment)


class Assistant(Base):
    def __init__(self) -> None:
        super().__init__("chat")
        self._chat = self.client.chat
        self.history = [{"role": "user", "content": "Hi", "name": "me"}]  # hit

    def ask(self) -> str:
        self.last = self._chat.completions.create(model=self.deployment, messages=self.history)
        return self.last.choices[0].message.content  # hit

    @property
    def reason(self):
        return self.last.choices[0].finish_reason  # hit

    def tidy(self) -> None:
        with self.client as client:
            for file in client.files.list(purpose="batch"):  # hit
                if file.bytes > 10:  # hit
                    client.files.delete(file.id)  # hit


@dataclass
class Store:
    client: azure.AzureOpenAI

    def put(self, path: str) -> str:
        stored = self.client.with_options(timeout=3).files.create(
            file=open(path, "rb"),
            purpose="fine-tune",  # hit
        )
        raw = self.client.files.with_raw_response.retrieve(stored.id)
        return raw.parse().filename


def main() -> None:
    assistant = Assistant()
    print(assistant.ask(), assistant.reason)
    print(assistant.last.usage.total_tokens)  # hit
    Store(assistant.client).put("a.jsonl")
