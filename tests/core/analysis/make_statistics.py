#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes statistics.json: BCa intervals, correlations, permutation nulls, clusterings and scalings of made-up numbers, computed with numpy, scipy and
statsmodels alone. Needs these three (and make_reference.py beside it, for the draws)."""
import json
import pathlib

import numpy as np
from make_reference import LEVEL, SEED, counter_draw, drawn_items
from scipy import stats
from scipy.cluster import hierarchy
from scipy.spatial.distance import squareform
from statsmodels.regression.linear_model import OLS

HERE = pathlib.Path(__file__).parent
PERMUTATIONS = 2000


def bca(values, resamples):
    """scipy's formula on our draws: only the items drawn are ours."""
    draws = values[drawn_items(len(values), SEED, resamples)].mean(axis=1)
    estimate = values.mean()
    share = ((draws < estimate).sum() + (draws <= estimate).sum()) / (2 * resamples)
    bias = stats.norm.ppf(share)
    jackknife = np.array([np.delete(values, i).mean() for i in range(len(values))])
    d = jackknife.mean() - jackknife
    acceleration = (d**3).sum() / (6 * (d**2).sum() ** 1.5)
    z = stats.norm.ppf([(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    ends = stats.norm.cdf(bias + (bias + z) / (1 - acceleration * (bias + z)))
    return np.quantile(draws, ends), acceleration


def bootstrap_case(values):
    (low, high), acceleration = bca(values, 10000)
    out = {"values": values.tolist(), "low": low, "high": high, "acceleration": acceleration}
    for method in ("percentile", "BCa"):
        found = stats.bootstrap((values,), np.mean, confidence_level=LEVEL, n_resamples=50000, method=method, rng=np.random.default_rng(1))
        out["scipy_" + method.lower()] = [found.confidence_interval.low, found.confidence_interval.high]
        # How far two runs of 10,000 resamples with other draws lie apart.
        ends = [stats.bootstrap((values,), np.mean, confidence_level=LEVEL, n_resamples=10000, method=method, rng=np.random.default_rng(seed)).confidence_interval
                for seed in range(2, 202)]
        out["scipy_" + method.lower() + "_deviation"] = [float(np.std([end.low for end in ends])), float(np.std([end.high for end in ends]))]
    return out


def fisher(r, variance):
    half = stats.norm.ppf((1 + LEVEL) / 2) * np.sqrt(variance)
    return [float(np.tanh(np.arctanh(r) - half)), float(np.tanh(np.arctanh(r) + half))]


def correlation_case(x, y, z):
    n = len(x)
    pearson, spearman = stats.pearsonr(x, y), stats.spearmanr(x, y)
    interval = pearson.confidence_interval(LEVEL)
    design = np.column_stack([np.ones(n), z])
    partial = stats.pearsonr(OLS(x, design).fit().resid, OLS(y, design).fit().resid)[0]
    t = OLS(y, np.column_stack([np.ones(n), x, z])).fit()  # the t test of x's slope is that of the partial correlation
    return {
        "x": x.tolist(), "y": y.tolist(), "z": z.tolist(),
        "pearson": [pearson.statistic, pearson.pvalue, interval.low, interval.high],
        "spearman": [spearman.statistic, spearman.pvalue, *fisher(spearman.statistic, (1 + spearman.statistic**2 / 2) / (n - 3))],
        "partial": [float(partial), float(t.pvalues[1]), *fisher(partial, 1 / (n - 4))],
    }


def shuffles(n, count):
    orders = []
    for s in range(count):
        order = list(range(n))
        for i in range(n - 1, 0, -1):
            j = int(((counter_draw(SEED, s * n + i)[0] >> np.uint64(32)) * np.uint64(i + 1)) >> np.uint64(32))
            order[i], order[j] = order[j], order[i]
        orders.append(order)
    return np.array(orders)


def table_case(rng):
    """Divergences of 12 languages in 7 layers (one of them not complete) and accuracies of 10 of them."""
    divergence = rng.uniform(size=(12, 7)).round(6)
    accuracy = (0.8 - 0.5 * divergence[:, 2] + 0.1 * rng.normal(size=12)).round(6)
    tokens = rng.integers(20, 90, size=12).astype(float)
    x, y, z = divergence[:10], accuracy[:10], tokens[:10]
    orders = shuffles(10, PERMUTATIONS)
    layers = [layer for layer in range(7) if layer != 4]
    r = np.array([stats.pearsonr(x[:, layer], y)[0] for layer in layers])
    null = np.array([[np.corrcoef(x[:, layer], y[order])[0, 1] for layer in layers] for order in orders])
    p = np.array([stats.pearsonr(x[:, layer], y)[1] for layer in layers])
    order = np.argsort(p)
    holm = np.empty(len(p))
    holm[order] = np.minimum(1, np.maximum.accumulate(p[order] * (len(p) - np.arange(len(p)))))
    own = (1 + (np.abs(null) >= np.abs(r) - 1e-12).sum(axis=0)) / (1 + PERMUTATIONS)
    family = (1 + (np.abs(null).max(axis=1)[:, None] >= np.abs(r) - 1e-12).sum(axis=0)) / (1 + PERMUTATIONS)
    return {
        "divergence": divergence.tolist(), "accuracy": accuracy.tolist(), "tokens": tokens.tolist(), "layers": layers, "permutations": PERMUTATIONS,
        "first_shuffles": orders[:3].tolist(), "holm": holm.tolist(), "own": own.tolist(), "family": family.tolist(),
        "null": np.percentile(null, [2.5, 97.5], axis=0).T.tolist(), "cases": [correlation_case(x[:, layer], y, z) for layer in layers],
    }


def distances_case(distance):
    n = len(distance)
    linkage = hierarchy.linkage(squareform(distance, checks=False), "average")
    square = -0.5 * (distance**2)
    centre = np.eye(n) - 1 / n
    values, vectors = np.linalg.eigh(centre @ square @ centre)
    values, vectors = values[::-1], vectors[:, ::-1]
    coordinates = vectors[:, :2] * np.sqrt(np.maximum(values[:2], 0))
    coordinates *= np.sign(coordinates[np.abs(coordinates).argmax(axis=0), [0, 1]])
    return {
        "distance": distance.ravel().tolist(), "linkage": linkage.tolist(), "leaves": hierarchy.leaves_list(linkage).tolist(),
        "eigenvalues": values.tolist(), "coordinates": coordinates.tolist(), "explained": float(values[:2].clip(0).sum() / np.abs(values).sum()),
    }


def random_distances(rng, n):
    upper = np.triu(rng.uniform(0.05, 1, size=(n, n)).round(5), 1)
    return upper + upper.T


def main():
    rng = np.random.default_rng(SEED)
    out = {"level": LEVEL}
    out["bootstrap"] = [bootstrap_case(values) for values in
                        (rng.gamma(0.5, size=60).round(5), rng.normal(size=25).round(5), (rng.uniform(size=80) < 0.15).astype(float))]
    x, z = rng.normal(size=20).round(4), rng.normal(size=20).round(4)
    tied = rng.integers(0, 4, size=15).astype(float)
    out["correlation"] = [correlation_case(x, (0.6 * x + z + rng.normal(size=20)).round(4), z),
                          correlation_case(tied, (tied + rng.integers(0, 3, size=15)).astype(float), rng.normal(size=15).round(4)),
                          correlation_case(*rng.normal(size=(3, 6)).round(4))]
    out["table"] = table_case(rng)
    points = rng.normal(size=(9, 3))
    euclidean = np.sqrt(((points[:, None] - points[None]) ** 2).sum(-1)).round(7)
    out["distances"] = [distances_case(random_distances(rng, n)) for n in (2, 3, 17, 40)] + [distances_case(euclidean)]
    (HERE / "statistics.json").write_text(json.dumps(out, separators=(",", ":")).replace('},{"', '},\n{"').replace('],"', '],\n"') + "\n")


if __name__ == "__main__":
    main()
