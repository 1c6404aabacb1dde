#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes models/ernie_bias/reference.npz and reference_stored.npz: the values of its expected.safetensors as somebody with numpy would save them, once
deflated and once not, in other types: float64 router logits, int16 experts, int64 token ids. Needs numpy and safetensors."""
import pathlib

import numpy as np
from safetensors.numpy import load_file

FOLDER = pathlib.Path(__file__).parent / "models" / "ernie_bias"


def main():
    expected = load_file(FOLDER / "expected.safetensors")
    arrays = {"token_ids": expected["token_ids"].astype(np.int64), "offsets": expected["offsets"], "rows": expected["rows"].astype(np.int32)}
    for name, values in expected.items():
        plan, _, rest = name.partition("/")
        if plan == "none" and rest.startswith("router_logits/"):
            arrays[rest] = values.astype(np.float64)
        elif plan == "none" and rest.startswith("index/"):
            arrays[rest] = values.astype(np.int16)
        elif plan == "none" and rest == "logits":
            arrays[rest] = values
    np.savez_compressed(FOLDER / "reference.npz", **arrays)
    np.savez(FOLDER / "reference_stored.npz", **arrays)


if __name__ == "__main__":
    main()
