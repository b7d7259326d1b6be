"""Errors, by status: what went wrong, and what can be done about it.

Versions: all.
"""

from aoai_v2024_10_21 import (
    APIConnectionError,
    APIStatusError,
    AuthenticationError,
    AzureOpenAI,
    BadRequestError,
    NotFoundError,
    RateLimitError,
)

client = AzureOpenAI()

try:
    completion = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
    print(completion.choices[0].message.content)
except AuthenticationError:
    print("The key is not one of this resource: look at AZURE_OPENAI_API_KEY.")
except NotFoundError as error:
    print(f"Not there ({error.code}): look at the deployment's name and AZURE_OPENAI_ENDPOINT.")
except RateLimitError as error:
    print(f"Too many requests, even after the retries. Try in {error.retry_after or 60:g} s.")
except BadRequestError as error:
    if error.content_filter is not None:
        print("The content filter refused the prompt:", error.content_filter.model_dump(exclude_none=True))
    else:
        print(f"The request is wrong ({error.code}): {error.message}")
except APIStatusError as error:
    print(f"Status {error.status_code}. For support, the request id: {error.request_id}")
except APIConnectionError as error:  # a timeout is an APITimeoutError, which is one of these
    print("No answer:", error)
