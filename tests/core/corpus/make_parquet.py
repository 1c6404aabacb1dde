#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes items.parquet with pyarrow: every kind of column that a task's file may have, compressed, in two row groups."""
import pathlib

import pyarrow as pa
import pyarrow.parquet as pq

table = pa.table({
    "question": ["How many?", "कितने?", None],
    "options": [["a", "b"], ["ए", "बी"], []],
    "number": pa.array([7, -3, 12], pa.int32()),
    "share": [0.5, 2.25, 1e-3],
    "right": [True, False, None],
    "subject": pa.array(["law", "art", "law"]).dictionary_encode(),
    "nested": [{"x": 1}, {"x": 2}, None],
    "years": pa.array([[1], None, [2, 3]], pa.large_list(pa.int64())),
})
pq.write_table(table, pathlib.Path(__file__).resolve().parent / "items.parquet", compression="zstd", row_group_size=2)
