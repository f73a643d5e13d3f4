"""Figures on held-back windows, by the definitions of the benchmark: exact spans of each role, linked attributions, exact names."""
import torch

from encoder import batches_by_length, windows_batch
from marks_model import ROLE_CUE

PART = {"source": 1, "cue": 3, "content": 2}


def spans(flags, offsets):
    """Runs of true flags as (start, end) in the text."""
    found, start = [], None
    for index, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = index
        if not flag and start is not None:
            found.append((offsets[start][0], offsets[index - 1][1]))
            start = None
    return found


def decode(net, windows):
    """Attributions by document, and name spans by document."""
    net.eval()
    attributions, names = {}, {}
    with torch.no_grad():
        for batch in batches_by_length(windows, 4096):
            rows = [windows[index] for index in batch]
            ids, features, mask = windows_batch(rows)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                hidden = net.hidden(ids, features, mask)
            hidden = hidden.float()
            cue, name = net.cue(hidden).argmax(-1), net.names(hidden).argmax(-1)
            for row, window in enumerate(rows):
                count = len(window["ids"])
                names.setdefault(window["document"], set()).update(name_spans(name[row, 1 : count + 1].tolist(), window))
                first, last = window["core"]
                heads = [at for at in range(first, last) if cue[row, at + 1] == 1]
                if not heads:
                    continue
                at = torch.tensor(heads) + 1
                scores = net.roles(hidden[row : row + 1], torch.zeros_like(at), at)[:, 1 : count + 1]
                for head, labels in zip(heads, net.chain.best(scores).tolist()):
                    labels[head] = ROLE_CUE
                    found = {part: spans([label == number for label in labels], window["offsets"]) for part, number in PART.items()}
                    attributions.setdefault(window["document"], []).append(found)
    return attributions, names


def name_spans(labels, window):
    first, last = window["core"]
    found, at = [], first
    while at < last:
        if labels[at] % 2 == 1:
            end = at + 1
            while end < last and labels[end] == labels[at] + 1:
                end += 1
            found.append((labels[at], window["offsets"][at][0], window["offsets"][end - 1][1]))
            at = end
        else:
            at += 1
    return found


def chars(pieces):
    return {at for start, end in pieces for at in range(start, end)}


def f1(right, said, gold):
    return {"p": round(100 * right / max(1, said), 1), "r": round(100 * right / max(1, gold), 1), "f1": round(200 * right / max(1, said + gold), 1)}


def attribution_figures(found, gold):
    """Exact span F1 of each role, and linked: content IoU of .5, cue and source overlap, one to one."""
    exact = {part: [0, 0, 0] for part in PART}
    linked = [0, 0, 0]
    for article in gold:
        said, true = found.get(article["document"], []), article["attributions"]
        for part, counts in exact.items():
            a = {tuple(span) for one in said for span in one[part]}
            b = {tuple(span) for one in true for span in one[part]}
            for index, size in enumerate((len(a & b), len(a), len(b))):
                counts[index] += size
        said = [{part: chars(one[part]) for part in PART} for one in said if one["content"]]
        true = [{part: chars(one[part]) for part in PART} for one in true if one["content"]]
        matches = []
        for i, a in enumerate(said):
            for j, b in enumerate(true):
                shared = len(a["content"] & b["content"])
                share = shared / len(a["content"] | b["content"])
                source = bool(a["source"] & b["source"]) or (not a["source"] and not b["source"])
                if share >= 0.5 and a["cue"] & b["cue"] and source:
                    matches.append((-share, i, j))
        used_a, used_b = set(), set()
        for _, i, j in sorted(matches):
            if i not in used_a and j not in used_b:
                used_a.add(i)
                used_b.add(j)
        for index, size in enumerate((len(used_a), len(said), len(true))):
            linked[index] += size
    return {**{part: f1(*counts) for part, counts in exact.items()}, "linked": f1(*linked)}


def name_figures(found, windows):
    """Exact name F1 of a set; predictions that touch a piece left out of labelling do not count."""
    counts = [0, 0, 0]
    for window in windows:
        labels = [label if label >= 0 else 0 for label in window["names"]]
        unknown = chars([tuple(window["offsets"][at]) for at, label in enumerate(window["names"]) if label == -100])
        unmarked = chars([tuple(window["offsets"][at]) for at, label in enumerate(window["names"]) if label == -2])
        gold = set(name_spans(labels, window))
        low, high = window["offsets"][window["core"][0]][0], window["offsets"][window["core"][1] - 1][1]
        said = {one for one in found.get(window["document"], set()) if low <= one[1] < high and not chars([one[1:]]) & unknown and not (one[0] == 7 and chars([one[1:]]) & unmarked)}
        for index, size in enumerate((len(gold & said), len(said), len(gold))):
            counts[index] += size
    return f1(*counts)
