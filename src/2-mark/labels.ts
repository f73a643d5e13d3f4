/** What the marking head says of each piece; the order is the order of its outputs, in training and in use. */
export const CUE_LABELS = ['outside', 'begins', 'inside'] as const;

/** What a piece is to one cue. */
export const ROLE_LABELS = ['none', 'source', 'content', 'cue'] as const;

export const NAME_LABELS = [
  'O',
  'B-person',
  'I-person',
  'B-organization',
  'I-organization',
  'B-place',
  'I-place',
  'B-other',
  'I-other',
] as const;
