"""Query-like strings that the table is fitted to. Generated from our own texts and common words; never from graded queries."""

import random
import re

from words import common_english, common_german

#: Upper bounds per kind of string; together about 100,000, some fifteen minutes on two cores.
SPANS = 42_000
COMBINATIONS = 14_000
QUESTIONS = 18_000
EVERYDAY = 28_000
ENGLISH = 7_000

#: Characters; people ask in fewer.
LONGEST = 100

_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß-]{3,}")
_CLAUSE = re.compile(r"[,;:.–()„“]\s*")
_EDGES = " ,;:–-.„“\"()"
_FUNCTION_WORDS = "der die das für mit in und ohne von bei nicht ein eine zu auf wenn wie was wer wo kein keine haben hat gibt macht hilft sind ist werden kann".split()
_TEMPLATES = (
    "Was ist {x}?|Wie funktioniert {x}?|Was bringt {x}?|Was kostet {x}?|Wer bezahlt {x}?|Wer finanziert {x}?|"
    "Welche Erfahrungen gibt es mit {x}?|Wo gibt es {x}?|Gibt es {x} in {p}?|{x} in {p}|{x} {p}|Wie kann eine Stadt {x} aufbauen?|"
    "Wie fangen wir mit {x} an?|Studien zu {x}|Wirkt {x}?|Bringt {x} etwas?|Anleitung für {x}|Handbuch für {x}|Ansprechpartner für {x} in {p}|"
    "Wer hilft bei {x}?|Was tun gegen {x}?|Hilfe für {x}|Beispiele für {x}|{x} und {y}|{x} oder {y}|{x} mit {y}|{x} für {y}|{x} ohne {y}|"
    "Warum ist {x} wichtig für {y}?|Wie viele {x} gibt es in {p}?|Ich suche {x} für {y}|ich brauche {x}|Zahlen zu {x}|Leute die {x} machen|"
    "Kinder die kein {x} haben|{x} umsonst|Programm das {x} fördert|jemand der bei {x} hilft|Wirkung von {x} auf {y}|Eltern {x} {y}|"
    "Kinder {x}|arme Familien {x}|Geld für {x}|Schule {x} {y}|Frauen die {x} und {y}|Ort an dem {x} und {y}|Mama und Papa {x}|"
    "wie bekomme ich {x}|wo finde ich {x} in {p}|was kann man gegen {x} machen|Zuschuss für {x}|{x} beantragen|Personal für {x}"
).split("|")


def training_strings(entries: list[dict], seed: int) -> list[str]:
    """Distinct strings in a fixed order for the same entries and seed."""
    nouns = sorted({noun for entry in entries for block in entry["blocks"] for noun in _NOUN.findall(block)})
    places = sorted({part for entry in entries for place in entry["places"] for part in re.split(r"[,(/)]\s*", place) if len(part) > 2})
    kinds = [
        _names(entries),
        _sample(_spans(entries), SPANS, seed),
        _combinations(entries, random.Random(seed + 1)),
        _questions(entries, nouns, places, random.Random(seed + 2)),
        _everyday(random.Random(seed + 3)),
        _english(random.Random(seed + 4)),
    ]
    strings = {_trim(text): None for kind in kinds for text in kind}
    return [text for text in strings if 2 <= len(text) <= LONGEST]


def _names(entries: list[dict]) -> list[str]:
    found = []
    for entry in entries:
        names = entry["names"]
        found += [*names, *entry["places"], *entry["questions"], *entry["tags"]]
        found += [f"{name} {place}" for name in names[:1] for place in entry["places"]]
        found += [part for name in names for part in _CLAUSE.split(name)]
    return found


def _spans(entries: list[dict]) -> list[str]:
    found = []
    for entry in entries:
        for block in [*entry["blocks"], *entry["questions"]]:
            words = block.split()
            found += _CLAUSE.split(block)
            for length in (2, 3, 4, 6, 9):
                step = 1 if length <= 3 else 2
                found += [" ".join(words[at : at + length]) for at in range(0, max(1, len(words) - length + 1), step)]
    return found


def _combinations(entries: list[dict], rng: random.Random) -> list[str]:
    found = []
    for entry in entries:
        for block in entry["blocks"]:
            nouns = _NOUN.findall(block)
            for _ in range(min(6, len(nouns))):
                size = rng.choice((2, 2, 3, 3, 4))
                if len(nouns) >= size:
                    found.append(" ".join(rng.sample(nouns, size)))
    return found[:COMBINATIONS] if len(found) <= COMBINATIONS else rng.sample(found, COMBINATIONS)


def _questions(entries: list[dict], nouns: list[str], places: list[str], rng: random.Random) -> list[str]:
    phrases = sorted({name for entry in entries for name in entry["names"] if len(name.split()) <= 3}) or nouns
    found = []
    for _ in range(QUESTIONS):
        subject = rng.choice(nouns) if rng.random() < 0.6 else rng.choice(phrases)
        text = rng.choice(_TEMPLATES).format(x=subject, y=rng.choice(nouns), p=rng.choice(places))
        found.append(text.lower() if rng.random() < 0.35 else text)
    return found


def _everyday(rng: random.Random) -> list[str]:
    """Common words in chance company, so that rows of words that our texts do not use learn their weight too."""
    common = common_german()
    found = []
    for index in range(EVERYDAY):
        words = [common[index % len(common)]]
        for _ in range(rng.choice((1, 2, 2, 3, 4))):
            words.append(rng.choice(_FUNCTION_WORDS) if rng.random() < 0.25 else rng.choice(common))
        rng.shuffle(words)
        found.append(" ".join(words))
    return found


def _english(rng: random.Random) -> list[str]:
    """Common English words and those of this field."""
    field = (
        "child children poverty poor family families school schools kindergarten nursery mothers fathers parents municipal "
        "municipality strategy guarantee prevention early childhood intervention programme evaluation evidence study trial home visiting midwife "
        "health nutrition meals breakfast lunch housing homeless benefits income single parent migrants refugees language support "
        "network local regional state government funding guide indicator rate risk social exclusion youth transition job sport music leisure "
        "tutoring mentoring reading inequality neighbourhood community nurse teacher disability mental baby pregnancy cohort data action plan"
    ).split()
    common = common_english()
    return [
        " ".join(rng.choice(field) if rng.random() < 0.55 else rng.choice(common) for _ in range(rng.choice((2, 3, 3, 4, 5))))
        for _ in range(ENGLISH)
    ]


def _sample(texts: list[str], size: int, seed: int) -> list[str]:
    """A sample that stays nearly the same when texts are added: the smallest keys of a seeded hash."""
    import hashlib

    distinct = {_trim(text) for text in texts}
    keyed = sorted(distinct, key=lambda text: hashlib.sha256(f"{seed}\0{text}".encode()).digest())
    return keyed[:size]


def _trim(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(_EDGES)
