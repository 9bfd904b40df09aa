#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Instructions that the program executes, counted by callgrind: the same figure in every run, so
that a bound can stand close to it. Skipped where valgrind is not installed."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

data, cellgap, evaluations = sys.argv[1:4]
del sys.argv[1:4]

# What may change without anybody's doing: another version of a library or compiler.
ROOM = 1.05
REPEATED = 5000  # the start itself varies by some hundred thousand


def instructions(*command):
    """Millions of them."""
    with tempfile.TemporaryDirectory() as directory:
        done = subprocess.run(
            ["valgrind", "--tool=callgrind", f"--callgrind-out-file={directory}/out", *command],
            capture_output=True, text=True, check=True,
            env={**os.environ, "CELLGAP_DATA": data, "QT_QPA_PLATFORM": "offscreen"})
    return int(re.search(r"Collected : (\d+)", done.stderr)[1]) / 1e6


def of_one(kind):
    """Of one evaluation, the start of the program left out."""
    return (instructions(evaluations, kind, str(REPEATED))
            - instructions(evaluations, kind, "0")) / REPEATED


class Instructions(unittest.TestCase):
    def test_evaluation_beside_plain_doubles(self):
        """With its preparation kept, a complete evaluation takes 0.57 times the instructions of
        the same arithmetic in plain doubles, which prepare nothing and count neither growth nor
        what a balance of the first cycle would leave: a twentieth of the energy alone."""
        plain = of_one("plain")
        full, prepared = of_one("full") / plain, of_one("prepared") / plain
        performance, energy = of_one("performance") / plain, of_one("energy") / plain
        print(f"full {full:.3f}, prepared {prepared:.3f}, performance {performance:.3f}, "
              f"energy {energy:.3f} of {1e6 * plain:.0f}")
        self.assertLess(full, ROOM * 1.53)
        self.assertLess(prepared, ROOM * 0.57)
        self.assertLess(performance, ROOM * 0.21)
        self.assertLess(energy, ROOM * 0.185)

    def test_start(self):
        """A command reads what it needs: 150 million of 631 million when it read everything. The
        list of designs reads all of them and was to take half of its 840 million; parsing their
        YAML and that of the materials is three fifths of what it takes."""
        for command, most in ((("evaluate", "nmc811-graphite-pouch"), 150),
                              (("list", "designs"), 610)):
            with self.subTest(command=command):
                taken = instructions(cellgap, *command)
                print(f"{' '.join(command)}: {taken:.0f} million")
                self.assertLess(taken, ROOM * most)


if __name__ == "__main__":
    if shutil.which("valgrind") is None:
        sys.exit(77)
    unittest.main()
