"""Trains the relation head: statements read in company, every pair of a company scored, seven kinds.

    python training/relate.py            trains, goes on where it stopped, writes the int8 head
    python training/relate.py --from src/neural/weights/relate --new c1 c2
                                         leaves the first stage out and goes on from weights that were released, with files
                                         of packs that those never saw
    python training/relate.py --test     scores the packs that were held back for the end, writes the head again

Story packs first, then packs with public pairs mixed in: those alone teach that any two different facts clash.
`companies.py` has the format. One reading of a company costs a tenth of its pairs read one by one, and with the same encoder
it was no worse on the packs kept for development.
"""
import argparse
import copy
import os
import random
import time

import torch
from torch import nn

from companies import Pieces, cut
from packs import DATA, HERE, KINDS, SEED, all_packs, labels, public_pairs
from relate_model import Relate
from released import take_up_relate
from relate_score import MOST_PIECES, autocast, score_packs, score_public, tensors

OUT = os.path.join(DATA, "out")
BATCH_PIECES = 960
# Public pairs read together; only the pairs themselves are asked for.
PAIRS_TOGETHER = 4
MIXED_PAIRS, MIXED_HEADLINES = 1200, 1200
HEADLINES = "fnc-headlines"
# How often a pack is cut an epoch, and one that released weights never saw.
CUTS, NEW_CUTS = 2, 3
NONE_WEIGHT = 0.5


def dropped(side, rng):
    """A side as poorer reports give it: without its speaker, its date, or both."""
    u = rng.random()
    if u < 0.08:
        return {"n": side["n"], "text": side["text"]}
    return {k: v for k, v in side.items() if not (k == "said" and u < 0.18) and not (k == "speaker" and 0.18 <= u < 0.26)}


def pack_companies(packs, rng, pieces, cuts=lambda pack: CUTS):
    """Each pack cut as often as `cuts` says: (company, labels of its pairs)."""
    out = []
    for pack in packs:
        wanted = labels(pack)
        for _ in range(cuts(pack)):
            statements = [dropped(s, rng) for s in pack["statements"]]
            most = rng.choice((MOST_PIECES, MOST_PIECES, 200, 120))
            out += [(c, wanted) for c in cut(statements, rng, most, pieces) if len(c) > 1]
    return out


def public_companies(pairs, rng):
    """Public pairs, some together: (company, labels of the pairs that belong together)."""
    pairs = list(pairs)
    rng.shuffle(pairs)
    pairs.sort(key=lambda pair: len(pair[0][0]["text"]) + len(pair[0][1]["text"]))
    out = []
    for at in range(0, len(pairs), PAIRS_TOGETHER):
        company, wanted = [], {}
        for k, ((a, b), kinds, _) in enumerate(pairs[at:at + PAIRS_TOGETHER]):
            company += [{**a, "n": 2 * k}, {**b, "n": 2 * k + 1}]
            wanted[frozenset((2 * k, 2 * k + 1))] = kinds
        rng.shuffle(company)
        out.append((company, wanted))
    return out


def batches(items, rng, pieces):
    size = {id(item): sum(pieces.length(s) for s in item[0]) for item in items}
    items = sorted(items, key=lambda item: size[id(item)] + 20 * rng.random())
    out, current = [], []
    for item in items:
        if current and (len(current) + 1) * max(size[id(i)] for i in [*current, item]) > BATCH_PIECES:
            out.append(current)
            current = []
        current.append(item)
    out.append(current)
    rng.shuffle(out)
    return out


def loss_of(net, batch, pieces):
    inputs, kinds = tensors([c for c, _ in batch], pieces, lambda c, a, b: batch[c][1].get(frozenset((a["n"], b["n"]))))
    with autocast():
        logits = net(*inputs)
    logp = logits.float().log_softmax(-1)
    allowed = torch.tensor([[k in kind for k in KINDS] for kind in kinds])
    weight = torch.tensor([NONE_WEIGHT if kind == ("none",) else 1.0 for kind in kinds])
    nll = -torch.logsumexp(logp.masked_fill(~allowed, -1e4), -1)
    return (nll * weight).sum() / weight.sum() - 0.02 * logp.mean()


def stage(name, net, pieces, epochs, make, lr, after):
    """Trains `epochs` epochs of `make(rng)`; each is kept on disk, and a stopped run goes on after the last one kept.
    Returns the running mean of the weights, which is what is scored and shipped."""
    path = os.path.join(OUT, f"relate-{name}.pt")
    body = [p for n, p in net.named_parameters() if n.startswith("enc.")]
    head = [p for n, p in net.named_parameters() if not n.startswith("enc.")]
    optimiser = torch.optim.AdamW([{"params": body, "base": lr}, {"params": head, "base": 10 * lr}], lr=lr, weight_decay=0.01)
    mean, step, first = copy.deepcopy(net), 0, 0
    total = epochs * len(batches(make(random.Random(SEED)), random.Random(SEED), pieces))
    if os.path.exists(path):
        kept = torch.load(path)
        net.load_state_dict(kept["net"])
        mean.load_state_dict(kept["mean"])
        optimiser.load_state_dict(kept["optimiser"])
        step, first = kept["step"], kept["epoch"] + 1
    for epoch in range(first, epochs):
        rng = random.Random(SEED * 1000 + epoch)
        torch.manual_seed(SEED * 1000 + epoch)
        begun, losses = time.time(), []
        net.train()
        for batch in batches(make(rng), rng, pieces):
            rate = min(1.0, (step + 1) / (0.06 * total)) * max(0.02, 1 - step / total)
            for group in optimiser.param_groups:
                group["lr"] = group["base"] * rate
            loss = loss_of(net, batch, pieces)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            step += 1
            with torch.no_grad():
                for mine, theirs in zip(mean.parameters(), net.parameters()):
                    mine.lerp_(theirs, 1 - min(0.99, step / (step + 10)))
            losses.append(loss.item())
        torch.save({"net": net.state_dict(), "mean": mean.state_dict(), "optimiser": optimiser.state_dict(),
                    "step": step, "epoch": epoch}, path + ".new")
        os.replace(path + ".new", path)
        print(f"{name} epoch {epoch} loss {sum(losses) / len(losses):.3f} {time.time() - begun:.0f} s", flush=True)
        after(mean)
    return mean


def main():
    args = argparse.ArgumentParser()
    args.add_argument("--test", action="store_true")
    args.add_argument("--epochs", type=int, nargs=2, default=(5, 2), help="of packs, and of packs with public pairs")
    args.add_argument("--weights", default=os.path.join(HERE, "..", "src", "neural", "weights", "relate", "model.onnx"))
    args.add_argument("--from", dest="released", help="a folder of released weights to go on from")
    args.add_argument("--new", nargs="*", default=(), help="with --from: files of packs, by name, that those never saw")
    args = args.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(SEED)
    os.makedirs(OUT, exist_ok=True)
    pieces, net = Pieces(), Relate()
    packs, by_origin = all_packs()
    print({part: len(listed) for part, listed in packs.items()}, flush=True)
    if args.test:
        net.load_state_dict(torch.load(os.path.join(OUT, "relate-mixed.pt"))["mean"])
        for origin, parts in by_origin.items():
            score_packs(net, pieces, parts["test"], f"test, {origin}")
        score_public(net, pieces, public_pairs("dev.jsonl", keep=False), 10_000)
    else:
        net = train(net, pieces, packs, by_origin, args)
    from relate_export import export_head
    export_head(net, pieces, packs["train"], args.weights)


def train(net, pieces, packs, by_origin, args):
    public, dev = public_pairs("train.jsonl", keep=True), public_pairs("dev.jsonl", keep=False)
    headlines, others = ([pair for pair in public if (pair[2] == HEADLINES) == wanted] for wanted in (True, False))

    def score(mean):
        for origin, parts in by_origin.items():
            score_packs(mean, pieces, parts["dev"], f"dev, {origin}")

    def cuts(pack):
        if args.released is None:
            return CUTS
        return NEW_CUTS if pack["id"].split("-")[0] in args.new else 1

    def mixed(rng):
        pairs = rng.sample(others, MIXED_PAIRS) + rng.sample(headlines, MIXED_HEADLINES)
        return pack_companies(packs["train"], rng, pieces, cuts) + public_companies(pairs, rng)

    if args.released is None:
        net = stage("packs", net, pieces, args.epochs[0], lambda rng: pack_companies(packs["train"], rng, pieces), 7e-5, score)
    else:
        take_up_relate(net, args.released)
    net = stage("mixed", net, pieces, args.epochs[1], mixed, 3e-5, score)
    score_public(net, pieces, dev, 300)
    return net


if __name__ == "__main__":
    main()
