"""One small .npz of reference values for each layer and set of parameters: python3 make_layers.py

README.md says what is in a file. Everything is computed in double precision from inputs and weights that float32 can hold.
"""
import json
import shutil
import zlib
from pathlib import Path

import numpy as np
import torch

from netkiln_torch import build, loss_of

TARGET = Path(__file__).resolve().parents[3] / "src/test/resources/reference/layers"


def normal(draw, shape):
    """Values that keep clear of 0, where activations have their kink."""
    x = draw.standard_normal(shape)
    return x + 0.1 * np.sign(x)


def negative(draw, shape):
    return -1 - draw.random(shape)


def ties(draw, shape):
    return draw.integers(0, 3, shape)


def zeros(draw, shape):
    return draw.integers(-1, 2, shape)


def large(draw, shape):
    return 40 * draw.standard_normal(shape)


CASES = [  # layer type, case, parameters, shapes of the inputs, kind of values
    ("conv2d", "default", {"out_channels": 4, "kernel_size": 3}, [(2, 3, 6, 7)]),
    ("conv2d", "stride", {"out_channels": 4, "kernel_size": 3, "stride": 2}, [(2, 3, 7, 8)]),
    ("conv2d", "stride_rectangular", {"out_channels": 2, "kernel_size": 3, "stride": [2, 1]}, [(2, 2, 6, 6)]),
    ("conv2d", "padding", {"out_channels": 4, "kernel_size": 3, "padding": 1}, [(2, 3, 5, 5)]),
    ("conv2d", "padding_rectangular", {"out_channels": 2, "kernel_size": 3, "padding": [2, 0]}, [(2, 2, 4, 5)]),
    ("conv2d", "kernel_rectangular", {"out_channels": 3, "kernel_size": [2, 4]}, [(2, 2, 5, 6)]),
    ("conv2d", "dilation", {"out_channels": 3, "kernel_size": 3, "dilation": 2}, [(2, 2, 7, 7)]),
    ("conv2d", "dilation_rectangular", {"out_channels": 2, "kernel_size": [3, 2], "dilation": [1, 3], "padding": [1, 2]}, [(2, 2, 5, 6)]),
    ("conv2d", "groups", {"out_channels": 6, "kernel_size": 3, "groups": 2}, [(2, 4, 5, 5)]),
    ("conv2d", "depthwise", {"out_channels": 3, "kernel_size": 3, "padding": 1, "groups": 3}, [(2, 3, 5, 5)]),
    ("conv2d", "depthwise_multiplier", {"out_channels": 6, "kernel_size": 3, "groups": 3, "bias": False}, [(2, 3, 5, 5)]),
    ("conv2d", "bias_false", {"out_channels": 3, "kernel_size": 3, "bias": False}, [(2, 2, 5, 5)]),
    ("conv2d", "one_by_one", {"out_channels": 5, "kernel_size": 1}, [(2, 3, 4, 4)]),
    ("conv2d", "one_by_one_stride", {"out_channels": 4, "kernel_size": 1, "stride": 2, "bias": False}, [(2, 3, 5, 5)]),
    ("conv2d", "everything", {"out_channels": 4, "kernel_size": [3, 2], "stride": [2, 1], "padding": [2, 1], "dilation": [1, 2], "groups": 2}, [(2, 4, 7, 6)]),
    ("max_pool2d", "default", {"kernel_size": 2}, [(2, 3, 6, 6)]),
    ("max_pool2d", "odd_size", {"kernel_size": 2}, [(2, 2, 5, 7)]),
    ("max_pool2d", "ceil_mode", {"kernel_size": 2, "ceil_mode": True}, [(2, 2, 5, 7)]),
    ("max_pool2d", "ceil_mode_padding", {"kernel_size": 3, "stride": 2, "padding": 1, "ceil_mode": True}, [(2, 2, 6, 6)]),
    ("max_pool2d", "ceil_mode_drops_window", {"kernel_size": 2, "stride": 3, "padding": 1, "ceil_mode": True}, [(2, 2, 4, 6)]),
    ("max_pool2d", "padding_negative_input", {"kernel_size": 3, "padding": 1}, [(2, 2, 6, 6)], negative),
    ("max_pool2d", "overlap", {"kernel_size": 3, "stride": 1}, [(2, 2, 6, 6)]),
    ("max_pool2d", "dilation", {"kernel_size": 2, "stride": 1, "dilation": 2}, [(2, 2, 6, 6)]),
    ("max_pool2d", "rectangular", {"kernel_size": [3, 2], "stride": [2, 1], "padding": [1, 0]}, [(2, 2, 6, 5)]),
    ("max_pool2d", "everything", {"kernel_size": [3, 2], "stride": [2, 3], "padding": [1, 1], "dilation": [2, 1], "ceil_mode": True}, [(2, 2, 8, 9)]),
    ("max_pool2d", "ties", {"kernel_size": 3, "stride": 2}, [(2, 2, 7, 7)], ties),
    ("avg_pool2d", "default", {"kernel_size": 2}, [(2, 3, 6, 6)]),
    ("avg_pool2d", "odd_size", {"kernel_size": 2}, [(2, 2, 5, 7)]),
    ("avg_pool2d", "overlap", {"kernel_size": 3, "stride": 1}, [(2, 2, 5, 5)]),
    ("avg_pool2d", "ceil_mode", {"kernel_size": 2, "ceil_mode": True}, [(2, 2, 5, 7)]),
    ("avg_pool2d", "padding", {"kernel_size": 3, "stride": 1, "padding": 1}, [(2, 2, 5, 5)]),
    ("avg_pool2d", "count_include_pad_false", {"kernel_size": 3, "stride": 1, "padding": 1, "count_include_pad": False}, [(2, 2, 5, 5)]),
    ("avg_pool2d", "ceil_mode_padding", {"kernel_size": 3, "stride": 2, "padding": 1, "ceil_mode": True}, [(2, 2, 6, 6)]),
    ("avg_pool2d", "ceil_mode_padding_not_counted", {"kernel_size": 3, "stride": 2, "padding": 1, "ceil_mode": True, "count_include_pad": False}, [(2, 2, 6, 6)]),
    ("avg_pool2d", "rectangular", {"kernel_size": [3, 2], "stride": [2, 1], "padding": [1, 0]}, [(2, 2, 6, 5)]),
    ("adaptive_avg_pool2d", "one", {"output_size": 1}, [(2, 3, 5, 7)]),
    ("adaptive_avg_pool2d", "two_by_three", {"output_size": [2, 3]}, [(2, 2, 5, 7)]),
    ("adaptive_avg_pool2d", "divides", {"output_size": [3, 2]}, [(2, 2, 6, 4)]),
    ("adaptive_avg_pool2d", "null_keeps_height", {"output_size": [None, 2]}, [(2, 2, 3, 5)]),
    ("adaptive_avg_pool2d", "larger_than_input", {"output_size": 4}, [(2, 2, 3, 3)]),
    ("linear", "rank_2", {"out_features": 4}, [(3, 5)]),
    ("linear", "rank_3", {"out_features": 4}, [(2, 3, 5)]),
    ("linear", "rank_4", {"out_features": 3}, [(2, 2, 3, 4)]),
    ("linear", "bias_false", {"out_features": 4, "bias": False}, [(3, 5)]),
    ("flatten", "default", {}, [(2, 3, 2, 4)]),
    ("flatten", "start_dim", {"start_dim": 2}, [(2, 3, 2, 4)]),
    ("flatten", "end_dim", {"start_dim": 1, "end_dim": 2}, [(2, 3, 2, 4)]),
    ("flatten", "negative_dims", {"start_dim": -3, "end_dim": -2}, [(2, 3, 2, 4)]),
    ("flatten", "rank_2", {}, [(2, 6)]),
    ("reshape", "flat", {"shape": [-1]}, [(2, 3, 4)]),
    ("reshape", "inferred_last", {"shape": [2, -1]}, [(2, 3, 4)]),
    ("reshape", "inferred_first", {"shape": [-1, 2, 3]}, [(2, 12)]),
    ("reshape", "image", {"shape": [3, 2, 2]}, [(2, 12)]),
    ("relu", "default", {}, [(2, 3, 4)]),
    ("relu", "zeros", {}, [(2, 3, 4)], zeros),
    ("leaky_relu", "default", {}, [(2, 3, 4)]),
    ("leaky_relu", "negative_slope", {"negative_slope": 0.2}, [(2, 3, 4)]),
    ("leaky_relu", "zeros", {"negative_slope": 0.2}, [(2, 3, 4)], zeros),
    ("sigmoid", "default", {}, [(2, 3, 4)]),
    ("sigmoid", "large", {}, [(2, 3, 4)], large),
    ("tanh", "default", {}, [(2, 3, 4)]),
    ("tanh", "large", {}, [(2, 3, 4)], large),
    ("softmax", "rank_2", {"dim": 1}, [(3, 5)]),
    ("softmax", "rank_2_large", {"dim": 1}, [(3, 5)], large),
    ("softmax", "channels_of_rank_4", {"dim": 1}, [(2, 3, 2, 4)]),
    ("softmax", "last_of_rank_4", {"dim": -1}, [(2, 3, 2, 4)]),
    ("softmax", "middle_of_rank_3", {"dim": -2}, [(2, 3, 4)]),
    ("batch_norm1d", "default", {}, [(5, 3)]),
    ("batch_norm1d", "rank_3", {}, [(3, 2, 4)]),
    ("batch_norm1d", "eps_and_momentum", {"eps": 0.01, "momentum": 0.3}, [(5, 3)]),
    ("batch_norm1d", "affine_false", {"affine": False}, [(5, 3)]),
    ("batch_norm1d", "track_running_stats_false", {"track_running_stats": False}, [(5, 3)]),
    ("batch_norm2d", "default", {}, [(3, 2, 3, 4)]),
    ("batch_norm2d", "batch_of_one", {}, [(1, 2, 3, 3)]),
    ("batch_norm2d", "eps_and_momentum", {"eps": 0.001, "momentum": 0.01}, [(2, 2, 3, 3)]),
    ("batch_norm2d", "affine_false", {"affine": False}, [(2, 2, 3, 3)]),
    ("batch_norm2d", "track_running_stats_false", {"track_running_stats": False}, [(2, 2, 3, 3)]),
    ("batch_norm2d", "plain", {"affine": False, "track_running_stats": False}, [(2, 2, 3, 3)]),
    ("dropout", "evaluation", {"p": 0.5}, [(2, 3, 4)]),
    ("dropout", "p_zero", {"p": 0.0}, [(2, 3, 4)]),
    ("add", "two", {}, [(2, 3, 4), (2, 3, 4)]),
    ("add", "three", {}, [(2, 2, 3, 3)] * 3),
    ("concat", "two", {}, [(2, 2, 3, 3), (2, 1, 3, 3)]),
    ("concat", "three_channels", {"dim": 1}, [(2, 1, 3, 2), (2, 3, 3, 2), (2, 2, 3, 2)]),
    ("concat", "height", {"dim": 2}, [(2, 2, 1, 3), (2, 2, 4, 3)]),
    ("concat", "last", {"dim": -1}, [(2, 3), (2, 4)]),
]

LOSSES = [  # case, parameters, shape of the prediction, kind of target, scale of the prediction
    ("cross_entropy", {"loss": "cross_entropy"}, (4, 5), "labels", 1),
    ("cross_entropy_large", {"loss": "cross_entropy"}, (4, 5), "labels", 100),
    ("cross_entropy_one_sample", {"loss": "cross_entropy"}, (1, 10), "labels", 1),
    ("mse", {"loss": "mse"}, (4, 3), "values", 1),
    ("mse_rank_4", {"loss": "mse"}, (2, 2, 3, 3), "values", 1),
    ("mse_one_hot", {"loss": "mse"}, (4, 5), "one_hot", 1),
]


def layer(layer_type, params, shapes, values, draw):
    """The arrays of one case."""
    module = build(layer_type, params, shapes[0]).double()
    weights = {name: weight(draw, name, tensor) for name, tensor in module.state_dict().items() if tensor.is_floating_point()}
    module.load_state_dict(weights, strict=False)
    inputs = [torch.from_numpy(values(draw, shape).astype(np.float32)).double().requires_grad_() for shape in shapes]
    arrays = {f"input{i}": single(x) for i, x in enumerate(inputs)}
    arrays |= {f"weight:{name}": single(tensor) for name, tensor in weights.items()}
    arrays["output_eval"] = array(module.eval()(*inputs))
    if params.get("p", 0) == 0:
        arrays |= training(module.train(), inputs, draw)
    return arrays


def training(module, inputs, draw):
    output = module(*inputs)
    grad_output = torch.from_numpy(draw.standard_normal(tuple(output.shape)).astype(np.float32)).double()
    (output * grad_output).sum().backward()
    arrays = {"output": array(output), "grad_output": single(grad_output)}
    arrays |= {f"grad_input{i}": array(x.grad) for i, x in enumerate(inputs)}
    arrays |= {f"grad:{name}": array(parameter.grad) for name, parameter in module.named_parameters()}
    arrays |= {f"after:{name}": array(buffer) for name, buffer in module.named_buffers() if buffer.is_floating_point()}
    return arrays


def weight(draw, name, tensor):
    values = 0.5 + draw.random(tuple(tensor.shape)) if name == "running_var" else draw.standard_normal(tuple(tensor.shape))
    return torch.from_numpy(values.astype(np.float32)).double()


def loss(params, shape, kind, scale, draw):
    x = torch.from_numpy((scale * draw.standard_normal(shape)).astype(np.float32)).double().requires_grad_()
    labels = torch.from_numpy(draw.integers(0, shape[1], shape[0]))
    arrays = {"input0": single(x)}
    if kind == "values":
        target = torch.from_numpy(draw.standard_normal(shape).astype(np.float32)).double()
        arrays["target"] = single(target)
    elif kind == "one_hot":
        target = labels
        arrays |= {"labels": labels.numpy(), "target": single(torch.nn.functional.one_hot(labels, shape[1]))}
    else:
        target = labels
        arrays["target"] = labels.numpy()
    value = loss_of(params["loss"], x, target)
    value.backward()
    return arrays | {"loss": array(value), "grad_input0": array(x.grad)}


def array(tensor):
    return np.asarray(tensor.detach().numpy(), order="C")


def single(tensor):
    return array(tensor).astype(np.float32)


def save(layer_type, case, params, arrays):
    path = TARGET / layer_type / f"{case}.npz"
    path.parent.mkdir(parents=True, exist_ok=True)
    np.savez(path, params=np.frombuffer(json.dumps(params).encode(), np.uint8), **arrays)


def generator(*words):
    """A case draws the same values whatever other cases the table has."""
    return np.random.default_rng(zlib.crc32("/".join(words).encode()))


def main():
    shutil.rmtree(TARGET, ignore_errors=True)
    for layer_type, case, params, shapes, *values in CASES:
        save(layer_type, case, params, layer(layer_type, params, shapes, *(values or [normal]), generator(layer_type, case)))
    for case, params, shape, kind, scale in LOSSES:
        save("output", case, params, loss(params, shape, kind, scale, generator("output", case)))


if __name__ == "__main__":
    main()
