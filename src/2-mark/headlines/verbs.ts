const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Verbs that report in headlines, in the third person singular; the other forms are made from them. */
const REPORTING = list(`
  says claims warns insists admits argues swears grumbles asks hints believes thinks hopes fears testifies concludes
  vows pledges promises alleges suggests predicts tells reveals shows finds confirms denies reports writes adds declares
  announces complains maintains recalls estimates expects suspects boasts laments cautions concedes contends asserts
  states notes rules guesses reckons jokes shouts cries pleads confesses explains remembers
`);
/** Of these what follows is the claim itself or what it is about: "Opposition demands inquiry". */
const TAKING = list(`
  says admits denies demands regrets rejects warns claims insists urges promises vows pledges confirms blames disputes
  concludes hints suggests accuses orders fears expects predicts condemns defends questions alleges believes doubts welcomes
  concedes recalls wants
`);
/** Verbs that take a small word with them. */
const WITH_PARTICLE = [
  'rules out',
  'calls for',
  'calls on',
  'apologises for',
  'apologizes for',
  'stands by',
  'takes back',
];
const PAST: Readonly<Record<string, string>> = {
  says: 'said',
  tells: 'told',
  thinks: 'thought',
  swears: 'swore',
  finds: 'found',
  writes: 'wrote',
};
/** "-s" verbs that lose an "e" or change their "y" in the other forms. */
const baseOf = (verb: string) =>
  verb
    .replace(/ies$/, 'y')
    .replace(/(sh|ch|ss|x)es$/, '$1')
    .replace(/s$/, '');
const pastOf = (verb: string) => {
  const base = baseOf(verb);
  return PAST[verb] ?? (base.endsWith('e') ? `${base}d` : base.endsWith('y') ? `${base.slice(0, -1)}ied` : `${base}ed`);
};
const pattern = (verbs: readonly string[]) => verbs.join('|').replaceAll(' ', '\\s+');

/** Forms that close a headline after whoever speaks, or come before him: "guide swears", "says engineer", "diocese had said". */
export const CLOSING_VERBS = pattern(
  REPORTING.flatMap(verb => [verb, baseOf(verb), pastOf(verb), `had ${pastOf(verb)}`, `has ${pastOf(verb)}`]),
);

/** Forms right after whoever speaks, before what is claimed. */
export const TAKING_VERBS = pattern([
  ...WITH_PARTICLE,
  ...WITH_PARTICLE.map(baseFirst),
  ...TAKING.flatMap(verb => [verb, baseOf(verb)]),
]);

function baseFirst(phrase: string): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [baseOf(verb), ...rest].join(' ');
}
