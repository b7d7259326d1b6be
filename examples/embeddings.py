"""Embeddings: how close texts are to each other in meaning.

Versions: all.
"""

from operator import mul

from aoai_v2024_10_21 import AzureOpenAI

texts = ["The cat sat on the mat.", "A cat lay on a rug.", "Stock markets fell."]

response = AzureOpenAI().embeddings.create(model="text-embedding-3-small", input=texts, dimensions=256)
first, *others = [item.embedding for item in response.data]
for text, vector in zip(texts[1:], others, strict=True):
    # Vectors are of length 1, so that the product of two is the cosine of the angle between them.
    print(f"{sum(map(mul, first, vector)):.2f}  {text}")
print("tokens:", response.usage.total_tokens)
