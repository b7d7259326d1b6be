# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The types of the client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy_exports

if TYPE_CHECKING:
    from ._things import (
        Thing as Thing,
        ThingBeside as ThingBeside,
        ThingChoiceAFourth as ThingChoiceAFourth,
        ThingChoiceOption5 as ThingChoiceOption5,
        ThingChoiceThird as ThingChoiceThird,
        ThingChoiceWithId as ThingChoiceWithId,
        ThingChoiceWithUrl as ThingChoiceWithUrl,
        ThingConditional as ThingConditional,
        ThingDependent as ThingDependent,
        ThingPatternsValueWithA as ThingPatternsValueWithA,
        ThingTupleSecond as ThingTupleSecond,
        ThingUnevaluated as ThingUnevaluated,
        ThingWrongObject as ThingWrongObject,
    )
    from ._things_params import (
        ThingBesideParam as ThingBesideParam,
        ThingChoiceAFourthParam as ThingChoiceAFourthParam,
        ThingChoiceOption5Param as ThingChoiceOption5Param,
        ThingChoiceThirdParam as ThingChoiceThirdParam,
        ThingChoiceWithIdParam as ThingChoiceWithIdParam,
        ThingChoiceWithUrlParam as ThingChoiceWithUrlParam,
        ThingConditionalParam as ThingConditionalParam,
        ThingCreateParams as ThingCreateParams,
        ThingDependentParam as ThingDependentParam,
        ThingPatternsValueWithAParam as ThingPatternsValueWithAParam,
        ThingTupleSecondParam as ThingTupleSecondParam,
        ThingUnevaluatedParam as ThingUnevaluatedParam,
        ThingWrongObjectParam as ThingWrongObjectParam,
    )
else:
    __getattr__, __dir__ = lazy_exports(
        __name__,
        {
            "Thing": "._things",
            "ThingBeside": "._things",
            "ThingBesideParam": "._things_params",
            "ThingChoiceAFourth": "._things",
            "ThingChoiceAFourthParam": "._things_params",
            "ThingChoiceOption5": "._things",
            "ThingChoiceOption5Param": "._things_params",
            "ThingChoiceThird": "._things",
            "ThingChoiceThirdParam": "._things_params",
            "ThingChoiceWithId": "._things",
            "ThingChoiceWithIdParam": "._things_params",
            "ThingChoiceWithUrl": "._things",
            "ThingChoiceWithUrlParam": "._things_params",
            "ThingConditional": "._things",
            "ThingConditionalParam": "._things_params",
            "ThingCreateParams": "._things_params",
            "ThingDependent": "._things",
            "ThingDependentParam": "._things_params",
            "ThingPatternsValueWithA": "._things",
            "ThingPatternsValueWithAParam": "._things_params",
            "ThingTupleSecond": "._things",
            "ThingTupleSecondParam": "._things_params",
            "ThingUnevaluated": "._things",
            "ThingUnevaluatedParam": "._things_params",
            "ThingWrongObject": "._things",
            "ThingWrongObjectParam": "._things_params",
        },
    )
