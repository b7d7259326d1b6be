"""Steps: what is refused, and how a client is set up."""

from __future__ import annotations

import base64
import json
from typing import Any

from beside_stand import (
    FAR_TOO_LATE,
    Stand,
    asked,
    settled,
    step,
    step_with,
)
from calls import audio

# What is refused.


@step
async def no_such_deployment(at: Stand) -> Any:
    return await settled(at.client.chat.completions.create(**{**asked("Hello"), "model": "nobody"}))


@step
async def a_model_that_does_not_chat(at: Stand) -> Any:
    return await settled(at.client.chat.completions.create(**{**asked("Hello"), "model": "my-embeddings"}))


@step
async def a_value_out_of_bounds(at: Stand) -> Any:
    return await at.chat("Hello", temperature=17)


@step
async def no_such_file(at: Stand) -> Any:
    return await settled(at.client.files.retrieve("file-nobody"))


@step_with("beta.assistants.create")
async def no_such_assistant(at: Stand) -> Any:
    return await settled(at.client.beta.assistants.retrieve("asst_nobody"))


@step
async def the_wrong_key(at: Stand) -> Any:
    return await settled(at.client.with_options(api_key="wrong").models.list())


@step
async def a_token_that_has_expired(at: Stand) -> Any:
    claims = base64.urlsafe_b64encode(json.dumps({"exp": 1}).encode()).decode().rstrip("=")
    client = at.another(api_key=None, azure_ad_token=f"e30.{claims}.x")
    return await settled(client.models.list())


@step
async def the_connection_breaks(at: Stand) -> Any:
    return await at.chat("reset")


@step
async def the_answer_breaks_off(at: Stand) -> Any:
    return await at.chat("cut")


@step
async def nobody_is_there(at: Stand) -> Any:
    return await settled(at.another(azure_endpoint="http://127.0.0.1:9").models.list())


@step
async def the_answer_comes_too_late(at: Stand) -> Any:
    return await at.chat("late", timeout=FAR_TOO_LATE / 5)


@step
async def an_argument_that_there_is_not(at: Stand) -> Any:
    return await at.chat("Hello", temprature=1)


@step
async def an_argument_that_is_missing(at: Stand) -> Any:
    return await settled(at.client.chat.completions.create(model="my-gpt-4o"))


# How the client is set up.


@step
async def a_deployment_of_the_client(at: Stand) -> Any:
    client = at.another(azure_deployment="my-gpt-4o")
    return await settled(client.chat.completions.create(**asked("Hello"))), await settled(client.models.list())


@step
async def a_base_url(at: Stand) -> Any:
    client = at.another(azure_endpoint=None, base_url=f"{at.settings['azure_endpoint']}/openai")
    return await settled(client.chat.completions.create(**asked("Hello"))), await settled(client.models.list())


@step
async def a_base_url_with_a_deployment(at: Stand) -> Any:
    base = f"{at.settings['azure_endpoint']}/openai/deployments/my-gpt-4o/"
    return await settled(at.another(azure_endpoint=None, base_url=base).chat.completions.create(**asked("Hello")))


@step
async def an_endpoint_with_a_slash(at: Stand) -> Any:
    return await settled(at.another(azure_endpoint=f"{at.settings['azure_endpoint']}/").models.list())


@step
async def a_token(at: Stand) -> Any:
    return await settled(at.another(api_key=None, azure_ad_token="a-token").models.list())


@step
async def a_provider_of_tokens(at: Stand) -> Any:
    client = at.another(api_key=None, azure_ad_token_provider=lambda: "provided")
    return await settled(client.models.list())


@step
async def queries_and_headers_of_the_client(at: Stand) -> Any:
    return await settled(
        at.client.with_options(default_query={"of": "client"}, default_headers={"accept-language": "no"}).models.list()
    )


@step
async def an_organization_and_a_project(at: Stand) -> Any:
    return await settled(at.another(organization="org", project="proj").models.list())


@step
async def no_credential(at: Stand) -> Any:
    return at.another(api_key=None)


@step
async def no_endpoint(at: Stand) -> Any:
    return at.another(azure_endpoint=None)


# What one package sends and another may not: last, since each answer moves the identifiers of those behind it.


@step
async def lists_in_a_form(at: Stand) -> Any:
    return await settled(
        at.client.audio.transcriptions.create(
            model="my-whisper",
            file=audio(),
            response_format="verbose_json",
            timestamp_granularities=["word", "segment"],
        )
    )


@step
async def no_model(at: Stand) -> Any:
    return await settled(at.client.chat.completions.create(messages=asked("Hello")["messages"]))


@step
async def an_empty_identifier(at: Stand) -> Any:
    return await settled(at.client.files.retrieve(""))


@step
async def another_api_version_of_the_client(at: Stand) -> Any:
    return await settled(at.another(api_version="2023-05-15").models.list())


@step
async def another_api_version_of_a_call(at: Stand) -> Any:
    return await settled(at.client.models.list(extra_query={"api-version": "2023-05-15"}))


@step
async def a_key_and_a_token(at: Stand) -> Any:
    return await settled(at.another(azure_ad_token="a-token").models.list())
