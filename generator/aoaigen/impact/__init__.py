"""What a change of API version hits in the user's code."""

from .hits import Hit as Hit, Impact as Impact, Unfollowed as Unfollowed
