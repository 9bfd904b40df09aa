#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables that are written into files, read as other programs do."""

import csv
import io
import os
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

program = sys.argv.pop(1)
design = "nmc811-graphite-pouch"
main = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"

# Every command that prints tables.
commands = {"evaluate": ["evaluate", design, "--bill"], "compare": ["compare", design, "bollore-lmp"],
            "list": ["list", "designs"], "table1": ["table1"], "validate": ["validate", design],
            "break-even": ["break-even", design], "levers": ["levers", design],
            "close": ["close", design, "--targets", "battery500"],
            "sensitivity": ["sensitivity", design],
            "explain": ["explain", design, "nmc622-graphite-pouch"],
            "size": ["size", "batpac5-nmc811-graphite"]}


def run(*words):
    return subprocess.run([program, *words], capture_output=True, check=False)


def sheets(path):
    """The sheets of a workbook by name, each a list of rows of texts and numbers."""
    with zipfile.ZipFile(path) as archive:
        strings = [text.text or "" for text in ElementTree.fromstring(
            archive.read("xl/sharedStrings.xml")).iter(main + "t")]
        names = [sheet.get("name") for sheet in
                 ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(main + "sheet")]
        found = {}
        for i, name in enumerate(names, 1):
            root = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{i}.xml"))
            found[name] = [[strings[int(cell[0].text)] if cell.get("t") == "s" else
                            float(cell[0].text) for cell in row if len(cell)]
                           for row in root.iter(main + "row")]
        return found


class Tables(unittest.TestCase):
    def setUp(self):
        directory = tempfile.TemporaryDirectory()
        self.addCleanup(directory.cleanup)
        self.place = Path(directory.name)

    def test_workbooks_hold_numbers(self):
        for name, words in commands.items():
            path = self.place / f"{name}.xlsx"
            made = run(*words, "-o", str(path))
            self.assertIn(made.returncode, (0, 1), made.stderr)
            self.assertEqual(made.stdout, b"", name)
            found = sheets(path)
            numbers = [value for rows in found.values() for row in rows[1:] for value in row
                       if isinstance(value, float)]
            self.assertGreater(len(numbers), 3, name)
            for rows in found.values():
                self.assertTrue(all(isinstance(heading, str) for heading in rows[0]))
        found = sheets(self.place / "evaluate.xlsx")
        self.assertEqual(list(found), ["metrics", "targets", "bill"])

    def test_workbook_says_what_csv_says(self):
        run("list", "designs", "-o", str(self.place / "a.xlsx"))
        (rows,) = sheets(self.place / "a.xlsx").values()
        plain = list(csv.reader(io.StringIO(
            run("list", "designs", "--format", "csv").stdout.decode())))
        self.assertEqual(rows[0], plain[0])
        for row, written in zip(rows[1:], plain[1:]):
            for cell, text in zip(row, [text for text in written if text]):
                if isinstance(cell, float):
                    self.assertAlmostEqual(cell, float(text), delta=1e-15 * abs(cell))
                else:
                    self.assertEqual(cell, text)

    def test_ending_decides(self):
        for ending, word in (("csv", "csv"), ("json", "json"), ("md", "markdown"), ("txt", "text")):
            for name, words in commands.items():
                if name == "size":
                    continue
                path = self.place / f"{name}.{ending}"
                self.assertIn(run(*words, "-o", str(path)).returncode, (0, 1))
                self.assertEqual(path.read_bytes(), run(*words, "--format", word).stdout)
        unknown = run("list", "designs", "-o", str(self.place / "a.doc"))
        self.assertEqual(unknown.returncode, 2)
        self.assertIn(b".txt, .json, .csv, .md or .xlsx", unknown.stderr)
        self.assertIn(b"give -o FILE.xlsx", run("list", "designs", "--format", "xlsx").stderr)

    def test_german_spreadsheets(self):
        """Three decimals look like thousands there: 3.255 is 3255."""
        english = run("evaluate", design, "--format", "csv").stdout.decode()
        german = run("evaluate", design, "--format", "csv", "--lang", "de").stdout.decode()
        there = list(csv.reader(io.StringIO(english)))
        here = list(csv.reader(io.StringIO(german), delimiter=";"))
        self.assertEqual(len(there), len(here))
        changed = 0
        for row, other in zip(there, here):
            for i, (text, spelt) in enumerate(zip(row, other)):
                if text != spelt:
                    self.assertEqual(float(text), float(spelt.replace(",", ".")))
                    changed += 1
        self.assertGreater(changed, 50)
        self.assertEqual(run("table1", "--lang", "de").returncode, 2)

    def test_file_that_cannot_be_written(self):
        made = run("list", "designs", "-o", str(self.place / "missing" / "a.xlsx"))
        self.assertEqual(made.returncode, 2)
        self.assertIn(b"could not be written: No such file", made.stderr)


if __name__ == "__main__":
    os.environ.update(LC_ALL="C.UTF-8")
    unittest.main()
