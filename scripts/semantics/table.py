"""Fits the query table: rows whose weighted sum points where the encoder puts the query."""

from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp

from node import map_lines

EPOCHS = 6
BATCH = 2048
#: Step sizes of Adam for rows and for the logarithm of their weights; both fall to 0 linearly.
ROW_STEP = 4e-3
WEIGHT_STEP = 2e-2
#: Share of long words that are read as their parts in training, as unknown compounds are later.
DROPPED = 0.15
LONG_WORD_PARTS = 2
#: Start weight of stop words; the fit moves it.
STOP_WEIGHT = 0.1
#: Strings that are kept out of the fit and judge it.
VALIDATION = 3000


@dataclass
class Table:
    #: Row → direction times weight, float32, in the projected space.
    rows: np.ndarray
    #: Mean cosine to the encoder on strings that the fit did not see: as fitted, and with int4 rows.
    cosine: float
    cosine_int4: float


def read_rows(strings: list[str], keys_file: str) -> list[list]:
    """For each string its words as `[rows, rows of parts]`; see rows.ts."""
    return map_lines("rows.ts", strings, keys_file)


def matrix(words: list[list], size: int, rng: np.random.RandomState | None) -> sp.csr_matrix:
    """Strings × table rows. With `rng` some compounds are taken apart."""
    pointers, indices = [0], []
    for string in words:
        for own, parts in string:
            dropped = rng is not None and len(parts) >= LONG_WORD_PARTS and rng.rand() < DROPPED
            indices += parts if dropped else own
        pointers.append(len(indices))
    return sp.csr_matrix((np.ones(len(indices), np.float32), indices, pointers), shape=(len(words), size))


def fit(words: list[list], targets: np.ndarray, start: np.ndarray, weights: np.ndarray, seed: int) -> Table:
    """
    Adam on the mean squared error between the weighted mean of a string's rows and its target.

    :param words: as `read_rows` gives them
    :param targets: centred and projected vectors of the strings
    :param start: centred and projected vectors of the rows' words
    :param weights: start weight of each row
    """
    rng = np.random.RandomState(seed)
    size = len(start)
    whole, split = matrix(words, size, None), matrix(words, size, rng)
    used = (np.diff(whole.indptr) > 0) & (np.diff(split.indptr) > 0)
    order = rng.permutation(np.flatnonzero(used))
    held, trained = order[:VALIDATION], order[VALIDATION:]
    # Each row alone must mean its word.
    single = sp.identity(size, format="csr", dtype=np.float32)
    whole_train = sp.vstack([whole[trained], single]).tocsr()
    split_train = sp.vstack([split[trained], single]).tocsr()
    goal = np.concatenate([targets[trained], start])
    rows, log_weights = _adam(whole_train, split_train, goal, start * weights[:, None], np.log(weights), rng)
    weight = np.exp(log_weights)
    cosine = _cosine(_predict(whole[held], rows, weight), targets[held])
    int4 = unpack(*pack(rows))
    return Table(rows, cosine, _cosine(_predict(whole[held], int4, weight), targets[held]))


def _adam(whole, split, goal, rows, log_weights, rng):
    rows, log_weights = rows.astype(np.float32), log_weights.astype(np.float32)
    mean_r, square_r = np.zeros_like(rows), np.zeros_like(rows)
    mean_w, square_w = np.zeros_like(log_weights), np.zeros_like(log_weights)
    scale = float((goal**2).sum(1).mean())
    count = whole.shape[0]
    batches = (count + BATCH - 1) // BATCH
    for epoch in range(EPOCHS):
        order, error_sum = rng.permutation(count), 0.0
        for batch in range(batches):
            step = epoch * batches + batch
            chosen = np.sort(order[batch * BATCH : (batch + 1) * BATCH])
            strings, target = (split if rng.rand() < 0.5 else whole)[chosen], goal[chosen]
            weight = np.exp(log_weights)
            total = np.maximum(strings @ weight, 1e-6)
            predicted = (strings @ rows) / total[:, None]
            error = predicted - target
            error_sum += float((error**2).sum()) / scale
            gradient = 2 * error / scale / total[:, None] / len(chosen)
            touched = np.unique(strings.indices)
            transposed = strings.T.tocsr()[touched]
            row_gradient = transposed @ gradient
            weight_gradient = -(transposed @ (gradient * predicted).sum(1)) * weight[touched]
            left = 1 - step / (EPOCHS * batches)
            _step(rows, touched, row_gradient, mean_r, square_r, step, ROW_STEP * left)
            _step(log_weights, touched, weight_gradient, mean_w, square_w, step, WEIGHT_STEP * left)
        print(f"  epoch {epoch + 1}: error {error_sum / count:.4f}", flush=True)
    return rows, log_weights


def _step(values, touched, gradient, mean, square, step, size):
    mean[touched] = 0.9 * mean[touched] + 0.1 * gradient
    square[touched] = 0.99 * square[touched] + 0.01 * gradient**2
    corrected = mean[touched] / (1 - 0.9 ** (step + 1))
    values[touched] -= size * corrected / (np.sqrt(square[touched] / (1 - 0.99 ** (step + 1))) + 1e-9)


def _predict(strings, rows, weight):
    return (strings @ rows) / np.maximum(strings @ weight, 1e-6)[:, None]


def _cosine(a, b):
    lengths = np.linalg.norm(a, axis=1) * np.linalg.norm(b, axis=1)
    return float(((a * b).sum(1) / np.maximum(lengths, 1e-9)).mean())


def pack(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rows as int4 pairs (low half first) and a scale byte each; see src/search/semantics/query-table.ts."""
    largest = np.maximum(np.abs(rows).max(1), 1e-6)
    best_error = np.full(len(rows), np.inf)
    best, scales = np.zeros(rows.shape, np.int8), np.zeros(len(rows), np.uint8)
    # Cutting off the largest numbers of a row can make the rest finer: the cut with the least error is taken.
    for cut in (1.0, 0.9, 0.8, 0.7, 0.6):
        byte = np.clip(np.round(np.log(largest * cut / 7) * 16) + 200, 0, 255)
        scale = np.exp((byte - 200) / 16)
        whole = np.clip(np.round(rows / scale[:, None]), -8, 7)
        error = ((whole * scale[:, None] - rows) ** 2).sum(1)
        better = error < best_error
        best[better], scales[better], best_error[better] = whole[better], byte[better], error[better]
    halves = best.view(np.uint8) & 15
    return (halves[:, 0::2] | (halves[:, 1::2] << 4)).astype(np.uint8), scales


def unpack(pairs: np.ndarray, scales: np.ndarray) -> np.ndarray:
    low, high = (pairs << 4).view(np.int8) >> 4, pairs.view(np.int8) >> 4
    rows = np.empty((len(pairs), pairs.shape[1] * 2), np.float32)
    rows[:, 0::2], rows[:, 1::2] = low, high
    return rows * np.exp((scales.astype(np.float32) - 200) / 16)[:, None]
