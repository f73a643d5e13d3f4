"""Story packs and public pairs, as the statements and labels that the relation head is trained on."""
import glob
import hashlib
import json
import os
import random

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.environ.get("DATA", os.path.join(HERE, "..", ".data"))
KINDS = ("none", "agrees", "contradicts", "denies", "reverses", "updates", "rivals")
CONFLICTS = ("contradicts", "denies", "reverses", "rivals")
DEV_SHARE, TEST_SHARE = 0.12, 0.15
SEED = 7

# Which kinds a label of the public sets may stand for; the loss asks only for their sum.
PUBLIC = {"entails": ("agrees",), "contradicts": CONFLICTS, "neutral": ("none", "updates")}
# Public pairs kept of each set: captions (SNLI, SICK) teach that any two different facts clash, so they are cut hard.
KEEP = {"snli": 4000, "sick": 2000, "conjnli": 3500, "climate-fever": 3000, "fever": 4000, "covidfact": 1500}


def split_packs(folder=os.path.join(DATA, "packs")):
    """Packs of a folder as train, dev and test. In each file (one writer's subject) packs are sorted by the SHA-256 of
    their id; the first 12 in 100 are dev and the next 15 test, at least one of each (`bench/packs.ts` holds the same)."""
    parts = {"train": [], "dev": [], "test": []}
    for name in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        with open(name, encoding="utf-8") as f:
            packs = [json.loads(line) for line in f if line.strip()]
        packs.sort(key=lambda p: hashlib.sha256(p["id"].encode()).hexdigest())
        dev = max(1, round(DEV_SHARE * len(packs)))
        test = max(1, round(TEST_SHARE * len(packs)))
        parts["dev"] += packs[:dev]
        parts["test"] += packs[dev:dev + test]
        parts["train"] += packs[dev + test:]
    return parts


def all_packs():
    """The packs on loan and our own (`training/packs/`), split alike."""
    loan, own = split_packs(), split_packs(os.path.join(HERE, "packs"))
    return {part: loan[part] + own[part] for part in loan}, {"loan": loan, "own": own}


def labels(pack):
    """What each pair of a pack is, by the numbers of both: a set of kinds; none listed is `none`, `unsure` is absent."""
    listed = {frozenset(pair[:2]): pair[2] for pair in pack["pairs"]}
    numbers = [s["n"] for s in pack["statements"]]
    every = {frozenset((a, b)): listed.get(frozenset((a, b)), "none") for a in numbers for b in numbers if a < b}
    return {key: (kind,) for key, kind in every.items() if kind != "unsure"}


def public_pairs(name, keep):
    """Pairs of a file of `pairs/` as packs of two statements each."""
    with open(os.path.join(DATA, "pairs", name), encoding="utf-8") as f:
        pairs = [json.loads(line) for line in f if line.strip()]
    random.Random(SEED).shuffle(pairs)
    seen, out = {}, []
    for p in pairs:
        seen[p["set"]] = seen.get(p["set"], 0) + 1
        if not keep or seen[p["set"]] <= KEEP.get(p["set"], len(pairs)):
            out.append((({"n": 1, "text": p["a"]}, {"n": 2, "text": p["b"]}), PUBLIC[p["label"]], p["set"]))
    return out
