"""An assistant with a function of yours: a handler is told of its calls, and the answer is printed as it is written.

Versions: the previews from 2024-08-01-preview.
"""

from aoai_v2025_01_01_preview import AssistantEventHandler, AzureOpenAI
from aoai_v2025_01_01_preview.types.beta.threads import AssistantToolParam, Text, ToolCall, ToolOutputParam

WEATHER: AssistantToolParam = {
    "type": "function",
    "function": {"name": "weather", "description": "The weather.", "parameters": {"type": "object", "properties": {}}},
}


class Reporter(AssistantEventHandler):
    def on_tool_call_done(self, tool_call: ToolCall) -> None:
        print("calls", tool_call.function.name if tool_call.type == "function" else tool_call.type)

    def on_text_done(self, text: Text) -> None:
        print("\nin all:", len(text.value), "characters")


client = AzureOpenAI()
assistant = client.beta.assistants.create(model="gpt-4o", tools=[WEATHER])
thread = client.beta.threads.create(messages=[{"role": "user", "content": "Do I need an umbrella?"}])
runs = client.beta.threads.runs

with runs.stream(thread_id=thread.id, assistant_id=assistant.id, event_handler=Reporter()) as stream:
    run = stream.get_final_run()

if run.required_action is not None:
    calls = run.required_action.submit_tool_outputs.tool_calls
    outputs: list[ToolOutputParam] = [{"tool_call_id": call.id, "output": "Rain."} for call in calls]
    with runs.submit_tool_outputs_stream(
        run_id=run.id, thread_id=thread.id, tool_outputs=outputs, event_handler=Reporter()
    ) as stream:
        for text in stream.text_deltas:
            print(text, end="", flush=True)
