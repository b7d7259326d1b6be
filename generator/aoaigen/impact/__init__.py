"""What a change of API version hits in the user's code, which is read and never run."""

from .analysis import Analysis as Analysis
from .checkers import Checker as Checker, new_type_errors as new_type_errors
from .hits import Hit as Hit, Impact as Impact, Unfollowed as Unfollowed
from .matching import Versions as Versions
from .patches import patch as patch
from .recorded import Recorded as Recorded, check_recording as check_recording
