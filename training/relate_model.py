"""The relation head: an encoder that reads a company of statements at once, and scores every pair of it."""
import torch
from torch import nn
from torch.nn import functional as F
from transformers import AutoModel

from companies import MOST
from mpnet import base
from packs import KINDS

SORTS, SORT_WIDTH, HIDDEN = 12, 64, 384


class Relate(nn.Module):
    """ids and places [companies, pieces], mask alike; pairs [pairs, 3] (company, a, b), sort [pairs] to logits [pairs, 7]."""

    def __init__(self):
        super().__init__()
        # No dropout of attention: with it torch leaves its fused kernel on a CPU, and a step takes three times as long.
        self.enc = AutoModel.from_pretrained(base(), add_pooling_layer=False, attention_probs_dropout_prob=0.0)
        width = self.enc.config.hidden_size
        # Tells the statements of a company apart; the head's own places, as the encoder's count pieces.
        self.place = nn.Embedding(MOST + 1, width)
        nn.init.normal_(self.place.weight, std=0.02)
        nn.init.zeros_(self.place.weight[0])
        self.sort = nn.Embedding(SORTS, SORT_WIDTH)
        self.norm = nn.LayerNorm(width)
        self.drop = nn.Dropout(0.1)
        self.hidden = nn.Linear(4 * width + SORT_WIDTH, HIDDEN)
        self.out = nn.Linear(HIDDEN, len(KINDS))

    def forward(self, ids, places, mask, pairs, sort):
        words = self.enc.embeddings.word_embeddings(ids) + self.place(places)
        states = self.enc(inputs_embeds=words, attention_mask=mask).last_hidden_state
        member = F.one_hot(places, MOST + 1)[..., 1:].to(states.dtype)
        means = member.transpose(1, 2) @ states / member.sum(1).clamp(min=1)[..., None]
        means, first = self.norm(means), self.norm(states[:, 0])
        a, b = means[pairs[:, 0], pairs[:, 1]], means[pairs[:, 0], pairs[:, 2]]
        both = torch.cat([a + b, (a - b).abs(), a * b, first[pairs[:, 0]], self.sort(sort)], -1)
        return self.out(self.drop(F.gelu(self.hidden(self.drop(both)))))
