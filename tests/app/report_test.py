#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints reports without a display and reads the files as other programs do."""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import jsonschema

program = sys.argv.pop(1)
directory = tempfile.TemporaryDirectory()

# One cell of every kind, and several side by side.
designs = ["nmc622-graphite-pouch", "li-nmc811-battery500", "oxis-lis-400", "li-o2-pairs",
           "assb-sulfide-nmc811", "bollore-lmp", "samsung-agc-li6ps5cl"]
comparisons = [[design] for design in designs] + [designs[:2], designs[:3], designs[:4], designs]

environment = {name: value for name, value in os.environ.items()
               if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}


def run(*words, **options):
    return subprocess.run(words, check=True, capture_output=True, text=True, **options).stdout


def report(names, ending, number=0, language="en"):
    path = Path(directory.name) / f"{'-'.join(names)[:80]}{len(names)}-{number}{language}{ending}"
    if not path.exists():
        run(program, "report", *names, "--full", "--lang", language, "-o", str(path),
            env=environment)
    return path


def plain(text):
    """Without the layout: runs of spaces and no-break spaces are one space."""
    return re.sub(r"[\s\u00a0]+", " ", text)


def gaps(name):
    """Value and gap of every assessed target, as the command line prints them."""
    rows = re.findall(r"\| ([0-9.]+)(?: \[[0-9]\])? \| [✓✗] ([^|]*[%×][^|]*) \|",
                      run(program, "evaluate", name, "--format", "markdown"))
    assert len(rows) > 8, rows
    return [(value, plain(gap).strip()) for value, gap in rows]


class Pdf(unittest.TestCase):
    def test_has_every_value_and_gap_of_the_command_line(self):
        for names in comparisons:
            # Side by side they stand on the first page; elsewhere a value is no proof of it.
            pages = ["-l", "1"] if len(names) <= 4 else []
            text = plain(run("pdftotext", "-layout", *pages, str(report(names, ".pdf")), "-"))
            for name in names:
                for value, gap in gaps(name):
                    self.assertTrue(value in text and gap in text, (name, value, gap, names))

    def test_first_page_stands_alone(self):
        for names in comparisons[:-1]:
            text = run("pdftotext", "-l", "1", str(report(names, ".pdf")), "-")
            for part in ["SET-Plan", "What holds", "Energy density / Wh", "replaces a measurement"]:
                self.assertTrue(part in plain(text), (part, names))

    def test_no_text_leaves_the_margins_or_covers_head_and_foot(self):
        margin = 15.0 / 25.4 * 72.0 - 0.5
        for names in comparisons:
            pages = ElementTree.fromstring(run("pdftotext", "-bbox", str(report(names, ".pdf")), "-"))
            for page in pages.iter("{http://www.w3.org/1999/xhtml}page"):
                width, height = float(page.get("width")), float(page.get("height"))
                rows = [(float(word.get("yMin")), float(word.get("yMax")), word.text)
                        for word in page]
                head = min(rows)[1]
                foot = max(rows)[0]
                for word in page:
                    self.assertGreater(float(word.get("xMin")), margin, word.text)
                    self.assertLess(float(word.get("xMax")), width - margin, word.text)
                for top, bottom, word in rows:
                    self.assertGreater(top, margin, word)
                    self.assertLess(bottom, height - margin, word)
                    if top > head:
                        continue
                    self.assertLessEqual(bottom, head + 1.0, word)
                for top, bottom, word in rows:
                    if bottom < foot:
                        continue
                    self.assertGreaterEqual(top, foot - 1.0, word)

    def test_every_text_is_there_once(self):
        # What a page does not show must not hide behind its edge.
        text = run("pdftotext", str(report(designs[:1], ".pdf")), "-")
        for words in ["What holds the design back", "Bill of materials of one cell",
                      "From the active couple to the pack"]:
            self.assertEqual(text.count(words), 1)

    def test_words_are_found(self):
        """No ligature stands for two letters, in a report or in a picture."""
        for language, word in (("en", "Specific energy"), ("de", "Spezifische Energie")):
            path = report(designs[:2], ".pdf", language=language)
            text = plain(run("pdftotext", str(path), "-"))
            self.assertIn(word, text)
            self.assertNotRegex(text, "[\ufb00-\ufb06]")
        picture = Path(directory.name) / "picture.pdf"
        run(program, "plot", designs[0], "--view", "energy-map", "-o", str(picture),
            env=environment)
        text = plain(run("pdftotext", str(picture), "-"))
        self.assertIn("Specific energy", text)
        self.assertNotRegex(text, "[\ufb00-\ufb06]")

    def test_fonts_are_embedded(self):
        fonts = run("pdffonts", str(report(designs[:1], ".pdf"))).splitlines()[2:]
        self.assertTrue(fonts)
        for font in fonts:
            self.assertRegex(font, r"\byes\b +(yes|no) +(yes|no) +\d+ +\d+$")

    def test_names_its_title_and_program(self):
        info = run("pdfinfo", str(report(designs[:1], ".pdf")))
        self.assertIn("NMC622-graphite EV pouch against SET-Plan 2030", info)
        self.assertIn("CellGap", info)

    def test_same_design_gives_the_same_bytes_but_for_the_date(self):
        def undated(path):
            return re.sub(rb"/(Creation|Mod)Date \(.*?\)|xmp:\w*Date=\"[^\"]*\"", b"",
                          path.read_bytes())

        self.assertEqual(undated(report(designs[:1], ".pdf", 1)),
                         undated(report(designs[:1], ".pdf", 2)))


class Options(unittest.TestCase):
    def made(self, name, *words):
        path = Path(directory.name) / name
        run(program, "report", *words, "-o", str(path), env=environment)
        return path

    def test_all_shipped_designs_have_a_line_on_the_first_pages(self):
        text = run("pdftotext", "-layout", "-l", "2", str(self.made("all.pdf", "--all")), "-")
        listed = json.loads(run(program, "list", "designs", "--format", "json"))
        self.assertGreater(len(listed), 30)
        self.assertIn(f"{len(listed)} designs against SET-Plan 2030", text)
        self.assertIn("OXIS Li-S prototype, 470 Wh/kg", text)
        self.assertIn("✓ 441", text)
        self.assertNotIn("Battery500, final goal", text)

    def test_baseline_is_told_apart(self):
        made = json.loads(self.made("baseline.json", designs[1], "--baseline", designs[0])
                          .read_text())
        self.assertEqual(len(made["design_files"]), 2)
        # What would close the gaps to two programmes, the design, the targets of both.
        self.assertEqual(len(made["details"]), 2 + 1 + 2)
        titles = [table["title"] for table in made["details"][2]["tables"]]
        self.assertIn("What differs from the baseline", titles)

    def test_says_what_would_close_the_gaps(self):
        """As the commands do, in numbers and on a page, for each design."""
        answers = json.loads(self.made("gaps.json", *designs[:2]).read_text())["closing_the_gaps"]
        self.assertEqual(len(answers), 2)
        text = plain(run("pdftotext", "-layout", str(report(designs[:2], ".pdf")), "-"))
        self.assertEqual(text.count("What would close the gap to SET-Plan 2030"), 2)
        for name, answer in zip(designs[:2], answers):
            for command, part in [("levers", "levers"), ("close", "changes")]:
                asked = subprocess.run([program, command, name, "--format", "json"],
                                       capture_output=True, text=True, env=environment)
                self.assertEqual(json.loads(asked.stdout), answer[part])
            moved = [row for row in answer["changes"] if row["Kind"] == "input"]
            self.assertTrue(moved)
            self.assertTrue(all(row["Share [%]"] != 0 for row in moved))

    def test_standard_report_has_the_length_of_a_meeting(self):
        """At most a page, two for each design, and one for the sources."""
        shipped = [design["Design"] for design in
                   json.loads(run(program, "list", "designs", "--format", "json"))]
        three = designs[:2] + ["oxis-lis-400"]
        asked = [three, [*three, "--baseline", "lfp-graphite-pouch"],
                 [*three, "lfp-graphite-pouch", "assb-sulfide-nmc811"],
                 *[[name] for name in shipped[::5]],
                 *[[name, "--baseline", shipped[-3], "--lang", "de"] for name in shipped[3::9]]]
        for number, words in enumerate(asked):
            path = self.made(f"meeting-{number}.pdf", *words)
            pages = int(re.search(r"Pages: +(\d+)", run("pdfinfo", str(path)))[1])
            count = len(words[:words.index("--baseline")] if "--baseline" in words else words)
            self.assertLessEqual(pages, 2 + 2 * count, words)
            text = plain(run("pdftotext", "-layout", str(path), "-"))
            if "de" not in words:
                self.assertIn("Main inputs", text)

    def test_brief_leaves_out_the_designs(self):
        made = json.loads(self.made("brief.json", designs[1], "--brief").read_text())
        self.assertEqual(len(made["details"]), 1)  # the sources

    def test_paper(self):
        self.assertIn("A4", run("pdfinfo", str(self.made("a4.pdf", designs[0], "--brief"))))
        letter = self.made("letter.pdf", designs[0], "--brief", "--paper", "letter")
        self.assertIn("letter", run("pdfinfo", str(letter)))

    def test_first_page_stands_alone_on_any_paper_in_any_language(self):
        four = ["li-nmc622-pouch", "oxis-lis-400", "assb-sulfide-nmc811", "batpac5-nmc811-graphite"]
        last = {"en": "replaces a measurement", "de": "ersetzt eine Messung"}
        axis = {"en": "Energy density / Wh", "de": "Energiedichte / Wh"}
        # Four long names in German are more than letter paper, which is shorter, has room for.
        for names, language, paper in [(four[1:2], "en", "letter"), (four[1:2], "de", "letter"),
                                       (four, "en", "letter"), (four, "en", "a4"),
                                       (four, "de", "a4")]:
            path = self.made(f"first-{len(names)}-{language}-{paper}.pdf", *names, "--brief",
                             "--lang", language, "--paper", paper)
            text = plain(run("pdftotext", "-l", "1", str(path), "-"))
            self.assertTrue(axis[language] in text and last[language] in text,
                            (names, language, paper))

    def test_style_sheet_is_the_given_one(self):
        style = Path(directory.name) / "own.css"
        style.write_text("h1 { color: #123456; }")
        page = self.made("own.html", designs[0], "--brief", "--style", str(style)).read_text()
        self.assertIn("#123456", page)

    def test_template_is_the_given_one(self):
        page = Path(directory.name) / "own_page.html"
        page.write_text("<html><body>{{#FIRST_PAGE}}<h1>Our {{TITLE:h}}</h1>{{/FIRST_PAGE}}"
                        "</body></html>")
        own = self.made("template.html", designs[1], "--template", str(page)).read_text()
        self.assertEqual(own, "<html><body><h1>Our Li|NMC with 90 % nickel aimed at Battery500 against "
                              "SET-Plan 2030 and Battery500</h1></body></html>")
        page.write_text("{{#FIRST_PAGE}}never closed")
        refused = subprocess.run([program, "report", designs[1], "--template", str(page), "-o",
                                  str(Path(directory.name) / "never.pdf")],
                                 capture_output=True, text=True, env=environment)
        self.assertEqual(refused.returncode, 2)
        self.assertIn("close every {{#SECTION}}", refused.stderr)
        self.assertFalse((Path(directory.name) / "never.pdf").exists())

    def test_german(self):
        path = self.made("de.pdf", "oxis-lis-400", "--full", "--lang", "de")
        text = plain(run("pdftotext", "-layout", "-l", "1", str(path), "-"))
        # Words of the program, of the registries and of the targets, and numbers.
        for words in ["Zielvergleich", "Was den Entwurf zurückhält", "Zyklenlebensdauer (Zelle)",
                      "Spezifische Energie Zelle > 400 Wh/kg 380,8 ✗ −4,8 %",
                      "Schnellladezeit Pack ≤ 12 min", "Seite 1 von"]:
            self.assertTrue(words in text, words)
        whole = plain(run("pdftotext", "-layout", str(path), "-"))
        for words in ["Stückliste einer Zelle", "Berichtsliste", "Annahme", "Preis der Fläche"]:
            self.assertTrue(words in whole, words)
        for words in ["Bill of materials", "standard value", "Specific energy", "not assessed"]:
            self.assertNotIn(words, whole)

    def test_designs_are_named_or_all(self):
        for words in [[], ["--all", designs[0]]]:
            refused = subprocess.run([program, "report", *words, "-o", "never.pdf"],
                                     capture_output=True, text=True)
            self.assertNotEqual(refused.returncode, 0)
            self.assertIn("--all", refused.stderr)


class Html(unittest.TestCase):
    def test_passes_tidy_without_a_warning(self):
        for names in comparisons:
            found = subprocess.run(["tidy", "-e", "-q", str(report(names, ".html"))],
                                   capture_output=True, text=True)
            self.assertEqual((found.returncode, found.stderr), (0, ""), names)

    def test_refers_to_nothing_outside(self):
        for names in comparisons:
            text = report(names, ".html").read_text()
            for reference in re.findall(r"(?:src|href|url)\s*[=(]\s*[\"']?([^\"'>) ]*)", text):
                self.assertTrue(reference.startswith("data:"), reference[:80])

    def test_has_every_value_and_gap(self):
        text = plain(report(designs[:4], ".html").read_text())
        for name in designs[:4]:
            for value, gap in gaps(name):
                self.assertTrue(value in text and gap in text, (name, value, gap))


class Markdown(unittest.TestCase):
    def test_tables_parse(self):
        for names in comparisons:
            width = None
            tables = 0
            for line in report(names, ".md").read_text().splitlines():
                if not line.startswith("|"):
                    width = None
                    continue
                cells = re.split(r"(?<!\\)\|", line)[1:-1]
                if width is None:
                    tables += 1
                    width = len(cells)
                self.assertEqual(len(cells), width, line)
            self.assertGreater(tables, 5)


class Json(unittest.TestCase):
    def setUp(self):
        self.schema = json.loads(run(program, "schema", "report"))

    def test_follows_the_shipped_schema(self):
        jsonschema.Draft202012Validator.check_schema(self.schema)
        for names in comparisons:
            jsonschema.validate(json.loads(report(names, ".json").read_text()), self.schema,
                                jsonschema.Draft202012Validator)

    def test_schema_refuses_what_is_not_said(self):
        made = json.loads(report(designs[:1], ".json").read_text())
        made["comparison"][0]["rows"][0][0]["colour"] = "red"
        with self.assertRaises(jsonschema.ValidationError):
            jsonschema.validate(made, self.schema, jsonschema.Draft202012Validator)

    def test_numbers_are_those_of_the_texts(self):
        made = json.loads(report(designs[:1], ".json").read_text())
        row = next(row for row in made["comparison"][0]["rows"]
                   if row[0]["text"] == "Specific energy" and row[1]["text"] == "cell")
        self.assertEqual((row[2]["value"], row[2]["unit"]), (400.0, "Wh/kg"))
        self.assertEqual(f"{row[3]['value']:.1f}", row[3]["text"])
        self.assertAlmostEqual(row[4]["value"], (row[3]["value"] - 400.0) / 400.0 * 100.0)
        self.assertEqual(row[4]["unit"], "%")


if __name__ == "__main__":
    unittest.main()
