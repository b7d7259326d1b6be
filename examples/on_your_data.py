"""On your data: the answer comes from an index of Azure AI Search, with the passages that it rests on.

AZURE_SEARCH_ENDPOINT, AZURE_SEARCH_INDEX and AZURE_SEARCH_KEY say which index.
Versions: all.
"""

import os

from aoai_v2024_10_21 import AzureOpenAI

completion = AzureOpenAI().chat.completions.create(
    model="gpt-4o",
    messages=[{"role": "user", "content": "How much leave do I have?"}],
    data_sources=[
        {
            "type": "azure_search",
            "parameters": {
                "endpoint": os.environ["AZURE_SEARCH_ENDPOINT"],
                "index_name": os.environ["AZURE_SEARCH_INDEX"],
                "authentication": {"type": "api_key", "key": os.environ["AZURE_SEARCH_KEY"]},
                "top_n_documents": 5,
                "in_scope": True,
            },
        }
    ],
)
message = completion.choices[0].message
print(message.content)
if message.context is not None:
    for number, citation in enumerate(message.context.citations or (), 1):
        print(f"[doc{number}] {citation.title}: {citation.url}")
