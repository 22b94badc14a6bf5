"""The loss of each of the first steps of every preset and test network, from weights and batches that a test can make again.

    python3 make_trajectories.py DATA [NAME...]

DATA holds one folder of gzipped IDX files per data set (`mnist`, `fashion-mnist`).
"""
import json
import sys
from pathlib import Path

import torch

from netkiln_data import dataset
from netkiln_torch import Network, load, optimizer_of, train_step
from netkiln_weights import fill

ROOT = Path(__file__).resolve().parents[3]
TARGET = ROOT / "src/test/resources/reference/trajectories"
STEPS = 50


def losses(project, images, labels, dtype):
    """The same run in this precision; weights and images are the float32 ones in both."""
    network = fill(Network(project)).to(dtype)
    optimizer = optimizer_of(project["training"]["optimizer"], network.parameters())
    batch = project["training"]["batch_size"]
    return [train_step(network, optimizer, images[at : at + batch].to(dtype), labels[at : at + batch]) for at in range(0, STEPS * batch, batch)]


def make(path, data):
    project = load(path)
    training = project["training"]
    images, labels = dataset(Path(data) / training["dataset"], "train", training["transforms"], STEPS * training["batch_size"])
    single, double = (losses(project, images, labels, dtype) for dtype in (torch.float32, torch.float64))
    spread = max(abs(a - b) / abs(b) for a, b in zip(single, double))
    record = {
        "network": path.relative_to(ROOT).as_posix(),
        "batch": training["batch_size"],
        "steps": STEPS,
        "parameters": sum(parameter.numel() for parameter in Network(project).parameters()),
        "max_rel_float64": spread,
        "losses": single,
        "losses_float64": double,
    }
    TARGET.mkdir(parents=True, exist_ok=True)
    (TARGET / path.name).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
    print(f"{path.stem:16} {record['parameters']:7} parameters  loss {single[0]:.6f} -> {single[-1]:.6f}  float32 against float64: {spread:.2e}")


def main():
    torch.set_num_threads(1)
    data, *names = sys.argv[1:]
    for path in sorted(ROOT.glob("presets/*.json")) + sorted(ROOT.glob("src/test/resources/networks/*.json")):
        if not names or path.stem in names:
            make(path, data)


if __name__ == "__main__":
    main()
