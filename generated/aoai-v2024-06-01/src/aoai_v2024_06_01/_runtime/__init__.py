"""What every generated package shares: models, transport, streaming, errors. Private; the package re-exports it."""
