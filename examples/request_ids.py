"""Request ids, for logs and support: the service's of each answer and each error, and one of your own.

Versions: all.
"""

import uuid

from aoai_v2024_10_21 import APIStatusError, AzureOpenAI

client = AzureOpenAI()

completion = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Hello"}])
print("answer:", completion._request_id)

response = client.chat.completions.with_raw_response.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "Hello"}],
    extra_headers={"x-ms-client-request-id": str(uuid.uuid4())},
)
print("yours:", response.headers["x-ms-client-request-id"])
print("the service's:", response.request_id, "from", response.headers["x-ms-region"])
print(response.parse().choices[0].message.content)

try:
    client.models.retrieve("no-such-model")
except APIStatusError as error:
    print("error:", error.request_id)
