"""Types by the paths and names that they have in `openai`."""

from aoai_v2024_06_01._client import Client  # hit: package
from aoai_v2024_06_01.lib.azure import AzureOpenAI  # hit: package
from aoai_v2024_06_01.types.chat.chat_completion import ChatCompletion as Answer, Choice  # hit: package
from aoai_v2024_06_01.types.chat.chat_completion_chunk import Choice as ChunkChoice  # hit: package
from aoai_v2024_06_01.types.chat.chat_completion_message import ChatCompletionMessage  # hit: package


def text_of(choice: Choice) -> str:
    return choice.message.content or ""  # hit


def text_of_message(message: ChatCompletionMessage) -> str:
    return message.content or ""  # hit


def text_of_chunk(choice: ChunkChoice) -> str:
    return choice.delta.content or ""


def cost(answer: Answer) -> int:
    return answer.usage.total_tokens if answer.usage else 0  # hit


def purge(client: AzureOpenAI, other: Client) -> None:
    client.files.delete("file-1")  # hit
    other.files.delete("file-2")  # hit
