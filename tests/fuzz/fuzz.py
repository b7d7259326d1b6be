"""Throws random input at the runtime, for a time: `python tests/fuzz/fuzz.py [SECONDS]`.

Each property in `properties` gets rounds of examples until the time is over. A failure ends its property, and is shown
with the smallest example that fails; make it a test in tests/runtime. Exits with 1 if there was one.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "templates"), str(Path(__file__).parent)]

import properties  # noqa: E402 - after the path to it
from hypothesis import HealthCheck, settings  # noqa: E402

EXAMPLES = 300
"""In a round."""


def main(seconds: float) -> int:
    rounds: Counter[str] = Counter()
    failed: set[str] = set()
    run = settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
    )
    checks = {check.__name__: run(check) for check in properties.ALL}
    end = time.monotonic() + seconds
    while time.monotonic() < end and len(failed) < len(checks):
        for name, check in checks.items():
            if name in failed or time.monotonic() > end:
                continue
            try:
                check()
            except Exception:  # noqa: BLE001 - whatever it is, it is what this looks for
                failed.add(name)
                print(f"\n{name} does not hold:", file=sys.stderr)
                traceback.print_exc()
            rounds[name] += 1
    for name in checks:
        outcome = "FAILED" if name in failed else "held"
        print(f"{name:40} {outcome:8} {rounds[name] * EXAMPLES:>9,} examples at most")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 60))
