#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes usage.json: measures of the use of experts on ../trace/small.isogloss.h5, computed with numpy and scipy alone. Needs h5py, numpy, scipy and
statsmodels (and make_reference.py beside it, for reading the trace and the draws)."""
import json
import pathlib

import h5py
import numpy as np
from make_reference import LEVEL, Language, busiest, dense, divergence, drawn_items, entropy, gini, interval, percentiles
from scipy import special, stats
from scipy.spatial import distance
from statsmodels.stats.proportion import proportion_confint

HERE = pathlib.Path(__file__).parent
KEPT, THRESHOLD = 8, 0.4


def resampled(language, layer):
    """[resamples, E] hits and [resamples] tokens of resampled sequences"""
    rows = drawn_items(len(language.lengths))
    return language.hits[layer][rows].sum(axis=1), language.lengths[rows].sum(axis=1)


def cell(value, draws):
    low, high = percentiles(np.asarray(draws))
    return [float(value), float(low), float(high)]


def similarity(p, q):
    return 1 - distance.jensenshannon(p, q, base=2) ** 2


def jaccard_of_busiest(a, b):
    a, b = busiest(a, 0.8), busiest(b, 0.8)
    return len(a & b) / len(a | b)


def chance(a, b, experts):
    common = stats.hypergeom(experts, a, b)
    return float(sum(common.pmf(m) * m / (a + b - m) for m in range(min(a, b) + 1) if a + b - m > 0))


def per_layer(languages, layers):
    eng = languages["eng_Latn"]
    out = {name: {} for name in ("similarity", "gini", "cv", "overlap", "chance", "repeat")}
    for code, language in languages.items():
        lists = {name: [] for name in out}
        for layer in range(layers):
            mine, other = language.hits[layer].sum(axis=0), eng.hits[layer].sum(axis=0)
            draws, other_draws = resampled(language, layer)[0], resampled(eng, layer)[0]
            lists["similarity"].append(cell(similarity(mine, other), [similarity(a, b) for a, b in zip(draws, other_draws)]))
            lists["gini"].append(cell(gini(mine), [gini(a) for a in draws]))
            lists["cv"].append(cell(mine.std() / mine.mean(), draws.std(axis=1) / draws.mean(axis=1)))
            lists["overlap"].append(cell(jaccard_of_busiest(mine, other), [jaccard_of_busiest(a, b) for a, b in zip(draws, other_draws)]))
            lists["chance"].append(chance(len(busiest(mine, 0.8)), len(busiest(other, 0.8)), len(mine)))
            first = [s[:, 0] for s in language.sequences(language.index, layer)]
            rates = np.array([np.mean(s[1:] == s[:-1]) for s in first if len(s) > 1])
            low, high = interval(rates)
            lists["repeat"].append([float(rates.mean()), float(low), float(high)])
        for name, values in lists.items():
            out[name][code] = values
    return out


def specialisation(language, layer):
    hits, tokens = resampled(language, layer)
    low, high = percentiles(hits / tokens[:, None])
    return {"share": (language.hits[layer].sum(axis=0) / language.lengths.sum()).tolist(), "low": low.tolist(), "high": high.tolist()}


def language_experts(languages, layer):
    usage = {code: x.hits[layer].sum(axis=0) / x.lengths.sum() for code, x in languages.items()}
    draws = {code: hits / tokens[:, None] for code, (hits, tokens) in ((code, resampled(x, layer)) for code, x in languages.items())}
    kept = {code: set(sorted(range(len(u)), key=lambda e: (-u[e], e))[:KEPT]) for code, u in usage.items()}
    rows = []
    for e in range(16):
        who = [code for code in usage if e in kept[code]]
        shares = {code: usage[code][e] / sum(usage[c][e] for c in who) for code in who}
        owned = any(share > THRESHOLD for share in shares.values())
        for code in who:
            with np.errstate(invalid="ignore"):
                drawn = draws[code][:, e] / sum(draws[c][:, e] for c in who)
            low, high = percentiles(drawn[~np.isnan(drawn)])
            rows.append({"expert": e, "language": code, "share": float(shares[code]), "low": float(low), "high": float(high), "languages": len(who),
                         "exclusive": bool(shares[code] > THRESHOLD), "shared": len(who) > 1 and not owned})
    return rows


def signatures(languages, layers):
    def signature(language, rows=None):
        parts = [language.hits[layer] if rows is None else language.hits[layer][rows] for layer in layers]
        tokens = language.lengths.sum() if rows is None else language.lengths[rows].sum()
        return np.concatenate([part.sum(axis=0) for part in parts]) / tokens

    codes = list(languages)
    out = {}
    rows = drawn_items(24)
    drawn = {code: np.array([signature(languages[code], r) for r in rows]) for code in codes}
    for a in codes:
        for b in codes:
            products = (drawn[a] * drawn[b]).sum(axis=1) / np.linalg.norm(drawn[a], axis=1) / np.linalg.norm(drawn[b], axis=1)
            out[a + " " + b] = cell(1 - distance.cosine(signature(languages[a]), signature(languages[b])), products)
    return out


def vocabulary(language, ids, layer, least, top):
    chosen = dense(language.index, np.ones(language.index.shape), 16)[layer] > 0
    rows = []
    for e in range(16):
        own = []
        for token in np.unique(ids):
            where = ids == token
            occurrences, sent = int(where.sum()), int(chosen[where, e].sum())
            if occurrences >= least and sent > 0:
                low, high = proportion_confint(sent, occurrences, alpha=1 - LEVEL, method="wilson")
                own.append([e, int(token), sent, occurrences, float(low), float(high)])
        rows += sorted(own, key=lambda r: (-r[2] / r[3], -r[3], r[1]))[:top]
    return rows


def equal_length(p, q, layer, weighting, experts):
    def pooled(language, lengths):
        if weighting == "softmax":
            tokens = special.softmax(language.logits[layer], axis=-1)
        else:
            tokens = dense(language.index, language.weight, experts)[layer]
        return np.array([tokens[a:a + n].mean(axis=0) for a, n in zip(language.offsets[:-1], lengths)])

    lengths = np.minimum(p.lengths, q.lengths)
    each = divergence(pooled(p, lengths), pooled(q, lengths))
    low, high = interval(each)
    return [float(each.mean()), float(low), float(high)]


def bands(divergences, threshold):
    """divergences [Lm, S] → first and last index of the longest run below the threshold, and their resampled values"""
    def run(curve):
        best, length = None, 0
        for first in range(len(curve)):
            last = first
            while last < len(curve) and curve[last] < threshold:
                last += 1
            if last - first > length:
                best, length = (first, last - 1), last - first
        return best

    runs = [run(divergences[:, rows].mean(axis=1)) for rows in drawn_items(divergences.shape[1])]
    found = [r for r in runs if r is not None]
    tail = 100 * (1 - LEVEL) / 2
    ends = [[int(np.percentile([r[i] for r in found], q, method=method)) for q, method in ((tail, "lower"), (100 - tail, "higher"))] for i in (0, 1)] if found else None
    return {"band": run(divergences.mean(axis=1)), "found": len(found) / len(runs), "ends": ends, "below": int((divergences.mean(axis=1) < threshold).sum())}


def main():
    with h5py.File(HERE.parent / "trace" / "small.isogloss.h5") as file:
        languages = {code: Language(group) for code, group in file["languages"].items()}
        ids = file["languages/hin_Deva/token_ids"][:]
    out = per_layer(languages, 6)
    eng, hin, zho = (languages[code] for code in ("eng_Latn", "hin_Deva", "zho_Hans"))
    out["specialisation_hin_layer_3"] = specialisation(hin, 3)
    out["language_experts_layer_1"] = language_experts(languages, 1)
    out["signatures_all"] = signatures(languages, range(6))
    out["signatures_2"] = signatures(languages, [2])
    out["vocabulary_hin_layer_4"] = vocabulary(hin, ids, 4, 4, 3)
    out["equal_length"] = {w: [equal_length(eng, x, layer, w, 16) for x in (hin, zho) for layer in range(6)] for w in ("softmax", "topk")}
    out["chance"] = out["chance"]
    out["chance_cases"] = [[a, b, n, chance(a, b, n)] for a, b, n in ((3, 4, 9), (8, 8, 10), (1, 5, 5), (30, 40, 128))]
    out["bands"] = {str(t): {code: bands(divergence(eng.pooled["softmax"], x.pooled["softmax"]), t) for code, x in languages.items() if code != "eng_Latn"}
                    for t in (0.02, 0.149, 0.3)}
    pair = divergence(hin.pooled["topk"], zho.pooled["topk"])[4]
    low, high = interval(pair)
    out["pair_hin_zho_layer_4_topk"] = [float(pair.mean()), float(low), float(high)]
    (HERE / "usage.json").write_text(json.dumps(out, separators=(",", ":")).replace('],"', '],\n"').replace('},"', '},\n"') + "\n")


if __name__ == "__main__":
    main()
