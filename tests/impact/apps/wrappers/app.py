"""Uses the layer."""

import analytics
import llm
from llm import chat as ask, content_of, get_client, user


def remove(identifier):
    drop = get_client().files.delete
    drop(identifier)  # hit


def run():
    answer = ask([user("Hi")])
    print(content_of(answer))
    for index, choice in enumerate(answer.choices):
        print(index, choice.finish_reason)  # hit
    analytics.record(answer)  # unfollowed
    analytics.track(llm.get_client())  # unfollowed
    return answer.usage  # hit
