"""Streaming, asynchronous: two answers are written at the same time.

Versions: all.
"""

import asyncio

from aoai_v2024_10_21 import AsyncAzureOpenAI


async def ask(client: AsyncAzureOpenAI, question: str) -> None:
    stream = await client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": question}],
        stream=True,
    )
    async for chunk in stream:
        for choice in chunk.choices:
            if choice.delta.content:
                print(f"{question} ... {choice.delta.content}")


async def main() -> None:
    async with AsyncAzureOpenAI() as client:
        await asyncio.gather(ask(client, "Count to ten."), ask(client, "Name the planets."))


asyncio.run(main())
