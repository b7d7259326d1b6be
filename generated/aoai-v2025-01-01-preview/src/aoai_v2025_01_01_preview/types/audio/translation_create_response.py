# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.audio.translation_create_response`."""

from typing import TypeAlias

from ._translations import Translation, TranslationVerbose

TranslationCreateResponse: TypeAlias = Translation | TranslationVerbose
"""An answer, in the format that was asked for."""

__all__ = ["TranslationCreateResponse"]
