"""Runs a command, and prints as its last line what the command used: `python usage.py COMMAND [ARGUMENT...]`.

A process of its own, because the kernel counts the memory of the process that starts another into the other's peak, and
that of this one is smaller than any that is measured.
"""

from __future__ import annotations

import json
import os
import sys
import time

start = time.perf_counter()
pid = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ)
_, status, used = os.wait4(pid, 0)
wall = time.perf_counter() - start
unit = 1 if sys.platform == "darwin" else 1024
print(json.dumps({"cpu": used.ru_utime + used.ru_stime, "wall": wall, "memory": used.ru_maxrss * unit}))
sys.exit(os.waitstatus_to_exitcode(status))
