"""What a program pays before its first call."""

from __future__ import annotations

from measure import python

from .row import Pair, row

# Names a class, because the package itself loads nothing before it is used.
IMPORT = "from aoai_v2024_10_21 import AzureOpenAI"
CONSTRUCT = f"{IMPORT}; client = AzureOpenAI(azure_endpoint='https://example.openai.azure.com', api_key='a key')"
CONSTRUCT_HTTPX = "import httpx; httpx.Client()"


@row("import", peer="import httpx", bar=1.3)
def import_beside_httpx() -> Pair:
    return python(IMPORT), python("import httpx")


@row("import", peer="import openai")
def import_beside_openai() -> Pair:
    return python(IMPORT), python("from openai import AzureOpenAI")


@row("import", peer="bare python")
def import_beside_nothing() -> Pair:
    return python(IMPORT), python("pass")


@row("import, make a client", peer="httpx.Client")
def client_beside_httpx() -> Pair:
    return python(CONSTRUCT), python(CONSTRUCT_HTTPX)


# Ours opens its HTTP client, certificates and all, with the first call only.
@row("import, make a client, open it", peer="httpx.Client")
def open_client_beside_httpx() -> Pair:
    return python(f"{CONSTRUCT}; client._transport.client"), python(CONSTRUCT_HTTPX)
