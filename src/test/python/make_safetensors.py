#!/usr/bin/python3
"""Writes src/test/resources/weights/from-python.safetensors with json, struct and numpy alone, after the format's README."""
import json
import pathlib
import struct

import numpy as np

tensors = {
    "conv1.weight": ("F32", np.arange(12, dtype="<f4").reshape(2, 1, 2, 3) / 8 - 0.5),
    "bn1.num_batches_tracked": ("I64", np.array(1234567890123, dtype="<i8")),
    "bn1.running_var": ("F64", np.array([0.1, 1e300], dtype="<f8")),
    "half": ("F16", np.array([1.5, -2.0, 6.103515625e-05, 5.9604644775390625e-08, 65504.0, -0.0, np.inf], dtype="<f2")),
    "brain": ("BF16", np.array([0x3FC0, 0xC000, 0x7F7F], dtype="<u2")),
    "i32": ("I32", np.array([-2147483648, 7], dtype="<i4")),
    "u8": ("U8", np.array([0, 128, 255], dtype="u1")),
    "empty": ("F32", np.zeros((0, 3), dtype="<f4")),
}
header, data = {"__metadata__": {"format": "pt", "made by": "Köln 窯"}}, b""
for name, (dtype, array) in tensors.items():
    header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [len(data), len(data) + array.nbytes]}
    data += array.tobytes()
text = json.dumps(header, ensure_ascii=False).encode()
text += b" " * (-len(text) % 8)
target = pathlib.Path(__file__).parents[1] / "resources/weights/from-python.safetensors"
target.write_bytes(struct.pack("<Q", len(text)) + text + data)
