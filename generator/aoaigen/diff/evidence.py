from __future__ import annotations


def correction(cause, pairs):
    return None
