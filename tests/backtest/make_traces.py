#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes tests/backtest/traces/*.ndjson. Each trace is told here as people would tell it: from when, how far apart, and
# how many looks of which sort. What each must lead to is in the .md and .json beside it, by arithmetic, not by running
# the program. Run it after a change here:  tests/backtest/make_traces.py
import json
import pathlib
from datetime import datetime, timedelta, timezone

HERE = pathlib.Path(__file__).resolve().parent / "traces"
START = datetime(2026, 1, 1, tzinfo=timezone.utc)
SAID = {
    "good": {"functional": True, "complete": True},
    "slow": {"functional": True, "complete": True, "first_byte_ms": 12000, "retrieval_ms": 20000},
    "partial": {"functional": True, "complete": False},
    "failed": {"functional": False, "complete": False},
    "expired": {"functional": False, "complete": False, "findings": ["MFT_EXPIRED"]},
    "blind": {"functional": False, "complete": False, "blind": True},
    "nothing": None,  # nobody looks
}


def looks(ca, hours, story, vantages=("a",), start=START):
    """The lines of one CA: `hours` from look to look, `story` a list of (sort, how many)."""
    at, step = start, timedelta(hours=hours)
    for sort, count in story:
        for _ in range(count):
            if SAID[sort] is not None:
                for vantage in vantages:
                    yield at, {"ca": ca, "at": at.strftime("%Y-%m-%dT%H:%M:%SZ"), "vantage": vantage, **SAID[sort]}
            at += step


def write(name, *cas):
    lines = sorted((line for ca in cas for line in ca), key=lambda line: line[0])
    text = "".join(json.dumps(line, separators=(",", ":")) + "\n" for _, line in lines)
    (HERE / f"{name}.ndjson").write_text(text)


def numbered(lines, numbers):
    """Gives the lines manifest numbers, in hexadecimal."""
    for (at, line), number in zip(lines, numbers):
        yield at, {**line, "manifest_number": f"{number:02X}"}


TWO = ("a", "b")

write("dead-after-24h", looks("h1", 1, [("good", 1), ("expired", 30)]), looks("h2", 1, [("good", 1), ("failed", 24), ("good", 6)]))
write("ninety-days", looks("h1", 12, [("good", 1), ("failed", 190)], TWO))
write("coarse", looks("h1", 24, [("good", 1), ("failed", 95)], TWO))
write("recovery", looks("h1", 1, [("good", 1), ("failed", 30), ("good", 26)]))
write("recovery-interrupted", looks("h1", 1, [("good", 1), ("failed", 30), ("good", 2), ("failed", 1), ("good", 26)]))
write("flapping", looks("h1", 1, [("good", 1), ("failed", 1)] * 4 + [("good", 60)]))
write("rollback", numbered(looks("h1", 1, [("good", 12)]), [16, 17, 16, 17, 16, 17, 16, 17, 16, 17, 18, 19]))
write("partial", looks("h1", 1, [("good", 2), ("partial", 4), ("good", 4)]), looks("h2", 1, [("good", 2), ("partial", 2), ("good", 6)]))
write("slow", looks("h1", 1, [("good", 6), ("slow", 6), ("good", 8)]))
write("precedence", looks("h1", 1, [("good", 6), ("slow", 6), ("partial", 3), ("good", 6)]),
      looks("h2", 1, [("good", 1), ("failed", 1)] * 4 + [("failed", 24), ("good", 4)]))
write("blind", looks("h1", 1, [("good", 1), ("failed", 5), ("blind", 10), ("failed", 24)]))
write("unwatched", looks("h1", 1, [("good", 1), ("failed", 5), ("nothing", 10), ("failed", 24)]))
write("fleet-brake", *[looks(f"h{i}", 1, [("good", 1), ("failed", 40)]) for i in range(6)], *[looks(f"k{i}", 1, [("good", 41)]) for i in range(4)])
write("fleet-brake-below", *[looks(f"h{i}", 1, [("good", 1), ("failed", 40)]) for i in range(4)], *[looks(f"k{i}", 1, [("good", 41)]) for i in range(6)])
write("corroboration", looks("h1", 24, [("good", 1), ("failed", 95)], ("a",)), looks("h2", 24, [("good", 1), ("failed", 95)], TWO))
write("other-vantage", looks("h1", 24, [("good", 1), ("failed", 40)], ("a",)), looks("h1", 24, [("good", 41)], ("b",)))
write("continuous-reset", looks("h1", 24, [("good", 1), ("failed", 50), ("good", 1), ("failed", 95)], TWO))
write("cumulative", looks("h1", 12, [("good", 1), ("failed", 30), ("good", 1), ("failed", 20)], TWO))
write("rungs", looks("h1", 12, [("good", 1), ("failed", 100)]))
write("reopened", looks("h1", 12, [("good", 1), ("failed", 4), ("good", 8), ("failed", 6)]),
      looks("h2", 12, [("good", 1), ("failed", 4), ("good", 40), ("failed", 6)]))
write("nir", looks("h1", 24, [("good", 1), ("failed", 65)], TWO), looks("nir", 24, [("good", 1), ("failed", 65)], TWO))
write("findings", looks("h1", 1, [("good", 2), ("expired", 3), ("good", 30)]))
