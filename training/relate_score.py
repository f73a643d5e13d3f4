"""Scores the relation head on packs and public pairs: the same figures as `bench/relate.ts`, in Python and 32 bits."""
import random

import numpy as np
import torch

from companies import cut, sort_of
from encoder import pad
from mpnet import PAD
from packs import CONFLICTS, KINDS, PUBLIC, labels

# Company sizes in pieces: what the encoder is trained on, and what use keeps to.
MOST_PIECES = 320
ROUNDS = 2


def autocast():
    return torch.autocast("cpu", dtype=torch.bfloat16)


def tensors(companies, pieces, wanted):
    """Inputs of the net for companies, and for each pair that `wanted(company number, a, b)` answers, its answer."""
    rows = [pieces.row(company) for company in companies]
    length = max(len(ids) for ids, _ in rows)
    ids, places = pad([r[0] for r in rows], length, PAD), pad([r[1] for r in rows], length, 0)
    mask = pad([[1] * len(r[0]) for r in rows], length, 0)
    pairs, sorts, answers = [], [], []
    for c, company in enumerate(companies):
        for i, a in enumerate(company):
            for j in range(i + 1, len(company)):
                answer = wanted(c, a, company[j])
                if answer is not None:
                    pairs.append((c, i, j))
                    sorts.append(sort_of(a, company[j]))
                    answers.append(answer)
    return (ids, places, mask, torch.tensor(pairs, dtype=torch.long).reshape(-1, 3), torch.tensor(sorts, dtype=torch.long)), answers


@torch.no_grad()
def predict(net, pieces, packs, rounds=ROUNDS):
    """Probabilities of every labelled pair of every pack, the mean over random companies: {(pack, pair): [7]}."""
    net.eval()
    rng, jobs = random.Random(1), []
    for number, pack in enumerate(packs):
        wanted, met = labels(pack), set()
        for _ in range(rounds):
            for company in cut(pack["statements"], rng, MOST_PIECES, pieces):
                jobs.append((number, company))
                met |= {frozenset((a["n"], b["n"])) for a in company for b in company}
        by_number = {s["n"]: s for s in pack["statements"]}
        jobs += [(number, [by_number[n] for n in sorted(key)]) for key in wanted if key not in met]
    jobs.sort(key=lambda job: sum(pieces.length(s) for s in job[1]))
    every = [labels(pack) for pack in packs]
    found = {}
    for at in range(0, len(jobs), 8):
        part = jobs[at:at + 8]

        def wanted(c, a, b, part=part):
            key = frozenset((a["n"], b["n"]))
            return (part[c][0], key) if key in every[part[c][0]] else None

        inputs, keys = tensors([company for _, company in part], pieces, wanted)
        if not keys:
            continue
        with autocast():
            logits = net(*inputs)
        for key, row in zip(keys, logits.float().softmax(-1).numpy()):
            found.setdefault(key, []).append(row)
    return {key: np.mean(rows, 0) for key, rows in found.items()}


def curve(right, score):
    """Best F1 over all cuts with its precision and recall, precision among the top 2 in 100, recall at precision .80."""
    order = np.argsort(-score, kind="stable")
    hits = np.cumsum(right[order])
    p, r = hits / np.arange(1, len(right) + 1), hits / max(1, right.sum())
    f = 2 * p * r / np.maximum(p + r, 1e-9)
    best, top = int(f.argmax()), max(20, int(0.02 * len(right)))
    at80 = r[p >= 0.8].max() if (p >= 0.8).any() else 0.0
    return {"F1": f[best], "P": p[best], "R": r[best], "top2%": p[min(top, len(p)) - 1], "R@P.80": at80}


def shown(figures):
    return " ".join(f"{name} {value:.3f}" for name, value in figures.items())


def score_packs(net, pieces, packs, name):
    """Prints and returns the F1 of conflicts."""
    found = predict(net, pieces, packs)
    keys = list(found)
    prob = np.array([found[key] for key in keys])
    every = [labels(pack) for pack in packs]
    kind = np.array([every[number][pair][0] for number, pair in keys])
    got = curve(np.isin(kind, CONFLICTS), prob[:, [KINDS.index(k) for k in CONFLICTS]].sum(1))
    print(f"{name}: {len(packs)} packs, {len(keys)} pairs\n  conflicts   {shown(got)}")
    for i, k in enumerate(KINDS[1:], 1):
        print(f"  {k:<11} {shown(curve(kind == k, prob[:, i]))} n {int((kind == k).sum())}", flush=True)
    return got["F1"]


def score_public(net, pieces, pairs, limit):
    """Prints accuracy of three ways and F1 of contradicts for each public set."""
    sets = {}
    for sides, allowed, name in pairs:
        sets.setdefault(name, []).append((sides, allowed))
    for name, listed in sorted(sets.items()):
        listed = listed[:limit]
        packs = [{"statements": list(sides), "pairs": []} for sides, _ in listed]
        found = predict(net, pieces, packs, 1)
        prob = np.array([found[(n, frozenset((1, 2)))] for n in range(len(packs))])
        three = np.stack([prob[:, [0, 5]].sum(1), prob[:, 1], prob[:, [2, 3, 4, 6]].sum(1)], 1).argmax(1)
        want = np.array([{PUBLIC["neutral"]: 0, PUBLIC["entails"]: 1, PUBLIC["contradicts"]: 2}[kinds] for _, kinds in listed])
        both = ((three == 2) & (want == 2)).sum()
        f1 = 2 * both / max(1, (three == 2).sum() + (want == 2).sum())
        print(f"  {name:<16} n {len(listed)} accuracy {(three == want).mean():.3f} F1 contradicts {f1:.3f}", flush=True)
