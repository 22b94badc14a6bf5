"""A vector after each of ten steps of each optimizer, from fixed gradients: python3 make_optimizers.py

README.md says what is in a file. `clip_grad_norm` stands beside the optimizer's own settings: the greatest norm of all gradients together.
"""
import json
import shutil
from pathlib import Path

import numpy as np
import torch

from netkiln_torch import optimizer_of

TARGET = Path(__file__).resolve().parents[3] / "src/test/resources/reference/optimizers"

CASES = {
    "sgd": {"type": "sgd", "lr": 0.1},
    "sgd_momentum": {"type": "sgd", "lr": 0.1, "momentum": 0.9},
    "sgd_nesterov": {"type": "sgd", "lr": 0.1, "momentum": 0.9, "nesterov": True},
    "sgd_weight_decay": {"type": "sgd", "lr": 0.1, "weight_decay": 0.05},
    "sgd_everything": {"type": "sgd", "lr": 0.05, "momentum": 0.8, "weight_decay": 0.01, "nesterov": True},
    "adam": {"type": "adam", "lr": 0.01},
    "adam_betas_eps": {"type": "adam", "lr": 0.01, "betas": [0.8, 0.95], "eps": 0.001},
    "adam_weight_decay": {"type": "adam", "lr": 0.01, "weight_decay": 0.1},
    "adamw": {"type": "adamw", "lr": 0.01},
    "adamw_everything": {"type": "adamw", "lr": 0.02, "betas": [0.85, 0.99], "eps": 0.0001, "weight_decay": 0.2},
    "rmsprop": {"type": "rmsprop", "lr": 0.01},
    "rmsprop_alpha_eps": {"type": "rmsprop", "lr": 0.01, "alpha": 0.9, "eps": 0.01},
    "rmsprop_momentum": {"type": "rmsprop", "lr": 0.01, "momentum": 0.9},
    "rmsprop_centered": {"type": "rmsprop", "lr": 0.01, "centered": True},
    "rmsprop_everything": {"type": "rmsprop", "lr": 0.01, "alpha": 0.95, "momentum": 0.5, "weight_decay": 0.1, "centered": True},
    "clip_grad_norm_sgd": {"type": "sgd", "lr": 0.1, "momentum": 0.9, "clip_grad_norm": 2.5},
    "clip_grad_norm_adam": {"type": "adam", "lr": 0.01, "clip_grad_norm": 1.0},
}


def vectors(settings, start, gradients):
    """The vector after each step, in double precision."""
    settings = dict(settings)
    limit = settings.pop("clip_grad_norm", None)
    vector = torch.nn.Parameter(torch.from_numpy(start).double())
    optimizer = optimizer_of(settings, [vector])
    for gradient in gradients:
        vector.grad = torch.from_numpy(gradient).double()
        if limit is not None:
            torch.nn.utils.clip_grad_norm_([vector], limit)
        optimizer.step()
        yield vector.detach().numpy().copy()


def main():
    draw = np.random.default_rng(0)
    start = draw.standard_normal(7).astype(np.float32)
    gradients = draw.standard_normal((10, 7)).astype(np.float32)
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    for name, settings in CASES.items():
        after = np.stack(list(vectors(settings, start, gradients)))
        np.savez(TARGET / f"{name}.npz", settings=np.frombuffer(json.dumps(settings).encode(), np.uint8), start=start, gradients=gradients, after=after)


if __name__ == "__main__":
    main()
