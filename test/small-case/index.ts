import type { Point, Side } from '../../src/4-relate/relation.ts';
import { weigh } from '../../src/5-weigh/index.ts';
import type { Analysis } from '../../src/analyze.ts';
import type { Case } from '../../src/case/index.ts';
import { createCase } from '../../src/case/index.ts';
import { contentId } from '../../src/text/hash.ts';
import { makeDocument, makeEntity, makeRelation, makeStatement, place } from './make.ts';

/*
 * A small invented case: who opened the harbour lock at Tolme. It has one of everything that a screen must show:
 * nested, split and overlapping statements, every kind of relation, words hidden on a page, words that look like
 * markup, a script written right to left, a transcript, a copy, and what belongs to no account.
 */

const bytes = (name: string) => new TextEncoder().encode(`bytes of ${name}`);

const courierBytes = bytes('courier.html');
const courier = makeDocument(
  {
    name: 'courier.html',
    title: 'Lock stood open before the barge came, keeper says',
    publisher: 'Sollen Courier',
    authors: ['Ida Brask'],
    published: '2031-06-03T07:15',
    meta: { published: 'json-ld', publisher: 'opengraph' },
    address: 'https://courier.example/lock',
    warnings: [{ code: 'hidden-text', start: 0, end: 9, message: '9 words on this page are hidden from readers.' }],
  },
  courierBytes,
  [
    ['chrome', 'Home | Harbour | Weather | Sign in'],
    ['title', 'Lock stood open before the barge came, keeper says'],
    ['byline', 'By Ida Brask'],
    [
      'paragraph',
      'The north lock at Tolme stood open on Sunday night, and a barge went through it into the drained basin. How it came to stand open is told in two ways.',
    ],
    [
      'paragraph',
      'Mats Orre kept the lock for twelve years. “The board rang at nine and told us to open it,” he said on Monday. “I have the call,” Orre said, “in my book.” Orre added that the foreman had told him the pumps were already off.',
    ],
    [
      'paragraph',
      'The Harbour Board denies it. “No call was made to the lock that evening,” its spokeswoman, Lene Faldt, said. She said a bolt had probably sheared at about ten.',
    ],
    ['paragraph', 'lock crash live video who is to blame cheap boats', { hidden: true }],
    ['heading', 'Two crew <missing> & one in hospital'],
    [
      'paragraph',
      'Four people are missing, according to the Tolme lifeboat station. <script>alert("lock")</script> is what the station’s page carried for an hour.',
    ],
    ['comment', 'tolme4ever: everyone knows the board did it'],
    ['chrome', 'More from Harbour: Ten boats to see this summer'],
  ],
);

const boardBytes = bytes('board.txt');
const board = makeDocument(
  {
    name: 'board.txt',
    title: 'Statement on the north lock',
    publisher: 'Tolme Harbour Board',
    published: '2031-06-04',
    format: 'plain',
    meta: { published: 'text' },
  },
  boardBytes,
  [
    ['title', 'Statement on the north lock'],
    [
      'paragraph',
      'No call was made to the lock on Sunday evening. The bolt of the north gate sheared at about ten under the weight of the water.',
    ],
    ['paragraph', 'The lifeboat station now counts two people missing. The Board thanks the crews.'],
  ],
);

const eveningBytes = bytes('evening.html');
const evening = makeDocument(
  {
    name: 'evening.html',
    title: 'Board: bolt sheared',
    publisher: 'Evening Sound',
    published: '2031-06-04',
    language: 'en',
  },
  eveningBytes,
  [
    ['title', 'Board: bolt sheared'],
    [
      'paragraph',
      'The bolt of the north gate sheared at about ten under the weight of the water, the Harbour Board said.',
    ],
    ['paragraph', 'Nobody on the quay had been told to clear it.'],
  ],
);

const radioBytes = bytes('radio.txt');
const radio = makeDocument(
  {
    name: 'radio.txt',
    title: 'Morning hour: the lock',
    publisher: 'Radio Tolme',
    published: '2031-06-09',
    format: 'plain',
  },
  radioBytes,
  [
    ['title', 'Morning hour: the lock'],
    ['turn', 'HOST: Ms Faldt, was there a call?', { label: 'HOST' }],
    [
      'turn',
      'LENE FALDT: There was a call. I was told of it on Friday, and what I said last week was wrong.',
      { label: 'LENE FALDT' },
    ],
    ['turn', 'MATS ORRE: I only did what the board told me to.', { label: 'MATS ORRE' }],
  ],
);

const postBytes = bytes('post.txt');
const post = makeDocument(
  { name: 'post.txt', publisher: '@qubtan_7', published: '2031-06-02', format: 'plain', language: 'ar' },
  postBytes,
  [['paragraph', 'فتحنا البوابة الشمالية بأمر من المجلس، ولم يسقط أي مسمار.']],
);

const outlet = makeEntity('Sollen Courier', 'organization');
const orre = makeEntity('Mats Orre', 'person', 'lock keeper');
const foreman = makeEntity('the foreman', 'person');
const faldt = makeEntity('Lene Faldt', 'person', 'spokeswoman of the Harbour Board');
const boardBody = makeEntity('Tolme Harbour Board', 'organization');
const lifeboat = makeEntity('Tolme lifeboat station', 'organization');
const sailor = makeEntity('@qubtan_7');
const eveningSound = makeEntity('Evening Sound', 'organization');
const host = makeEntity('HOST');

const told = makeStatement(courier, '“The board rang at nine and told us to open it,”', {
  kind: 'direct',
  cue: 'said on',
  source: 'he',
  speaker: orre,
  relay: [outlet, orre],
  about: '2031-06-01T21:00',
});
const book = makeStatement(courier, ['“I have the call,”', '“in my book.”'], {
  kind: 'direct',
  cue: 'said, “in'.slice(0, 4),
  source: 'Orre',
  speaker: orre,
  relay: [outlet, orre],
});
const added = makeStatement(courier, 'the foreman had told him the pumps were already off', {
  cue: 'added',
  source: 'Orre',
  speaker: orre,
  relay: [outlet, orre],
});
const pumps = makeStatement(courier, 'the pumps were already off', {
  cue: 'told him',
  source: 'the foreman',
  speaker: foreman,
  relay: [outlet, orre, foreman],
  within: added.id,
});
const noCall = makeStatement(courier, '“No call was made to the lock that evening,”', {
  kind: 'direct',
  cue: 'said. She'.slice(0, 4),
  source: 'its spokeswoman, Lene Faldt',
  speaker: faldt,
  relay: [outlet, faldt],
  polarity: 'denies',
  negation: 'No call'.slice(0, 2),
});
const bolt = makeStatement(courier, 'a bolt had probably sheared at about ten', {
  cue: 'said',
  source: 'She',
  speaker: faldt,
  relay: [outlet, faldt],
  certainty: 'probable',
  hedge: 'probably',
  about: '2031-06-01T22:00~',
});
const four = makeStatement(courier, 'Four people are missing', {
  cue: 'according to',
  source: 'the Tolme lifeboat station',
  speaker: lifeboat,
  relay: [outlet, lifeboat],
});
const open = makeStatement(
  courier,
  'The north lock at Tolme stood open on Sunday night, and a barge went through it into the drained basin.',
  { kind: 'own', speaker: outlet, relay: [outlet] },
);
const twoWays = makeStatement(courier, 'How it came to stand open is told in two ways.', {
  kind: 'own',
  speaker: outlet,
  relay: [outlet],
});

const boardNoCall = makeStatement(board, 'No call was made to the lock on Sunday evening.', {
  kind: 'own',
  speaker: boardBody,
  polarity: 'denies',
  negation: 'No',
});
const boardBolt = makeStatement(
  board,
  'The bolt of the north gate sheared at about ten under the weight of the water.',
  { kind: 'own', speaker: boardBody },
);
const two = makeStatement(board, 'The lifeboat station now counts two people missing.', {
  kind: 'own',
  speaker: boardBody,
});
const thanks = makeStatement(board, 'The Board thanks the crews.', { kind: 'own', speaker: boardBody });

const copied = makeStatement(evening, 'The bolt of the north gate sheared at about ten under the weight of the water', {
  cue: 'said',
  source: 'the Harbour Board',
  speaker: boardBody,
  relay: [eveningSound, boardBody],
});
const nobody = makeStatement(evening, 'Nobody on the quay had been told to clear it.', {
  kind: 'own',
  speaker: eveningSound,
  polarity: 'denies',
  negation: 'Nobody',
});

const asked = makeStatement(radio, 'Ms Faldt, was there a call?', { kind: 'question', source: 'HOST', speaker: host });
const wasCall = makeStatement(radio, 'There was a call.', { kind: 'turn', source: 'LENE FALDT', speaker: faldt });
const wrong = makeStatement(radio, 'I was told of it on Friday, and what I said last week was wrong.', {
  kind: 'turn',
  source: 'LENE FALDT',
  speaker: faldt,
});
const onlyDid = makeStatement(radio, 'I only did what the board told me to.', {
  kind: 'turn',
  source: 'MATS ORRE',
  speaker: orre,
});

const arabic = makeStatement(post, 'فتحنا البوابة الشمالية بأمر من المجلس', {
  kind: 'own',
  speaker: sailor,
  about: '2031-06-01',
});

const statements = [
  told,
  book,
  added,
  pumps,
  noCall,
  bolt,
  four,
  open,
  twoWays,
  boardNoCall,
  boardBolt,
  two,
  thanks,
  copied,
  nobody,
  asked,
  wasCall,
  wrong,
  onlyDid,
  arabic,
];

const relations = [
  makeRelation('denies', told, noCall, 'One says a call came, the other denies that any was made.'),
  makeRelation('contradicts', told, boardNoCall, 'They give opposite accounts of one call.'),
  makeRelation('reverses', noCall, wasCall, 'Lene Faldt says the opposite of what she said on 3 June.'),
  makeRelation('agrees', told, wasCall, 'Both say that there was a call.'),
  makeRelation('agrees', told, onlyDid, 'Both say that the board told him to.'),
  makeRelation('agrees', noCall, boardNoCall, 'Both say that no call was made.'),
  makeRelation('agrees', bolt, boardBolt, 'Both say that a bolt sheared at about ten.'),
  makeRelation('repeats', boardBolt, copied, '16 of its 16 words, in the same order.'),
  makeRelation('rivals', bolt, arabic, 'One question, two answers: how the gate came open.'),
  makeRelation('agrees', told, arabic, 'Both say that an order came.'),
  makeRelation('updates', four, two, 'The same count, later: two instead of four.'),
  makeRelation('contradicts', added, open, 'Near in meaning; one of them may be about another night.', 'possible'),
];

const side = (...of: readonly (typeof told)[]): Side => ({
  label: of[0]?.quote ?? '',
  labelledBy: of[0]?.id ?? '',
  statements: of.map(({ id }) => id),
});

const point = (status: Point['status'], ...sides: readonly Side[]): Point => ({
  kind: 'point',
  id: contentId('point', ...sides.flatMap(one => one.statements)),
  label: sides[0]?.label ?? '',
  labelledBy: sides[0]?.labelledBy ?? '',
  status,
  sides,
});

const points = [
  point('disputed', side(told, wasCall, onlyDid, arabic), side(noCall, boardNoCall, bolt, boardBolt, copied)),
  point('disputed', side(four), side(two)),
];

const origins = [orre, faldt, boardBody, lifeboat, sailor].map(speaker => ({
  kind: 'speaker' as const,
  id: contentId('origin', `speaker ${speaker.id}`),
  label: speaker.name,
  statements: statements
    .filter(statement => statement.speaker === speaker.id && statement !== onlyDid)
    .map(({ id }) => id),
}));

const documents = [courier, board, evening, radio, post];
const entities = [outlet, orre, foreman, faldt, boardBody, lifeboat, sailor, eveningSound, host];

/** The analysis of the small case, made by hand. */
export const SMALL: Analysis = {
  kind: 'analysis',
  documents,
  marks: [],
  entities,
  times: [
    {
      document: courier.id,
      start: place(courier, 'at nine')[0],
      end: place(courier, 'at nine')[1],
      value: '2031-06-01T21:00',
      anchor: 'text',
      why: 'Nine in the evening of the Sunday that the text names before.',
    },
    {
      document: courier.id,
      start: place(courier, 'about ten')[0],
      end: place(courier, 'about ten')[1],
      value: '2031-06-01T22:00~',
      anchor: 'text',
      why: 'The same evening.',
    },
  ],
  statements,
  relations,
  points,
  origins,
  weights: weigh(
    { kind: 'related', relations, points, origins },
    { kind: 'resolved', entities, times: [], statements },
    documents,
  ),
  rejected: [],
  failed: [],
};

/** Findings that tests ask for by name. */
export const NAMED = {
  courier,
  board,
  radio,
  post,
  told,
  book,
  added,
  pumps,
  noCall,
  bolt,
  wasCall,
  boardBolt,
  copied,
  four,
  two,
  twoWays,
  thanks,
} as const;

/** A real case on disk in `folder`, with the sources of the small case and its analysis. */
export async function smallCase(folder: string): Promise<Case> {
  const theCase = await createCase(folder, { title: 'The north lock' });
  const sources = [
    { name: 'courier.html', bytes: courierBytes },
    { name: 'board.txt', bytes: boardBytes },
    { name: 'evening.html', bytes: eveningBytes },
    { name: 'radio.txt', bytes: radioBytes },
    { name: 'post.txt', bytes: postBytes },
  ];
  for (const source of sources) await theCase.addSource(source, 'test');
  await theCase.keep(
    SMALL,
    theCase.sources().map(({ sha256 }) => sha256),
  );
  return theCase;
}
