"""Three heads on one encoder: cues (B, I, O), the role of every piece for one cue (CRF), names (B, I, O by kind)."""
import torch
from torch import nn
from torch.nn import functional as F

from encoder import WIDTH, Encoder

CUES, ROLES, NAMES = 3, 4, 9
ROLE_CUE = 3
HIDDEN = 160
REACH = 64  # pieces before and after the cue that have a distance of their own


class Roles(nn.Module):
    """Hidden states of windows and places of cues to scores [cues, pieces, ROLES]."""

    def __init__(self):
        super().__init__()
        self.of_cue, self.of_piece = nn.Linear(WIDTH, HIDDEN), nn.Linear(WIDTH, HIDDEN)
        self.distance = nn.Embedding(2 * REACH + 1, HIDDEN)
        self.join, self.out = nn.Linear(HIDDEN, HIDDEN), nn.Linear(HIDDEN, ROLES)
        self.pair = nn.Linear(HIDDEN, ROLES * HIDDEN)

    def forward(self, hidden, window, at):
        """hidden [windows, pieces, WIDTH]; window and at [cues]: the window of each cue, and its piece there."""
        cue = F.gelu(self.of_cue(hidden[window, at]))
        return self.score(cue, F.gelu(self.of_piece(hidden))[window], at)

    def score(self, cue, piece, at):
        count = piece.shape[-2]
        apart = (torch.arange(count)[None] - at[:, None]).clamp(-REACH, REACH) + REACH
        mixed = F.gelu(self.join(piece * cue[:, None] + piece + cue[:, None] + self.distance(apart)))
        key = self.pair(cue).view(-1, ROLES, HIDDEN)
        return self.out(mixed) + torch.matmul(mixed, key.transpose(1, 2)) / HIDDEN**0.5


class Chain(nn.Module):
    """A linear chain over roles: what may follow what (Lafferty et al. 2001)."""

    def __init__(self):
        super().__init__()
        self.step = nn.Parameter(torch.eye(ROLES) * 2.0)
        self.first = nn.Parameter(torch.zeros(ROLES))

    def loss(self, scores, labels, mask):
        """scores [cues, pieces, ROLES], labels and mask [cues, pieces], the mask of one run from the first piece. Mean of each cue's mean a piece."""
        rows = torch.arange(len(scores))
        true = self.first[labels[:, 0]] + scores[rows, 0, labels[:, 0]]
        given = scores.gather(2, labels[:, :, None]).squeeze(2)
        moves = self.step[labels[:, :-1], labels[:, 1:]]
        true = true + ((given[:, 1:] + moves) * mask[:, 1:]).sum(1)
        alpha = self.first + scores[:, 0]
        for piece in range(1, scores.shape[1]):
            following = torch.logsumexp(alpha[:, :, None] + self.step[None], 1) + scores[:, piece]
            alpha = torch.where(mask[:, piece, None], following, alpha)
        return ((torch.logsumexp(alpha, 1) - true) / mask.sum(1)).mean()

    def best(self, scores):
        """The likeliest roles [cues][pieces] for scores [cues, pieces, ROLES] (Viterbi)."""
        alpha, back = self.first + scores[:, 0], []
        for piece in range(1, scores.shape[1]):
            reached, source = (alpha[:, :, None] + self.step[None]).max(1)
            back.append(source)
            alpha = reached + scores[:, piece]
        state = alpha.argmax(1)
        path = [state]
        for source in reversed(back):
            state = source.gather(1, state[:, None]).squeeze(1)
            path.append(state)
        return torch.stack(path[::-1], 1)


class Marks(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder, self.drop = Encoder(), nn.Dropout(0.1)
        self.cue, self.names, self.roles, self.chain = nn.Linear(WIDTH, CUES), nn.Linear(WIDTH, NAMES), Roles(), Chain()

    def hidden(self, ids, features, mask):
        return self.drop(self.encoder(ids, features, mask))


def names_loss(scores, labels):
    """Cross-entropy where a label of −2 allows "no name" and "other" alike (scores [n, NAMES], labels [n])."""
    logs = scores.log_softmax(-1)
    exact = F.nll_loss(logs, labels.clamp(min=0), reduction="none")
    either = -torch.logsumexp(logs[:, [0, 7, 8]], -1)
    loss = torch.where(labels == -2, either, exact)
    kept = labels != -100
    return (loss * kept).sum() / kept.sum().clamp(min=1)
