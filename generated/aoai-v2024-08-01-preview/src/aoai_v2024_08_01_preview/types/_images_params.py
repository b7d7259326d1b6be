# Made by aoaigen 0.1.0 from API version 2024-08-01-preview. Edits are lost when it is made again.

"""What `client.images` takes."""

from __future__ import annotations

from typing import NotRequired

from .._runtime.typed_dicts import TypedDict
from ._images import ImageQuality, ImageResponseFormat, ImageSize, ImageStyle


class ImageGenerateParams(TypedDict):
    """The arguments of `client.images.generate`."""

    prompt: str
    """What the image shows. The model rewrites it before it draws; see `revised_prompt`."""

    model: NotRequired[str]
    """The deployment that answers. May be left out where the client was made with `azure_deployment`."""

    n: NotRequired[int]
    """How many images are generated. Only 1 is possible."""

    size: NotRequired[ImageSize]
    """The width and height of an image, in pixels."""

    response_format: NotRequired[ImageResponseFormat]
    """How an image is given, as a link that works for 24 hours (`url`) or as data in base64
    (`b64_json`).
    """

    user: NotRequired[str]
    """A stable id of the end user, without personal data, which helps to trace abuse."""

    quality: NotRequired[ImageQuality]
    """How finely an image is drawn. `hd` gives more detail, takes longer and costs more."""

    style: NotRequired[ImageStyle]
    """The style of an image, dramatic (`vivid`) or closer to a photograph (`natural`)."""
