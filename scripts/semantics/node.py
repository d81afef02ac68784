"""The shared TypeScript modules, called from Python: passages, terms and table rows are computed in one place only."""

import json
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_NODE = ROOT / "node_modules" / ".bin" / "node"


def read_lines(script: str, *arguments: str) -> list:
    """Runs a script of this folder and parses its output, one JSON value a line."""
    return _run(script, arguments, None)


def map_lines(script: str, values: list[str], *arguments: str) -> list:
    """As `read_lines`, for scripts that answer each line of their input with one line."""
    answers = _run(script, arguments, "".join(json.dumps(value) + "\n" for value in values))
    if len(answers) != len(values):
        raise RuntimeError(f"{script} answered {len(answers)} of {len(values)} lines")
    return answers


def _run(script: str, arguments: tuple[str, ...], text: str | None) -> list:
    command = [str(_NODE), str(Path(__file__).parent / script), *arguments]
    done = subprocess.run(command, input=text, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{script} failed:\n{done.stderr}")
    return [json.loads(line) for line in done.stdout.splitlines()]
