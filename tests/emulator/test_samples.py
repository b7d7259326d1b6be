from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from typing import Any

import httpx
import pytest
from aoaigen.contract import (
    Contract,
    Discriminator,
    Enumeration,
    MediaType,
    Object,
    Operation,
    Origin,
    Primitive,
    PrimitiveType,
    Property,
    Reference,
    Response,
    Schema,
    Union,
)
from aoaigen.emulator import Emulator
from aoaigen.emulator.samples import sample
from aoaigen.json_schema import json_schema
from jsonschema import Draft202012Validator

HERE = Origin("made.yaml", 1, 1, "")
TEXT = Primitive(type=PrimitiveType.STRING, origin=HERE)


def constant(value: str) -> Enumeration:
    return Enumeration(type=PrimitiveType.STRING, values=(value,), origin=HERE)


def member(value: str, **properties: Schema) -> Object:
    found = {"type": constant(value), **properties}
    return Object(
        properties=tuple(Property(name=n, schema=s, required=True) for n, s in found.items()), closed=True, origin=HERE
    )


CAT, DOG = Reference(target="Cat", origin=HERE), Reference(target="Dog", origin=HERE)


def made(pet: Union) -> Contract:
    answered = Response(status="200", content=(MediaType(name="application/json", schema=pet),), origin=HERE)
    return Contract(
        title="Made",
        origin=HERE,
        api_version="2030-01-01",
        description="",
        servers=("https://{resource}.example.com/openai",),
        security=(),
        tags={},
        operations=(
            Operation(id="Pets_Get", method="GET", path="/pets/{name}", responses=(answered,), origin=HERE),
            Operation(
                id="Pets_Delete",
                method="DELETE",
                path="/pets/{name}",
                responses=(Response(status="204", content=(), origin=HERE),),
                origin=HERE,
            ),
        ),
        schemas={"Cat": member("cat", purrs=TEXT), "Dog": member("dog", barks=TEXT)},
    )


def test_every_schema_of_the_document_has_samples(contract: Contract) -> None:
    for name, schema in contract.schemas.items():
        wanted = json_schema(contract, schema)
        for seed in range(3):
            errors = list(Draft202012Validator(wanted).iter_errors(sample(wanted, seed)))
            assert not errors, (name, errors)


@pytest.mark.parametrize(
    "union",
    [
        Union(members=(CAT, DOG), origin=HERE),
        Union(
            members=(CAT, DOG),
            discriminator=Discriminator(property="type", mapping={"cat": "Cat", "dog": "Dog"}),
            origin=HERE,
        ),
    ],
)
def test_members_are_told_apart_whether_the_document_says_how_or_not(union: Union) -> None:
    schema = json_schema(made(union), union)
    found = {sample(schema, seed)["type"] for seed in range(10)}
    assert found == {"cat", "dog"}
    (error,) = Draft202012Validator(schema).iter_errors({"type": "dog", "barks": 5})
    assert error.message == "5 is not of type 'string'"


def test_a_member_may_hold_its_union_again() -> None:
    told_apart = Discriminator(property="type", mapping={"cat": "Cat", "pack": "Pack"})
    union = Union(members=(CAT, Reference(target="Pack", origin=HERE)), discriminator=told_apart, origin=HERE)
    contract = made(union)
    contract = replace(contract, schemas={**contract.schemas, "Pack": member("pack", leader=union, second=union)})
    schema = json_schema(contract, union)
    values = []
    for seed in range(20):
        with suppress(ValueError):  # where it went on choosing packs
            values.append(sample(schema, seed))
    assert {value["type"] for value in values} == {"cat", "pack"}
    for value in values:
        Draft202012Validator(schema).validate(value)


def test_an_operation_without_behaviour_is_answered_with_a_sample(contract: Contract) -> None:
    union = Union(members=(CAT, DOG), origin=HERE)

    def answers(seed: int) -> list[Any]:
        with Emulator(made(union), seed=seed) as emulator:
            url = f"{emulator.endpoint}/openai/pets/"
            headers, params = {"api-key": emulator.api_key}, {"api-version": "2030-01-01"}
            with httpx.Client(headers=headers, params=params) as client:
                assert client.delete(f"{url}tom").status_code == 204
                return [client.get(url + name).json() for name in ("tom", "tom", "a%2Fb", "rex", "kit")]

    first = answers(0)
    assert first[0] == first[1]
    assert first == answers(0) != answers(1)
    for answer in first:
        Draft202012Validator(json_schema(made(union), union)).validate(answer)


def test_a_sample_never_promises_another_page() -> None:
    schema = {"type": "object", "properties": {"has_more": {"type": "boolean"}}}
    assert {sample(schema, seed)["has_more"] for seed in range(10)} == {False}


def test_a_schema_that_contains_itself_comes_to_an_end() -> None:
    node = {"type": "object", "properties": {"next": {"$ref": "#/$defs/Node"}}}
    assert sample({"$ref": "#/$defs/Node", "$defs": {"Node": node}})
    assert sample({"$ref": "#/definitions/Node", "definitions": {"Node": node}})
    tree = {"type": "object", "properties": {"left": {"$ref": "#"}}}
    Draft202012Validator(tree).validate(sample(tree))
    with pytest.raises(ValueError, match="without end"):
        sample({"$ref": "#/$defs/Node", "$defs": {"Node": node | {"required": ["next"]}}})
