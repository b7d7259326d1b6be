"""Through a gateway, such as API Management: its address stands in place of the resource's, and is used as it is.

GATEWAY_URL is what comes before `/deployments/...`, such as https://gateway.example.com/team/openai.
Versions: all.
"""

import os

from aoai_v2024_10_21 import AzureOpenAI

client = AzureOpenAI(
    base_url=os.environ["GATEWAY_URL"],
    api_key=os.environ["GATEWAY_KEY"],  # sent as `api-key`
    default_headers={"x-team": "lighthouse"},  # whatever else the gateway wants to know
)
completion = client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": "Say hello."}])
print(completion.choices[0].message.content)
