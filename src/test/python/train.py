"""Trains a project in PyTorch, as `netkiln train` does, to compare the two by hand.

    python3 train.py PROJECT DATA [--epochs N] [--seed S] [--steps N] [--no-shuffle] [--init FILE] [--generated] [--out FILE]

DATA holds one folder of gzipped IDX files per data set. Weights start as PyTorch draws them, unless --init (safetensors) or --generated (README.md).
"""
import argparse
import time
from pathlib import Path

import torch

from netkiln_data import dataset
from netkiln_torch import Network, load, loss_of, optimizer_of, train_step
from netkiln_weights import fill, load_safetensors, save_safetensors


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("project")
    parser.add_argument("data", type=Path)
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--steps", type=int, help="stop after so many steps, and print the loss before each")
    parser.add_argument("--no-shuffle", action="store_true")
    parser.add_argument("--init", help="a safetensors file of initial weights")
    parser.add_argument("--generated", action="store_true", help="start from the weights that the reference trajectories start from")
    parser.add_argument("--out", help="a safetensors file for the weights; with --epochs 0 it holds the initial ones")
    return parser.parse_args()


def initial(project, options):
    torch.manual_seed(project["training"]["seed"] if options.seed is None else options.seed)
    network = Network(project)
    if options.init:
        network.load_state_dict(load_safetensors(options.init), strict=False)
    return fill(network) if options.generated else network


def batches(count, size, shuffle):
    order = torch.randperm(count) if shuffle else torch.arange(count)
    return order.split(size)


@torch.no_grad()
def evaluate(network, images, labels):
    """Mean loss and accuracy."""
    network.eval()
    logits = torch.cat([network(part) for part in images.split(500)])
    return loss_of(network.loss, logits, labels).item(), (logits.argmax(1) == labels).double().mean().item()


def train(network, project, options):
    training = project["training"]
    train_set, test_set = (dataset(options.data / training["dataset"], split, training["transforms"]) for split in ("train", "t10k"))
    optimizer = optimizer_of(training["optimizer"], network.parameters())
    shuffle = training["shuffle"] and not options.no_shuffle
    epochs = training["epochs"] if options.epochs is None else options.epochs
    steps = 0
    for epoch in range(1, epochs + 1):
        began, losses = time.monotonic(), []
        for rows in batches(len(train_set[1]), training["batch_size"], shuffle):
            losses.append(train_step(network, optimizer, train_set[0][rows], train_set[1][rows]))
            steps += 1
            if options.steps:
                print(f"step {steps}  loss {losses[-1]!r}", flush=True)
                if steps == options.steps:
                    return
        loss, accuracy = evaluate(network, *test_set)
        seconds = time.monotonic() - began
        print(f"epoch {epoch}/{epochs}  loss {sum(losses) / len(losses):.4f}  test loss {loss:.4f}  test acc {accuracy:.4f}  {seconds:.1f} s", flush=True)


def main():
    torch.set_num_threads(1)
    options = arguments()
    project = load(options.project)
    network = initial(project, options)
    train(network, project, options)
    if options.out:
        save_safetensors(network.state_dict(), options.out)


if __name__ == "__main__":
    main()
