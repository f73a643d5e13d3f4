"""Names that spaCy's small English model finds: texts as a JSON list on standard input, spans in UTF-16 code units on standard output."""

import importlib
import json
import pkgutil
import sys

KINDS = {
    "PERSON": "person", "ORG": "organization", "GPE": "place", "LOC": "place", "FAC": "place",
    "NORP": "other", "PRODUCT": "other", "WORK_OF_ART": "other", "EVENT": "other", "LAW": "other", "LANGUAGE": "other",
}


def load():
    """The model by its own name, or a package that carries it under a longer one."""
    names = sorted(one.name for one in pkgutil.iter_modules() if one.name.startswith("en_core_web_sm"))
    return importlib.import_module(names[0]).load()


def main():
    model = load()
    found = []
    for document in model.pipe(json.load(sys.stdin)):
        units = [0]
        for character in document.text:
            units.append(units[-1] + len(character.encode("utf-16-le")) // 2)
        found.append([
            {"start": units[name.start_char], "end": units[name.end_char], "kind": KINDS[name.label_]}
            for name in document.ents if name.label_ in KINDS
        ])
    json.dump(found, sys.stdout)


main()
