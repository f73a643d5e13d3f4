"""How statements are put before the relation head: in company, each with whose it is and when.

THE FORMAT OF A COMPANY (`src/neural/relate-head.ts` holds exactly the same)

1. A statement is its speaker and its words: "Gen. Ode | The gates were shut all night."; a speaker who is not known is
   "unknown". Speaker: runs of white space become one space, first 8 words.
2. Pieces: uncased WordPiece, each statement cut to its first SIDE_PIECES pieces; numbers are those of BERT's vocabulary
   and four more (`mpnet.py`).
3. Input `ids`: <s> s1 </s> s2 </s> …; `place`: for each piece the number of its statement from 1, 0 for <s> and </s>.
4. `a`, `b` [pairs]: the numbers from 0 of both, a < b; `sort` [pairs]: 3 × order + voice. Order, by the first 10
   characters of the said dates (YYYY-MM-DD), as far as both go: 0 a date is missing, 1 the same, 2 a is the earlier, 3 b
   is. Voice: 0 a speaker is missing, 1 the same (lower case), 2 another.
5. `logits` [pairs, 7] in the order of KINDS. They depend on the company and its order: who asks sorts it.
"""
from transformers import AutoTokenizer

from mpnet import FIRST, LAST, base

SIDE_PIECES = 72
SPEAKER_WORDS = 8
# Statements that a company may hold; more than this was never trained.
MOST = 31


def speaker_of(side):
    return " ".join((side.get("speaker") or "").split()[:SPEAKER_WORDS])


def text_of(side):
    return f"{speaker_of(side) or 'unknown'} | {side['text']}"


def sort_of(a, b):
    x, y = a.get("said") or "", b.get("said") or ""
    n = min(10, len(x), len(y))
    order = 0 if n == 0 else 1 if x[:n] == y[:n] else 2 if x[:n] < y[:n] else 3
    speakers = (speaker_of(a).lower(), speaker_of(b).lower())
    return 3 * order + (0 if not all(speakers) else 1 if speakers[0] == speakers[1] else 2)


class Pieces:
    def __init__(self):
        self.tokenizer = AutoTokenizer.from_pretrained(base())
        self.known = {}

    def of(self, text):
        found = self.known.get(text)
        if found is None:
            found = self.known[text] = self.tokenizer.encode(
                text, add_special_tokens=False, truncation=True, max_length=SIDE_PIECES)
        return found

    def row(self, company):
        """ids and places of a company."""
        ids, places = [FIRST], [0]
        for number, side in enumerate(company, 1):
            own = self.of(text_of(side))
            ids += [*own, LAST]
            places += [number] * len(own) + [0]
        return ids, places

    def length(self, side):
        """How many pieces a statement takes in a company."""
        return len(self.of(text_of(side))) + 1


def cut(statements, rng, most, pieces):
    """All statements in a random order, cut into companies of at most `most` pieces."""
    order = list(statements)
    rng.shuffle(order)
    out, current, size = [], [], 1
    for statement in order:
        more = pieces.length(statement)
        if current and (size + more > most or len(current) == MOST):
            out.append(current)
            current, size = [], 1
        current.append(statement)
        size += more
    return [*out, current] if current else out
