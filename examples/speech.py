"""Speech: a text is read aloud into a file, which is written as the sound arrives.

Versions: the previews from 2024-08-01-preview.
"""

from aoai_v2025_01_01_preview import AzureOpenAI

client = AzureOpenAI()

with client.audio.speech.with_streaming_response.create(
    model="tts",
    voice="alloy",
    input="The lighthouse is on.",
    response_format="mp3",
) as response:
    response.stream_to_file("speech.mp3")
print("speech.mp3 is written")
