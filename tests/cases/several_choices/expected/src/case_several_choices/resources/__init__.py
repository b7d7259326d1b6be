# Made by aoaigen 0.1.0 from API version 1. Edits are lost when it is made again.

"""The resources of the client: a module for each, named as the attribute that leads to it."""
