export { mark } from './mark.ts';
export type {
  Certainty,
  Marks,
  Mention,
  Polarity,
  RelativeTime,
  StatementKind,
  StatementMark,
  TimeMark,
  Words,
} from './marks.ts';
export { type SoundMarks, soundMarks } from './sound.ts';
