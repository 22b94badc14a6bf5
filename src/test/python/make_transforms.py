#!/usr/bin/python3
"""Writes src/test/resources/data/transforms.safetensors: pictures before and after torchvision's and Pillow's transforms.

`photo` is 3x9x13 of noise over a gradient, uint8. Made with torchvision 0.14.1 and Pillow 9.4.0.
"""
import json
import pathlib
import struct

import numpy as np
from PIL import Image
from torchvision import transforms

rng = np.random.default_rng(0)
photo = np.clip(np.arange(13)[None, None] * 18 + rng.integers(-60, 90, (3, 9, 13)), 0, 255).astype(np.uint8)
picture = Image.fromarray(photo.transpose(1, 2, 0), "RGB")


def resized(size):
    """As torchvision resizes pictures: uint8 in, uint8 out."""
    return np.asarray(transforms.Resize(size)(picture)).transpose(2, 0, 1)


def normalized(*stages):
    return transforms.Compose([*stages, transforms.ToTensor(), normalize])(picture).numpy()


def resized_float(values, size):
    """Pillow's single-precision pictures, one for each channel: float in, float out."""
    return np.stack([np.asarray(Image.fromarray(v, "F").resize(size[::-1], Image.BILINEAR)) for v in values])


normalize = transforms.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])
tensors = {
    "photo": photo,
    "scaled": transforms.ToTensor()(picture).numpy(),
    "normalized": normalized(),
    "smaller_edge_5": resized(5),
    "smaller_edge_20": resized(20),
    "exact_4x6": resized([4, 6]),
    "exact_2x30": resized([2, 30]),
    "exact_9x7": resized([9, 7]),
    "exact_1x1": resized([1, 1]),
    "resize_then_normalize": normalized(transforms.Resize([6, 8])),
    "normalize_then_resize": resized_float(normalized(), (6, 8)),
}
header, data = {}, b""
for name, array in tensors.items():
    dtype = {"uint8": "U8", "float32": "F32"}[array.dtype.name]
    header[name] = {"dtype": dtype, "shape": list(array.shape), "data_offsets": [len(data), len(data) + array.nbytes]}
    data += np.ascontiguousarray(array).tobytes()
text = json.dumps(header).encode()
text += b" " * (-len(text) % 8)
target = pathlib.Path(__file__).parents[1] / "resources/data/transforms.safetensors"
target.parent.mkdir(exist_ok=True)
target.write_bytes(struct.pack("<Q", len(text)) + text + data)
