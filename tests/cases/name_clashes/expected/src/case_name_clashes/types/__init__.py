# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._a import (
        ACreateParamsSchema as ACreateParamsSchema,
        BaseModelSchema as BaseModelSchema,
        BodySchema as BodySchema,
        LoneParamSchema as LoneParamSchema,
        SomeThing as SomeThing,
        SomeThing2 as SomeThing2,
        SomeThingParamSchema as SomeThingParamSchema,
        StreamSchema as StreamSchema,
        TypedDictSchema as TypedDictSchema,
    )
    from ._a_params import (
        ACreateParams as ACreateParams,
        ACreateParamsSchemaParam as ACreateParamsSchemaParam,
        BaseModelSchemaParam as BaseModelSchemaParam,
        LoneParamSchemaParam as LoneParamSchemaParam,
        SomeThingParam as SomeThingParam,
        SomeThingParamSchemaParam as SomeThingParamSchemaParam,
        StreamSchemaParam as StreamSchemaParam,
    )
    from ._job_params import JobCreateParams as JobCreateParams
    from ._jobs_params import JobsCreateParams as JobsCreateParams
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "ACreateParams": "._a_params",
            "ACreateParamsSchema": "._a",
            "ACreateParamsSchemaParam": "._a_params",
            "BaseModelSchema": "._a",
            "BaseModelSchemaParam": "._a_params",
            "BodySchema": "._a",
            "JobCreateParams": "._job_params",
            "JobsCreateParams": "._jobs_params",
            "LoneParamSchema": "._a",
            "LoneParamSchemaParam": "._a_params",
            "SomeThing": "._a",
            "SomeThing2": "._a",
            "SomeThingParam": "._a_params",
            "SomeThingParamSchema": "._a",
            "SomeThingParamSchemaParam": "._a_params",
            "StreamSchema": "._a",
            "StreamSchemaParam": "._a_params",
            "TypedDictSchema": "._a",
        },
    )
