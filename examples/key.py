"""Start with a key: AZURE_OPENAI_ENDPOINT and AZURE_OPENAI_API_KEY say where the service is and who is calling.

Versions: all.
"""

from aoai_v2024_10_21 import AzureOpenAI

client = AzureOpenAI()

completion = client.chat.completions.create(
    model="gpt-4o",  # the name of the deployment
    messages=[{"role": "user", "content": "Say hello."}],
)
print(completion.choices[0].message.content)
