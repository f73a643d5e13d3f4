"""Trains the marking heads on what prepare.ts wrote. Resumable: a checkpoint an epoch; run it again after a stop.

    python training/marks.py [--data .data] [--epochs 5] [--own 1]

`--own` says how many times an epoch the windows of our own documents are seen.
"""
import argparse
import copy
import json
import os
import random
import time

import torch
from torch import nn
from torch.nn import functional as F

from encoder import batches_by_length, pad, windows_batch
from marks_model import Marks, names_loss
from marks_score import attribution_figures, decode, name_figures
from released import take_up_marks

SEED = 11
BATCH = 3072  # pieces
DECAY = 0.998  # of the moving average of the weights that is kept


def read(path):
    with open(path, encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def attribution_loss(net, rows):
    ids, features, mask = windows_batch(rows)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = net.hidden(ids, features, mask)
        heads = [(row, one["at"], one["labels"]) for row, window in enumerate(rows) for one in window["roles"]]
        if heads:
            which, at = torch.tensor([head[0] for head in heads]), torch.tensor([head[1] for head in heads]) + 1
            scores = net.roles(hidden, which, at)[:, 1:-1].float()
    hidden = hidden.float()
    cue = pad([[-100, *row["cue"], -100] for row in rows], ids.shape[1], -100)
    loss = F.cross_entropy(net.cue(hidden).view(-1, 3), cue.view(-1), ignore_index=-100)
    if heads:
        labels = pad([head[2] for head in heads], scores.shape[1], 0)
        real = pad([[1] * len(head[2]) for head in heads], scores.shape[1], 0).bool()
        loss = loss + 2 * net.chain.loss(scores, labels, real)
    return loss


def name_loss(net, rows):
    ids, features, mask = windows_batch(rows)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        hidden = net.hidden(ids, features, mask)
    labels = pad([[-100, *row["names"], -100] for row in rows], ids.shape[1], -100)
    return names_loss(net.names(hidden.float()).view(-1, 9), labels.view(-1))


def figures(net, data):
    dev = read(f"{data}/attributions-dev.jsonl")
    with open(f"{data}/gold-dev.json", encoding="utf8") as file:
        gold = json.load(file)
    result = attribution_figures(decode(net, dev)[0], gold)
    names = read(f"{data}/names-dev.jsonl")
    found = decode(net, names)[1]
    for kind in sorted({row["set"] for row in names}):
        result[f"names {kind}"] = name_figures(found, [row for row in names if row["set"] == kind])
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=".data")
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--own", type=int, default=1)
    parser.add_argument("--from", dest="released", help="a folder of released weights to go on from")
    parser.add_argument("--rate", type=float, default=1.0, help="how fast, of the usual rate")
    arguments = parser.parse_args()
    data, out = f"{arguments.data}/out/prepared", f"{arguments.data}/out/marks"
    os.makedirs(out, exist_ok=True)
    torch.manual_seed(SEED)
    torch.set_num_threads(os.cpu_count() or 1)

    attributions, names = read(f"{data}/attributions-train.jsonl"), read(f"{data}/names-train.jsonl")
    attributions += [row for row in attributions if row["document"].startswith("own/")] * (arguments.own - 1)
    net = Marks()
    if arguments.released:
        with open(f"{arguments.released}/chain.json", encoding="utf8") as file:
            take_up_marks(net, arguments.released, json.load(file))
    encoder = [value for name, value in net.named_parameters() if name.startswith("encoder.bert")]
    others = [value for name, value in net.named_parameters() if not name.startswith("encoder.bert")]
    groups = [{"params": encoder, "lr": 2e-4 * arguments.rate}, {"params": others, "lr": 1e-3 * arguments.rate}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    a_year = len(batches_by_length(attributions, BATCH)) + len(batches_by_length(names, BATCH))
    total = arguments.epochs * a_year * 1.05
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, step / (0.06 * total)) * max(0.02, 1 - step / total))
    average, first = copy.deepcopy(net), 0
    latest = f"{out}/latest.pt"
    if os.path.exists(latest):
        saved = torch.load(latest)
        net.load_state_dict(saved["net"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        first = saved["epoch"]

    for epoch in range(first, arguments.epochs):
        chance = random.Random(SEED + epoch)
        torch.manual_seed(SEED + epoch)
        tasks = [(attribution_loss, attributions, batch) for batch in batches_by_length(attributions, BATCH, chance)]
        tasks += [(name_loss, names, batch) for batch in batches_by_length(names, BATCH, chance)]
        chance.shuffle(tasks)
        net.train()
        began, running = time.time(), 0.0
        for index, (loss_of, rows, batch) in enumerate(tasks):
            loss = loss_of(net, [rows[row] for row in batch])
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            keep = min(DECAY, (1 + index + epoch * len(tasks)) / (10 + index + epoch * len(tasks)))
            with torch.no_grad():
                for kept, value in zip(average.parameters(), net.parameters()):
                    kept.lerp_(value, 1 - keep)
            running += loss.item()
            if index % 50 == 49:
                print(f"epoch {epoch + 1} {index + 1}/{len(tasks)} loss {running / 50:.3f} {time.time() - began:.0f} s", flush=True)
                running = 0.0
        torch.save({"net": net.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch + 1}, latest)
        result = {"epoch": epoch + 1, "seconds": round(time.time() - began), **figures(average, data)}
        print(json.dumps(result), flush=True)
        with open(f"{out}/figures.jsonl", "a", encoding="utf8") as file:
            file.write(json.dumps(result) + "\n")


if __name__ == "__main__":
    main()
