"""Initial weights that any language can make again from the parameters' names (README.md has the rule), and safetensors files."""
import json
import math
import struct

import numpy as np
import torch

MASK = (1 << 64) - 1
GAMMA = 0x9E3779B97F4A7C15


def fnv1a(text):
    """FNV-1a, 64 bits, of the UTF-8 bytes."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = ((value ^ byte) * 0x100000001B3) & MASK
    return value


def uniform(name, count, bound):
    """`count` float32 values in [-bound, bound), of the stream that the name starts."""
    with np.errstate(over="ignore"):
        z = np.uint64(fnv1a(name)) + np.arange(1, count + 1, dtype=np.uint64) * np.uint64(GAMMA)
        z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        z = z ^ (z >> np.uint64(31))
    u = (z >> np.uint64(40)).astype(np.float64) / 2.0**24
    return ((2 * u - 1) * bound).astype(np.float32)


def fill(network):
    """Sets the weights and biases of convolutions and linear layers. Batch norms keep PyTorch's 1, 0, 0, 1."""
    state = network.state_dict()
    for name, tensor in state.items():
        weight = state.get(name.rpartition(".")[0] + ".weight")
        if weight is not None and weight.dim() > 1:
            bound = 1 / math.sqrt(math.prod(weight.shape[1:]))
            tensor.copy_(torch.from_numpy(uniform(name, tensor.numel(), bound)).reshape(tensor.shape))
    return network


def save_safetensors(state, path):
    header, parts, offset = {}, [], 0
    for name, tensor in state.items():
        if tensor.is_floating_point():
            data = tensor.detach().numpy().astype("<f4").tobytes()
            header[name] = {"dtype": "F32", "shape": list(tensor.shape), "data_offsets": [offset, offset + len(data)]}
            parts.append(data)
            offset += len(data)
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(parts))


def load_safetensors(path):
    """The F32 tensors of a file, by name."""
    with open(path, "rb") as file:
        data = file.read()
    (length,) = struct.unpack_from("<Q", data)
    header, body = json.loads(data[8 : 8 + length]), data[8 + length :]
    return {
        name: torch.from_numpy(np.frombuffer(body[slice(*entry["data_offsets"])], "<f4").copy()).reshape(entry["shape"])
        for name, entry in header.items()
        if name != "__metadata__" and entry["dtype"] == "F32"
    }
