#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes reference.json: every measure of core/analysis on ../trace/small.isogloss.h5, computed here with numpy and scipy alone and independently of our
code. The tests compare Isogloss's numbers with these. Needs numpy, scipy and h5py."""
import json
import pathlib

import h5py
import numpy as np
from scipy import special, stats

HERE = pathlib.Path(__file__).parent
SEED, RESAMPLES, LEVEL = 20251123, 1000, 0.95
GOLDEN = np.uint64(0x9E3779B97F4A7C15)


def counter_draw(seed, counter):
    """SplitMix64 as a function of a counter, in arithmetic modulo 2^64."""
    z = np.uint64(seed) + (np.atleast_1d(np.asarray(counter, np.uint64)) + np.uint64(1)) * GOLDEN
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))


def drawn_items(items, seed=SEED, resamples=RESAMPLES):
    """[resamples, items]: which item each place of each resample is."""
    draws = counter_draw(seed, np.arange(resamples * items, dtype=np.uint64))
    return (((draws >> np.uint64(32)) * np.uint64(items)) >> np.uint64(32)).astype(np.int64).reshape(resamples, items)


def percentiles(draws, level=LEVEL):
    tail = 100 * (1 - level) / 2
    return np.percentile(draws, [tail, 100 - tail], axis=0)


def interval(values):
    """values [S, ...]: percentile bootstrap interval of the mean over the first axis."""
    values = np.asarray(values, np.float64)
    means = np.stack([values[rows].mean(axis=0) for rows in drawn_items(len(values))])
    return percentiles(means)


def entropy(p):
    return -special.xlogy(p, p).sum(axis=-1)


def divergence(p, q):
    """Entropy-normalised Jensen-Shannon divergence, arXiv 2510.04694 eq. 2."""
    p, q = np.asarray(p, np.float64), np.asarray(q, np.float64)
    mean = (entropy(p) + entropy(q)) / 2
    return (entropy((p + q) / 2) - mean) / np.maximum(np.log(p.shape[-1]) - mean, 1e-6)


class Language:
    def __init__(self, group):
        self.offsets = group["sequence_offsets"][:]
        self.lengths = np.diff(self.offsets)
        self.index = group["topk_index"][:].astype(int)
        self.weight = group["topk_weight"][:].astype(np.float64)
        self.logits = group["router_logits"][:].astype(np.float64)
        self.hits = group["hits"][:].astype(np.float64)
        self.pooled = {"softmax": group["pooled_softmax"][:].astype(np.float64), "topk": group["pooled_topk"][:].astype(np.float64)}
        self.shares = self.hits / self.lengths[None, :, None]

    def sequences(self, values, layer):
        return [values[layer, a:b] for a, b in zip(self.offsets[:-1], self.offsets[1:])]


def split_half(sequences):
    """sequences: distributions [T, E] of the tokens of each sequence."""
    noise = []
    for p in sequences:
        length = len(p)
        if length >= 2:
            even, odd = p[0::2], p[1::2]
            halves = np.stack([even.mean(axis=0), odd.mean(axis=0)])
            jsd = entropy(halves.mean(axis=0)) - entropy(halves).mean()
            noise.append(jsd * 2 * len(even) * len(odd) / length**2 / (np.log(p.shape[1]) - entropy(p.mean(axis=0))))
    return float(np.mean(noise))


def dense(index, weight, experts):
    p = np.zeros(index.shape[:-1] + (experts,))
    np.put_along_axis(p, index, weight / weight.sum(axis=-1, keepdims=True), axis=-1)
    return p


def consistency(index, pairs):
    sets = [set(row) for row in index.tolist()]
    if len(sets) < 2:
        return np.nan
    jaccard = [len(sets[i] & sets[j]) / len(sets[i] | sets[j])
               for i in range(len(sets)) for j in range(i + 1, len(sets)) if pairs == "all" or j == i + 1]
    return np.mean(jaccard)


def gini(x):
    return np.abs(x[:, None] - x[None, :]).sum() / (2 * len(x) * x.sum())


def busiest(loads, share):
    order = sorted(range(len(loads)), key=lambda e: (-loads[e], e))
    size = next(n for n in range(len(order) + 1) if loads[order[:n]].sum() >= share * loads.sum())
    return set(order[:size])


def mean_and_interval(values):
    low, high = interval(values)
    return {"mean": float(np.mean(values)), "low": float(low), "high": float(high)}


def measures(languages, experts, layers):
    out = {"routing_entropy": {}, "consistency_all": {}, "consistency_adjacent": {}, "gini": {}, "cv": {}, "unused": {}, "overlap": {}}
    for code, language in languages.items():
        out["routing_entropy"][code] = {w: [mean_and_interval(entropy(q)) for q in language.pooled[w]] for w in language.pooled}
        for pairs in ("all", "adjacent"):
            each = [np.array([consistency(i, pairs) for i in language.sequences(language.index, layer)]) for layer in range(layers)]
            out["consistency_" + pairs][code] = [mean_and_interval(c[~np.isnan(c)]) for c in each]
        loads = language.hits.sum(axis=1)
        reference = languages["eng_Latn"].hits.sum(axis=1)
        out["gini"][code] = [gini(x) for x in loads]
        out["cv"][code] = [x.std() / x.mean() for x in loads]
        out["unused"][code] = [int((x == 0).sum()) for x in loads]
        sets = [(busiest(a, 0.8), busiest(b, 0.8)) for a, b in zip(loads, reference)]
        out["overlap"][code] = [len(a & b) / len(a | b) for a, b in sets]
    language = languages["hin_Deva"]
    chosen = dense(language.index, np.ones(language.index.shape), experts) > 0
    out["coactivation_hin_layer_2"] = (chosen[2].T.astype(int) @ chosen[2].astype(int)).tolist()
    return out


def main():
    with h5py.File(HERE.parent / "trace" / "small.isogloss.h5") as file:
        languages = {code: Language(group) for code, group in file["languages"].items()}
        experts, layers = int(file.attrs["E"]), len(file.attrs["moe_layers"])
    out = {"seed": SEED, "resamples": RESAMPLES, "level": LEVEL}
    out["draws"] = [str(int(d)) for d in counter_draw(SEED, np.arange(8, dtype=np.uint64))]
    out["drawn_items_7"] = drawn_items(7)[:3].tolist()

    out["divergence"] = {w: {} for w in ("softmax", "topk")}
    for weighting, tables in out["divergence"].items():
        for reference, p in languages.items():
            table = tables[reference] = {"languages": {}}
            for code, q in languages.items():
                if code != reference:
                    each = divergence(p.pooled[weighting], q.pooled[weighting])  # [Lm, S]
                    table["languages"][code] = [mean_and_interval(d) for d in each]
            half = len(p.lengths) // 2
            table["other_sentence"] = [float(divergence(x, np.roll(x, -half, axis=0)).mean()) for x in p.pooled[weighting]]
            if weighting == "softmax":
                tokens = special.softmax(p.logits, axis=-1)
            else:
                tokens = dense(p.index, p.weight, experts)
            table["noise_floor"] = [split_half(p.sequences(tokens, layer)) for layer in range(layers)]
    out["divergence_sequences"] = divergence(languages["eng_Latn"].pooled["softmax"][0], languages["zho_Hans"].pooled["softmax"][0]).tolist()

    target, baseline = languages["hin_Deva"], languages["eng_Latn"]
    frequency, difference = interval(target.shares[1]), interval(target.shares[1] - baseline.shares[1])
    out["activation_hin_eng_layer_1"] = {
        "frequency": target.shares[1].mean(axis=0).tolist(), "frequency_low": frequency[0].tolist(), "frequency_high": frequency[1].tolist(),
        "reference_frequency": baseline.shares[1].mean(axis=0).tolist(),
        "difference_low": difference[0].tolist(), "difference_high": difference[1].tolist()}
    out["delta_hin_eng"] = (target.shares.mean(axis=1) - baseline.shares.mean(axis=1)).tolist()
    share = [x.hits.sum(axis=1) / x.lengths.sum() for x in (target, baseline)]
    error = np.sqrt(sum(s * (1 - s) / x.lengths.sum() for s, x in zip(share, (target, baseline))))
    half_width = stats.norm.ppf(0.5 + LEVEL / 2) * error
    out["risk_difference_hin_eng"] = {"difference": (share[0] - share[1]).tolist(), "half_width": half_width.tolist()}
    out["measures"] = measures(languages, experts, layers)

    values = np.array(out["divergence_sequences"])
    scipy = stats.bootstrap((values,), np.mean, confidence_level=LEVEL, n_resamples=20000, method="percentile", rng=np.random.default_rng(1))
    out["scipy_bootstrap"] = {"values": values.tolist(), "low": scipy.confidence_interval.low, "high": scipy.confidence_interval.high,
                              "standard_error": scipy.standard_error}
    (HERE / "reference.json").write_text(json.dumps(out, indent=None, separators=(",", ":")).replace('],"', '],\n"').replace('},"', '},\n"') + "\n")


if __name__ == "__main__":
    main()
