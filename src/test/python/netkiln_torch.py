"""A NetKiln project file as a torch.nn.Module: module names are node ids, parameters are PyTorch's own."""
import json

import torch
from torch import nn
from torch.nn import functional as F


class Add(nn.Module):
    def forward(self, *inputs):
        return sum(inputs[1:], inputs[0])


class Concat(nn.Module):
    def __init__(self, dim=1):
        super().__init__()
        self.dim = dim

    def forward(self, *inputs):
        return torch.cat(inputs, self.dim)


class Reshape(nn.Module):
    def __init__(self, shape):
        super().__init__()
        self.shape = shape

    def forward(self, x):
        return x.reshape(len(x), *self.shape)


PLAIN = {
    "max_pool2d": nn.MaxPool2d, "avg_pool2d": nn.AvgPool2d, "adaptive_avg_pool2d": nn.AdaptiveAvgPool2d, "flatten": nn.Flatten, "reshape": Reshape,
    "relu": nn.ReLU, "leaky_relu": nn.LeakyReLU, "sigmoid": nn.Sigmoid, "tanh": nn.Tanh, "softmax": nn.Softmax, "dropout": nn.Dropout,
    "add": Add, "concat": Concat,
}  # fmt: skip
SIZED = {  # layer type: module, the axis of its input that its first argument is read from
    "conv2d": (nn.Conv2d, 1), "linear": (nn.Linear, -1), "batch_norm1d": (nn.BatchNorm1d, 1), "batch_norm2d": (nn.BatchNorm2d, 1),
}  # fmt: skip
OPTIMIZERS = {"sgd": torch.optim.SGD, "adam": torch.optim.Adam, "adamw": torch.optim.AdamW, "rmsprop": torch.optim.RMSprop}


def build(layer_type, params, input_shape):
    """The PyTorch module of one layer, for an input of this shape (batch included)."""
    params = {key: tuple(value) if isinstance(value, list) else value for key, value in params.items()}
    if layer_type in SIZED:
        module, axis = SIZED[layer_type]
        return module(input_shape[axis], **params)
    return PLAIN[layer_type](**params)


def loss_of(kind, logits, target):
    """The mean loss of a batch. Class numbers become one-hot rows for mse."""
    if kind == "cross_entropy":
        return F.cross_entropy(logits, target)
    if kind == "mse":
        return F.mse_loss(logits, target if target.is_floating_point() else F.one_hot(target, logits.shape[1]).to(logits.dtype))
    raise ValueError(f"unknown loss {kind}")


class Network(nn.Module):
    """Runs the graph of a project: its `input` node is fed, and what is wired to its `output` node is returned."""

    def __init__(self, project):
        super().__init__()
        nodes = {node["id"]: node for node in project["nodes"]}
        self.sources = {id: [] for id in nodes}
        for source, target in sorted(project["wires"], key=lambda wire: port(wire[1])):
            self.sources[target.split(":")[0]].append(source.split(":")[0])
        self.order = in_order(self.sources)
        self.leaves = {}
        for id in self.order:
            self.place(id, nodes[id])

    def place(self, id, node):
        if node["type"] == "input":
            self.input, self.shapes = id, {id: (2, *node["params"]["shape"])}
        elif node["type"] == "output":
            self.result, self.loss = self.sources[id][0], node["params"].get("loss", "cross_entropy")
        else:
            shapes = [self.shapes[source] for source in self.sources[id]]
            self.leaves[id] = layer = build(node["type"], node.get("params", {}), shapes[0])
            self.adopt(id, layer)
            with torch.no_grad():
                self.shapes[id] = tuple(layer.eval()(*map(torch.zeros, shapes)).shape)
            layer.train()

    def adopt(self, id, layer):
        *folders, name = id.split(".")
        parent = self
        for folder in folders:
            parent = parent._modules.setdefault(folder, nn.Module())
        parent._modules[name] = layer

    def forward(self, x):
        values = {self.input: x}
        for id in self.order:
            if id in self.leaves:
                values[id] = self.leaves[id](*(values[source] for source in self.sources[id]))
        return values[self.result]


def port(end):
    return int(end.split(":")[1]) if ":" in end else 0


def in_order(sources):
    """Node ids, each after those it reads from, otherwise as in the file."""
    order, waiting = [], list(sources)
    while waiting:
        ready = next((id for id in waiting if all(source in order for source in sources[id])), None)
        if ready is None:
            raise ValueError(f"a cycle through {waiting}")
        order.append(ready)
        waiting.remove(ready)
    return order


def load(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def optimizer_of(settings, parameters):
    """The optimizer that a project's `optimizer` object names."""
    arguments = {key: value for key, value in settings.items() if key != "type"}
    return OPTIMIZERS[settings["type"]](parameters, **arguments)


def train_step(network, optimizer, images, labels):
    """One update; returns the loss before it."""
    network.train()
    optimizer.zero_grad()
    loss = loss_of(network.loss, network(images), labels)
    loss.backward()
    optimizer.step()
    return loss.item()
