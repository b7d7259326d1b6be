# Made by aoaigen 0.1.0 from API version 2024-10-01-preview. Edits are lost when it is made again.

"""What `client.images` gives."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.models import BaseModel
from ._shared import ContentFilterDetailedResults, ContentFilterDetectedResult, ContentFilterSeverityResult


class ContentFilterCategoryResults(BaseModel):
    """What the content filter found in each of the four categories of harm."""

    sexual: ContentFilterSeverityResult | None = None
    """The verdict on sexual content."""

    violence: ContentFilterSeverityResult | None = None
    """The verdict on violence and weapons."""

    hate: ContentFilterSeverityResult | None = None
    """The verdict on hatred and discrimination."""

    self_harm: ContentFilterSeverityResult | None = None
    """The verdict on self-harm and suicide."""


ImageQuality: TypeAlias = Literal["standard", "hd"]
"""How finely an image is drawn. `hd` gives more detail, takes longer and costs more."""


ImageResponseFormat: TypeAlias = Literal["url", "b64_json"]
"""How an image is given, as a link that works for 24 hours (`url`) or as data in base64 (`b64_json`)."""


ImageSize: TypeAlias = Literal["256x256", "512x512", "1792x1024", "1024x1792", "1024x1024"]
"""The width and height of an image, in pixels."""


ImageStyle: TypeAlias = Literal["vivid", "natural"]
"""The style of an image, dramatic (`vivid`) or closer to a photograph (`natural`)."""


class ImagesResponse(BaseModel):
    """Generated images."""

    created: int
    """When the images were made, in seconds since 1970 (UTC)."""

    data: list[Image]
    """The images."""


class Image(BaseModel):
    """A generated image, as a link or as data."""

    url: str | None = None
    """A link to the image, which works for 24 hours, if `response_format` is `url`."""

    b64_json: str | None = None
    """The image in base64, if `response_format` is `b64_json`."""

    content_filter_results: ContentFilterCategoryResults | None = None
    """What the content filter found in the image."""

    revised_prompt: str | None = None
    """The description that was drawn, as the model rewrote it."""

    prompt_filter_results: ImagePromptFilterResults | None = None
    """What the content filter found in the description of an image."""


class ImagePromptFilterResults(BaseModel):
    """What the content filter found in the description of an image."""

    sexual: ContentFilterSeverityResult | None = None
    """The verdict on sexual content."""

    violence: ContentFilterSeverityResult | None = None
    """The verdict on violence and weapons."""

    hate: ContentFilterSeverityResult | None = None
    """The verdict on hatred and discrimination."""

    self_harm: ContentFilterSeverityResult | None = None
    """The verdict on self-harm and suicide."""

    profanity: ContentFilterDetectedResult | None = None
    """The verdict on swear words."""

    custom_blocklists: ContentFilterDetailedResults | None = None
    """The verdict of your own lists of words."""

    jailbreak: ContentFilterDetectedResult | None = None
    """The verdict on attempts of the user to talk the model out of its instructions."""
