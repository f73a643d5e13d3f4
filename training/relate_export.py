"""The relation head as ONNX with int8 weights: one company a run.

int64 `ids` and `place` [1, pieces], `a`, `b` and `sort` [1, pairs] to `logits` [pairs, 7]; see `companies.py`.
"""
import copy
import random

import torch
from torch import nn

from companies import cut
from export import ByteTable, part_words, save_int8
from packs import public_pairs
from relate_score import MOST_PIECES, tensors
from smooth import smooth

# Packs and public pairs of the training part that show which channels are large.
SHOWN, SHOWN_PAIRS = 24, 120


class OneCompany(nn.Module):
    def __init__(self, net):
        super().__init__()
        self.net = net

    def forward(self, ids, place, a, b, sort):
        pairs = torch.stack([torch.zeros_like(a[0]), a[0], b[0]], 1)
        return self.net(ids, place, torch.ones_like(ids), pairs, sort[0])


def export_head(net, pieces, packs, path):
    net = copy.deepcopy(net).float().eval()
    rng = random.Random(3)
    pairs = random.Random(3).sample(public_pairs("train.jsonl", keep=True), SHOWN_PAIRS)
    companies = [list(sides) for sides, _, _ in pairs]
    companies += [company for pack in packs[:SHOWN] for company in cut(pack["statements"], rng, MOST_PIECES, pieces)]
    smooth(net, [tensors([company], pieces, lambda *pair: 0)[0] for company in companies])
    net.enc.config._attn_implementation = "eager"
    net.enc.embeddings.word_embeddings = ByteTable(net.enc.embeddings.word_embeddings)
    inputs = [[0, 2007, 2, 2005, 2, 2006, 2], [0, 1, 0, 2, 0, 3, 0], [0, 0], [1, 2], [0, 4]]
    names = ["ids", "place", "a", "b", "sort"]
    axes = {name: {1: "pieces" if name in ("ids", "place") else "pairs"} for name in names}
    example = tuple(torch.tensor([numbers]) for numbers in inputs)
    save_int8(OneCompany(net), example, names, ["logits"], {**axes, "logits": {0: "pairs"}}, path)
    part_words(path, "words.bin")
    print("exported", path, flush=True)
