"""Retries: how often, how long to wait at most, and being told of each.

Versions: all.
"""

from aoai_v2024_10_21 import AzureOpenAI, RetryEvent


def tell(event: RetryEvent) -> None:
    print(f"retry {event.retry} of {event.operation} in {event.delay:.2f} s, after: {event.error}")


client = AzureOpenAI(
    max_retries=5,  # after the first attempt; the default is 2
    max_retry_after=30,  # seconds; where the service asks for more patience, the call fails at once
    on_retry=tell,
)
completion = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print(completion.choices[0].message.content)

# For some calls only:
impatient = client.with_options(max_retries=0, timeout=5)
print(impatient.models.list().data[0].id)
