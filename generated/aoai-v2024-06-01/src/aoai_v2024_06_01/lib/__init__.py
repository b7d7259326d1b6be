# Made by aoaigen 0.1.0 from API version 2024-06-01. Edits are lost when it is made again.

"""What helps with calls, beyond what the document says."""
