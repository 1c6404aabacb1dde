#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes import/*: the routing of two languages of small.isogloss.h5 as other programs would save it, with numpy and safetensors. What is imported from them
must equal that trace. Needs h5py, numpy and safetensors."""
import pathlib

import h5py
import numpy as np
from safetensors.numpy import save_file

HERE = pathlib.Path(__file__).parent
OUT = HERE / "import"


def sequences(array, offsets):
    """[L, T, x] → one [T, L, x] per sequence"""
    return [np.ascontiguousarray(array[:, a:b].transpose(1, 0, 2)) for a, b in zip(offsets[:-1], offsets[1:])]


def main():
    OUT.mkdir(exist_ok=True)
    with h5py.File(HERE / "small.isogloss.h5") as file:
        eng, hin = ({name: data[:] for name, data in file["languages"][code].items()} for code in ("eng_Latn", "hin_Deva"))
    keys = [key.decode() for key in eng["row_keys"]]
    for name, language, dtype, save in (("eng", eng, "u1", np.savez_compressed), ("hin", hin, "<i8", np.savez)):
        ids = sequences(language["topk_index"].astype(dtype), language["sequence_offsets"])
        save(OUT / f"{name}_ids.npz", **dict(zip(keys, ids)))
    weights = sequences(eng["topk_weight"].astype("<f4"), eng["sequence_offsets"])
    np.savez_compressed(OUT / "eng_weights.npz", **dict(zip(keys, weights)))
    tokens = [eng["token_ids"][a:b] for a, b in zip(eng["sequence_offsets"][:-1], eng["sequence_offsets"][1:])]
    np.savez_compressed(OUT / "eng_tokens.npz", **dict(zip(keys, tokens)))
    np.save(OUT / "eng_logits.npy", eng["router_logits"])  # [L, T, E] f16
    np.save(OUT / "eng_offsets.npy", eng["sequence_offsets"].astype("<u4"))
    logits = [np.ascontiguousarray(x.transpose(1, 0, 2)) for x in sequences(hin["router_logits"], hin["sequence_offsets"])]
    save_file({str(i): x for i, x in enumerate(logits)}, OUT / "hin_logits.safetensors")


if __name__ == "__main__":
    main()
