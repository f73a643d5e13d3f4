"""Writes the trained marking heads, and the unchanged embedder, to src/neural/weights.

    python training/marks_export.py [--data .data] [--weights src/neural/weights]
"""
import argparse
import json
import os

import torch
from torch import nn
from transformers import AutoModel

from encoder import BASE, WIDTH
from export import ByteTable, save_int8
from marks_model import Marks

FEATURES = 4 * 4 * 3


class MarkWindow(nn.Module):
    """ids and features [1, pieces] to hidden states and the probabilities of cues and names."""

    def __init__(self, net):
        super().__init__()
        self.bert, self.cue, self.names = net.encoder.bert, net.cue, net.names
        self.words = ByteTable(net.encoder.bert.embeddings.word_embeddings)
        self.features = nn.Embedding(FEATURES, WIDTH)
        self.features.weight.data = net.encoder.embed(torch.arange(FEATURES)).detach()

    def forward(self, ids, features):
        hidden = self.bert(inputs_embeds=self.words(ids) + self.features(features)).last_hidden_state
        return hidden, self.cue(hidden).softmax(-1), self.names(hidden).softmax(-1)


class ScoreRoles(nn.Module):
    """Hidden states [1, pieces, WIDTH] and places [cues] to role scores [cues, pieces, ROLES]."""

    def __init__(self, net):
        super().__init__()
        self.roles = net.roles

    def forward(self, hidden, at):
        return self.roles(hidden, torch.zeros_like(at), at)


class Embed(nn.Module):
    """ids [texts, pieces] to unit vectors [texts, WIDTH]: the mean of the last hidden states."""

    def __init__(self):
        super().__init__()
        self.bert = AutoModel.from_pretrained(BASE, add_pooling_layer=False)
        self.words = ByteTable(self.bert.embeddings.word_embeddings)

    def forward(self, ids):
        hidden = self.bert(inputs_embeds=self.words(ids)).last_hidden_state
        return nn.functional.normalize(hidden.mean(1), dim=-1)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", default=".data")
    parser.add_argument("--weights", default="src/neural/weights")
    arguments = parser.parse_args()
    net = Marks()
    net.load_state_dict(torch.load(f"{arguments.data}/out/marks/latest.pt")["average"])
    net.eval()
    folder = f"{arguments.weights}/marks"
    ids, features = torch.randint(1000, 20000, (1, 40)), torch.randint(0, FEATURES, (1, 40))
    window = MarkWindow(net)
    sizes = {"encoder": save_int8(window, (ids, features), ["ids", "features"], ["hidden", "cue", "names"], {name: {1: "pieces"} for name in ("ids", "features", "hidden", "cue", "names")}, f"{folder}/encoder.onnx")}
    with torch.no_grad():
        hidden = window(ids, features)[0]
    sizes["roles"] = save_int8(ScoreRoles(net), (hidden, torch.tensor([3, 9])), ["hidden", "at"], ["scores"], {"hidden": {1: "pieces"}, "at": {0: "cues"}, "scores": {0: "cues", 1: "pieces"}}, f"{folder}/roles.onnx")
    with open(f"{folder}/chain.json", "w", encoding="utf8") as file:
        chain = {"first": net.chain.first.tolist(), "step": net.chain.step.tolist()}
        file.write(json.dumps({key: json.loads(json.dumps(value), parse_float=lambda text: round(float(text), 5)) for key, value in chain.items()}) + "\n")
    embed = f"{arguments.weights}/embed/model.onnx"
    if not os.path.exists(embed):
        sizes["embed"] = save_int8(Embed(), (ids,), ["ids"], ["vectors"], {"ids": {0: "texts", 1: "pieces"}, "vectors": {0: "texts"}}, embed)
    print(json.dumps(sizes))


if __name__ == "__main__":
    main()
