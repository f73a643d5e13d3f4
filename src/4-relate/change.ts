/** Words that tell outright of an account taken back: general English. */
const TAKEN_BACK = [
  'reversed',
  'reversal',
  'backtracked',
  'retracted',
  'recanted',
  'u-turn',
  'about-face',
  '(?:went|gone|going|goes) back on',
  '(?:took|taken|takes|taking) back',
  '(?:withdrew|withdrawn|corrected|retracted|correct|withdraw) (?:what (?:he|she|it|they) (?:had )?(?:told|said)|(?:his|her|its|their|that|those) (?:statements?|accounts?|claims?|words|denials?))',
  'changed (?:his|her|their|its) (?:mind|account|story|position|tune)',
  'contradict(?:s|ed|ing) (?:his|her|their|its) (?:own|earlier|previous)',
  '(?:told|said) (?:[\\w-]+ ){0,3}the (?:contrary|opposite)',
  'no longer (?:says|claims|insists|maintains)',
];
/** Words that only tell of something said before. */
const BEFORE = [
  '(?:had|having) (?:earlier|previously|once|first|initially)',
  '(?:earlier|previously|initially|at first),? (?:he|she|they|it)',
  'only (?:days|weeks|months|hours) (?:earlier|before|ago)',
];
const OUTRIGHT = new RegExp(`\\b(?:${TAKEN_BACK.join('|')})\\b`, 'i');
const EITHER = new RegExp(`\\b(?:${[...TAKEN_BACK, ...BEFORE].join('|')})\\b`, 'i');
/** Sentences are searched this far, in UTF-16 code units. */
const LONGEST = 1500;
/** How far around a sentence an account may tell of the change, in UTF-16 code units: about a paragraph. */
const AROUND = 300;

/** The words of a sentence that tell of a change of account, as they stand; null when there are none. */
export function changeWords(sentence: string): string | null {
  return EITHER.exec(sentence.slice(0, LONGEST))?.[0] ?? null;
}

/** The words of a sentence that tell outright of an account taken back; null when there are none. */
export function takenBack(sentence: string): string | null {
  return OUTRIGHT.exec(sentence.slice(0, LONGEST))?.[0] ?? null;
}

/** The words near `[start, end)` of a text that tell outright of an account taken back; null when there are none. */
export function takenBackNear(text: string, start: number, end: number): string | null {
  return OUTRIGHT.exec(text.slice(Math.max(0, start - AROUND), Math.min(end, start + LONGEST) + AROUND))?.[0] ?? null;
}
