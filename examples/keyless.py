"""Start without a key: whoever is logged in, or the identity of the machine, by azure-identity.

AZURE_OPENAI_ENDPOINT says where the service is. `pip install azure-identity` brings the credentials.
Versions: all.
"""

from aoai_v2024_10_21 import AzureOpenAI
from azure.identity import DefaultAzureCredential

with DefaultAzureCredential() as credential, AzureOpenAI(credential=credential) as client:
    completion = client.chat.completions.create(
        model="gpt-4o",
        messages=[{"role": "user", "content": "Say hello."}],
    )
    print(completion.choices[0].message.content)
