#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the program that people read is in each translation, with its arguments.

The core knows no Qt, so that Qt's own tool does not find its patterns; this test does: names and
titles of the registries, first arguments of phrase(), and what data files name."""

import re
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import yaml

source = Path(sys.argv.pop(1))

STRING = r'"((?:[^"\\]|\\.)*)"'
STRINGS = rf'((?:\s*"(?:[^"\\]|\\.)*")+)'

# Words of files, which are the same in every language.
FILE_WORDS = {"EUR", "EUR/kWh", "Wh/kg", "Wh/L"}


def joined(literals):
    text = "".join(re.findall(STRING, literals))
    text = re.sub(r"\\u([0-9a-f]{4})", lambda code: chr(int(code[1], 16)), text)
    return text.replace("\\n", "\n").replace('\\"', '"')


def first_argument(text, start):
    """What stands between a parenthesis and the comma or parenthesis that ends the argument."""
    depth, quoted, end = 0, False, start
    while True:
        sign = text[end]
        if quoted:
            if sign == "\\":
                end += 1
            elif sign == '"':
                quoted = False
        elif sign == '"':
            quoted = True
        elif sign in "({[":
            depth += 1
        elif sign in ")}]":
            if depth == 0:
                break
            depth -= 1
        elif sign == "," and depth == 0:
            break
        end += 1
    return text[start:end]


def patterns_of_code():
    found = {}
    for path in sorted([*(source / "model" / "core").rglob("*"),
                        *(source / "model" / "io").rglob("*")]):
        if path.suffix not in (".cpp", ".h"):
            continue
        text = path.read_text()
        for literals in re.findall(r"\.(?:name|words|title|doc|needs|message|counts|remedy|remedyOfSeveral)\s*=" + STRINGS, text):
            found.setdefault(joined(literals), path)
        # Units are read through a function of their own that fills in an example.
        for call in re.finditer(r"\b(?:phrase|fail)\(", text):
            argument = first_argument(text, call.end())
            without_literals = re.sub(STRING, "", argument)
            if "[" in without_literals or "name(" in without_literals:
                continue
            for literals in re.findall(STRINGS, argument):
                found.setdefault(joined(literals), path)
        for body in re.findall(r"FurtherNames \w+\{(.*?)\};", text, re.S):
            for literals in re.findall(STRINGS, body):
                found.setdefault(joined(literals), path)
        for literals in re.findall(r"string_view needs\w+\s*=" + STRINGS, text):
            found.setdefault(joined(literals), path)
        for body in re.findall(r"std::string_view name\([^)]*\)\s*\{(.*?)\n\}", text, re.S):
            for literals in re.findall(STRINGS, body):
                found.setdefault(joined(literals), path)
    # Parts, steps and rows whose names are arguments.
    for name in ["result/bill.cpp", "result/result.cpp", "analysis/breakdown.cpp",
                 "analysis/waterfall.cpp", "report/checklist.cpp",
                 "report/design_tables.cpp", "report/key_results.cpp"]:
        path = source / "model" / "core" / name
        for literals in re.findall(STRINGS, path.read_text()):
            if re.match(r"(\+ )?[A-Z][a-z]", joined(literals)):
                found.setdefault(joined(literals), path)
    # How a gap is told.
    target = source / "model" / "core" / "analysis" / "target_text.cpp"
    for literals in re.findall(STRING, target.read_text()):
        if literals.startswith("%1\\u00a0"):
            found.setdefault(joined(f'"{literals}"'), target)
    return {text: path for text, path in found.items() if text and text not in FILE_WORDS}


def words_of_data():
    found = {}
    for path in sorted((source / "targets").glob("*.yaml")):
        for target in yaml.safe_load(path.read_text())["targets"]:
            found.setdefault(target["name"], path)
            found.setdefault(target["level"], path)
    for layers in ["chemistries", "formats", "plants"]:
        for path in sorted((source / "resources" / layers).glob("*.yaml")):
            layer = yaml.safe_load(path.read_text())
            found.setdefault(layer["name"], path)
            found.setdefault(layer["description"], path)
    for path in sorted((source / "resources" / "designs").glob("*.yaml")):
        design = yaml.safe_load(path.read_text())
        found.setdefault(design["name"], path)
        found.setdefault(design["description"], path)
    for path in sorted((source / "resources" / "materials").glob("*.yaml")):
        for material in yaml.safe_load(path.read_text())["materials"].values():
            if re.search("[a-z]{2}", material["name"]): # the others are formulas and short names
                found.setdefault(material["name"], path)
    path = source / "resources" / "table1.yaml"
    for column in yaml.safe_load(path.read_text())["columns"]:
        found.setdefault(column["family"], path)
        for row in column["rows"]:
            if "measures" in row:
                found.setdefault(row["measures"], path)
    return found


def texts_of_interface():
    found = {}
    for directory in ["views", "model/qt"]:
        for path in sorted((source / directory).rglob("*.cpp")):
            for literals in re.findall(r"\b(?:tr\(|translate\(\"cellgap\",)" + STRINGS,
                                       path.read_text()):
                found.setdefault(joined(literals), path)
            for literals in re.findall(r"\.doc\s*=" + STRINGS, path.read_text()):
                found.setdefault(joined(literals), path)
            # Formats, pictures and units, whose names are translated where they are shown.
            for literals in re.findall(r'\.(?:ending|key|own) = "[^"]+",\s*\.(?:name|title) =' + STRINGS,
                                       path.read_text()):
                found.setdefault(joined(literals), path)
    return found


class Translations(unittest.TestCase):
    def setUp(self):
        self.files = sorted((source / "translations").glob("*.ts"))
        self.assertTrue(self.files)

    def messages(self, path):
        for context in ElementTree.parse(path).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                yield (context.find("name").text, message.find("source").text,
                       translation.text or "", translation.get("type"))

    def test_everything_is_translated(self):
        core = patterns_of_code() | words_of_data()
        interface = texts_of_interface()
        self.assertGreater(len(core), 600)
        self.assertGreater(len(interface), 100)
        for path in self.files:
            done = {(context, text) for context, text, translation, kind in self.messages(path)
                    if translation and kind is None}
            missing = [(text, str(where.relative_to(source))) for text, where in core.items()
                       if ("cellgap", text) not in done]
            anywhere = {text for _, text in done}
            missing += [(text, str(where.relative_to(source))) for text, where in interface.items()
                        if text not in anywhere]
            self.assertEqual(missing, [], path.name)

    def test_translations_have_the_arguments_of_their_patterns(self):
        for path in self.files:
            for _, text, translation, _ in self.messages(path):
                self.assertEqual(sorted(re.findall(r"%[1-9]", text)),
                                 sorted(re.findall(r"%[1-9]", translation)), text)

    def test_no_translation_is_left_over(self):
        used = patterns_of_code() | words_of_data() | texts_of_interface()
        # Words that stand in other literals than those that are looked for.
        text_of_program = re.sub(r'"\s*\n\s*"', "", "".join(
            path.read_text() for directory in ["model", "views", "app"]
            for path in sorted((source / directory).rglob("*.cpp"))))
        for path in self.files:
            for _, text, _, _ in self.messages(path):
                plain = text.replace("\u00a0", "\\u00a0").replace("\n", "\\n")
                known = text in used or f'"{plain}"' in text_of_program
                self.assertTrue(known, text)


if __name__ == "__main__":
    unittest.main()
