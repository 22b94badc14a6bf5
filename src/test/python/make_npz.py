"""Makes weights/from-numpy.npz: tensors as numpy.savez writes them."""

import pathlib

import numpy as np

FOLDER = pathlib.Path(__file__).parent.parent / "resources" / "weights"

np.savez(
    FOLDER / "from-numpy.npz",
    **{
        "conv1.weight": np.array([[1, 2, 3], [4, 5, 6]], dtype="<f4"),
        "conv1.bias": np.array([-7.5], dtype="<f4"),
        "bn1.num_batches_tracked": np.array(1 << 40, dtype="<i8"),
    },
)
