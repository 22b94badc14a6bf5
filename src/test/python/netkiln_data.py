"""IDX files and a project's transforms, in the file order of the data set."""
import gzip
from pathlib import Path

import numpy as np
import torch


def read_idx(path):
    """An IDX file of unsigned bytes, gzipped or not, as a uint8 array."""
    data = Path(path).read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    if data[:3] != b"\0\0\x08":
        raise ValueError(f"{path} is no IDX file of bytes")
    shape = np.frombuffer(data, ">i4", data[3], 4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * data[3]).reshape(shape)


def dataset(folder, split, transforms=(), limit=None):
    """Images float32 [N,1,H,W] in [0,1] after the transforms, labels int64 [N]. `split` is train or t10k."""
    pixels = read_idx(Path(folder) / f"{split}-images-idx3-ubyte.gz")[:limit]
    labels = read_idx(Path(folder) / f"{split}-labels-idx1-ubyte.gz")[:limit]
    images = torch.from_numpy(pixels[:, None].astype(np.float32)) / 255
    for transform in transforms:
        images = apply(transform, images)
    return images, torch.from_numpy(labels.astype(np.int64))


def apply(transform, images):
    if transform["type"] != "normalize":
        raise ValueError(f"transform {transform['type']} is not known here")
    mean, std = (torch.tensor(transform[key]).reshape(1, -1, 1, 1) for key in ("mean", "std"))
    return (images - mean) / std
