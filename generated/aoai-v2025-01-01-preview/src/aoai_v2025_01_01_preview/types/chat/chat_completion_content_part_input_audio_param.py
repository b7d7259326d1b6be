# Made by aoaigen 0.1.0 from API version 2025-01-01-preview. Edits are lost when it is made again.

"""The names of `openai.types.chat.chat_completion_content_part_input_audio_param`."""

from ._completions_params import (
    ChatCompletionContentPartInputAudioInputAudioParam as InputAudio,
    ChatCompletionContentPartInputAudioParam,
)

__all__ = ["ChatCompletionContentPartInputAudioParam", "InputAudio"]
