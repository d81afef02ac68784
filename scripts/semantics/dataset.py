"""The files of data/semantics: formats, reading, and writing only what has changed."""

import json
from pathlib import Path

import numpy as np

KEY_BYTES = 8


def read_manifest(folder: Path) -> dict | None:
    path = folder / "manifest.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else None


def read_passages(folder: Path, dimensions: int) -> dict[str, bytes]:
    """Key → int8 vector as bytes."""
    path = folder / "passages.bin"
    if not path.exists():
        return {}
    data, size = path.read_bytes(), KEY_BYTES + dimensions
    return {data[at : at + KEY_BYTES].hex(): data[at + KEY_BYTES : at + size] for at in range(0, len(data), size)}


def passages_file(vectors: dict[str, bytes]) -> bytes:
    """In the order of the keys, so that one changed entry changes few bytes."""
    return b"".join(bytes.fromhex(key) + vectors[key] for key in sorted(vectors))


def read_projection(folder: Path, dimensions: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Means of queries and of passages, and the matrix of the projection, encoder's dimensions × ours."""
    numbers = np.frombuffer((folder / "projection.bin").read_bytes(), np.float32)
    size = len(numbers) // (2 + dimensions)
    return numbers[:size], numbers[size : 2 * size], numbers[2 * size :].reshape(size, dimensions)


def projection_file(query_mean: np.ndarray, passage_mean: np.ndarray, matrix: np.ndarray) -> bytes:
    return np.concatenate([query_mean, passage_mean, matrix.ravel()]).astype(np.float32).tobytes()


def write_if_changed(path: Path, content: bytes) -> bool:
    if path.exists() and path.read_bytes() == content:
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return True
