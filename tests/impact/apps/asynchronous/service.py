"""Everything awaited."""

import asyncio

from aoai_v2024_06_01 import AsyncAzureOpenAI, BadRequestError  # hit: package


async def ask(client: AsyncAzureOpenAI, question: str) -> str:
    try:
        answer = await client.chat.completions.create(
            model="chat", messages=[dict(role="user", content=question)], n=2  # hit
        )
    except BadRequestError as error:
        return str(error.code)
    return " ".join(choice.message.content or "" for choice in answer.choices)  # hit


async def main() -> None:
    async with AsyncAzureOpenAI() as client:
        answers = await asyncio.gather(*[ask(client, question) for question in ("a", "b")])
        print(answers)
        async for file in client.files.list():
            await client.files.delete(file.id)  # hit
        stream = await client.chat.completions.create(model="chat", messages=[], stream=True)
        async for chunk in stream:
            if chunk.usage:  # hit
                break
        first, second = await asyncio.gather(
            client.chat.completions.create(model="chat", messages=[]),
            client.chat.completions.create(model="chat", messages=[], functions=[]),  # hit
        )
        print(first.choices[0].finish_reason, second.id)  # hit


asyncio.run(main())
