"""The learning rate of each epoch (warm-up: of each step) of each schedule, in one schedules.json: python3 make_schedules.py"""
import json
import warnings
from pathlib import Path

import torch
from torch.optim import lr_scheduler

TARGET = Path(__file__).resolve().parents[3] / "src/test/resources/reference/schedules.json"

SCHEDULES = {
    "step_lr": lr_scheduler.StepLR,
    "multi_step_lr": lr_scheduler.MultiStepLR,
    "exponential_lr": lr_scheduler.ExponentialLR,
    "cosine_annealing_lr": lr_scheduler.CosineAnnealingLR,
    "reduce_lr_on_plateau": lr_scheduler.ReduceLROnPlateau,
}

FALLING = [1.0, 0.8, 0.7, 0.65, 0.6499999, 0.66, 0.64, 0.64, 0.64, 0.65, 0.7, 0.5, 0.5, 0.51, 0.52, 0.5, 0.5, 0.5]
RISING = [0.5, 0.6, 0.6, 0.59, 0.58, 0.61, 0.6100001, 0.6, 0.6, 0.7, 0.69, 0.68, 0.67, 0.66, 0.65]

CASES = [  # case, settings, first learning rate, epochs or the metric after each epoch
    ("step_lr", {"type": "step_lr", "step_size": 3}, 0.1, 10),
    ("step_lr_gamma", {"type": "step_lr", "step_size": 2, "gamma": 0.5}, 0.1, 9),
    ("multi_step_lr", {"type": "multi_step_lr", "milestones": [2, 5, 6]}, 0.1, 9),
    ("multi_step_lr_gamma", {"type": "multi_step_lr", "milestones": [1, 4], "gamma": 0.3}, 0.2, 6),
    ("exponential_lr", {"type": "exponential_lr", "gamma": 0.9}, 0.1, 10),
    ("cosine_annealing_lr", {"type": "cosine_annealing_lr", "T_max": 10}, 0.1, 11),
    ("cosine_annealing_lr_eta_min", {"type": "cosine_annealing_lr", "T_max": 6, "eta_min": 0.01}, 0.1, 7),
    ("cosine_annealing_lr_beyond_t_max", {"type": "cosine_annealing_lr", "T_max": 4, "eta_min": 0.001}, 0.1, 14),
    ("reduce_lr_on_plateau", {"type": "reduce_lr_on_plateau", "patience": 2}, 0.1, FALLING),
    ("reduce_lr_on_plateau_default_patience", {"type": "reduce_lr_on_plateau"}, 0.1, [0.5] * 14),
    ("reduce_lr_on_plateau_max", {"type": "reduce_lr_on_plateau", "mode": "max", "factor": 0.5, "patience": 1}, 0.1, RISING),
    ("reduce_lr_on_plateau_cooldown", {"type": "reduce_lr_on_plateau", "factor": 0.5, "patience": 1, "cooldown": 2}, 0.1, FALLING),
    ("reduce_lr_on_plateau_min_lr", {"type": "reduce_lr_on_plateau", "factor": 0.2, "patience": 0, "min_lr": 0.003}, 0.1, FALLING),
    ("reduce_lr_on_plateau_threshold_abs", {"type": "reduce_lr_on_plateau", "patience": 1, "threshold": 0.04, "threshold_mode": "abs"}, 0.1, FALLING),
]  # fmt: skip

WARM_UP = [("warmup", 5, 0.1, 8), ("warmup_one_step", 1, 0.1, 3)]  # case, steps of the warm-up, learning rate, steps


def rates(settings, lr, metrics):
    """The learning rate in use during each epoch."""
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=lr)
    arguments = {key: value for key, value in settings.items() if key != "type"}
    schedule = SCHEDULES[settings["type"]](optimizer, **arguments)
    for metric in metrics:
        yield optimizer.param_groups[0]["lr"]
        optimizer.step()
        schedule.step(*([] if metric is None else [metric]))


def case(name, settings, lr, course):
    metrics = course if isinstance(course, list) else [None] * course
    entry = {"name": name, "settings": settings, "lr": lr, "rates": list(rates(settings, lr, metrics))}
    return entry | ({"metrics": metrics} if isinstance(course, list) else {})


def warm_up(name, warmup_steps, lr, steps):
    factors = [min(1.0, (step + 1) / warmup_steps) for step in range(steps)]
    return {"name": name, "settings": {"warmup_steps": warmup_steps}, "lr": lr, "rates": [lr * factor for factor in factors]}


def main():
    warnings.simplefilter("error")
    entries = {"epochs": [case(*row) for row in CASES], "steps": [warm_up(*row) for row in WARM_UP]}
    blocks = [f' "{key}": [\n' + ",\n".join("  " + json.dumps(entry) for entry in rows) + "\n ]" for key, rows in entries.items()]
    TARGET.write_text("{\n" + ",\n".join(blocks) + "\n}\n", encoding="utf-8")


if __name__ == "__main__":
    main()
