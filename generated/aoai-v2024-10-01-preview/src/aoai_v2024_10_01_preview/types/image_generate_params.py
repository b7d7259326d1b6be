# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.image_generate_params`."""

from ._images_params import (
    ImageGenerateParams,
    ImageGenerateParams as ImageGenerateParamsBase,
    ImageGenerateParams as ImageGenerateParamsNonStreaming,
)

__all__ = ["ImageGenerateParams", "ImageGenerateParamsBase", "ImageGenerateParamsNonStreaming"]
