#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A window that is killed while its user edits and saves loses nothing: its file is the old or the
new one, and what was not saved is kept, never older than promised.

killed_test.py PROGRAM [ROUNDS]"""

import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PROMISE = 5.0  # seconds: the interval of two, and time to write on a busy machine
TEXT = "version: 1\nname: Mine # ours\nchemistry: nmc811-graphite\npositive:\n" \
       "  areal_capacity: {} mAh/cm^2 # a comment\n"
FIRST = "2"


def capacity(text):
    return float(re.search(r"areal_capacity: ([0-9.]+)", text)[1])


def check(condition, *what):
    if not condition:
        raise AssertionError(" ".join(str(part) for part in what))


def killed_after(program, directory, seconds):
    """What it said, with the time; and when it was killed."""
    said = []

    def listen(stream):
        for line in stream:
            said.append((time.monotonic(), *line.split()))

    process = subprocess.Popen([program, directory / "mine.yaml", directory / "recovery"],
                               stdout=subprocess.PIPE, text=True)
    listener = threading.Thread(target=listen, args=[process.stdout])
    listener.start()
    while not said and process.poll() is None:
        time.sleep(0.01)
    time.sleep(seconds)
    killed = time.monotonic()
    process.send_signal(signal.SIGKILL)
    process.wait()
    listener.join()
    return said, killed


def one_round(program, number):
    with tempfile.TemporaryDirectory() as name:
        directory = Path(name)
        file = directory / "mine.yaml"
        file.write_text(TEXT.format(FIRST))
        said, killed = killed_after(program, directory, random.Random(number).uniform(0.0, 8.0))
        edits = [(at, float(value)) for at, what, value in said if what == "edited"]
        saves = [float(value) for _, what, value in said if what == "saved"]

        # The file is whole, and what was saved last, or was just being saved.
        text = file.read_text()
        check(re.sub(r"areal_capacity: [0-9.]+", "areal_capacity: 2", text) == TEXT.format(FIRST),
              "round", number, "broken file:", text)
        in_file = round(capacity(text), 3)
        last = saves[-1] if saves else float(FIRST)
        check(in_file in (last, round(last + 0.04, 3)), "round", number, in_file, "after", saves)

        # What is kept is no older than promised.
        kept = in_file
        for index in directory.glob("recovery/*/desk.json"):
            desk = json.loads(index.read_text())
            for design in desk["designs"]:
                design_text = (index.parent / design["text"]).read_text()
                check(design_text.startswith("version: 1\nname: Mine # ours\n"), design_text)
                if design["unsaved"]:
                    kept = max(kept, capacity(design_text))
        due = [value for at, value in edits if at < killed - PROMISE]
        check(not due or kept >= due[-1], "round", number, "kept", kept, "edited", due[-1:])
        return len(edits), len(saves), edits[-1][1] - kept


def main():
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(lambda number: one_round(program, number), range(rounds)))
    print(f"{rounds} rounds: {sum(edits for edits, _, _ in results)} edits, "
          f"{sum(saves for _, saves, _ in results)} saves, nothing lost; "
          f"at most {max(behind for _, _, behind in results) / 0.001:.0f} edits not kept yet")


if __name__ == "__main__":
    main()
