"""Generates one pinned, typed Python client per Azure OpenAI API version."""

__version__ = "0.1.0"
