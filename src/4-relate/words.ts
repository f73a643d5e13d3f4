/**
 * Function words and light verbs: they carry no claim of their own. Negators are not here, they are counted in negation.ts; number
 * words are read in figures.ts.
 */
const FUNCTION_WORDS = new Set(
  (
    'a an the this that these those and or but nor so yet as at by for from in into of off on onto out over to toward ' +
    'towards up upon via with within without about above across after against along amid among around before behind ' +
    'below beneath beside besides between beyond despite down during except inside like near outside past per since ' +
    'through throughout till under until while than then thus hence if unless whether because although though however ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose ' +
    'which what when where why how there here am is are was were be been being do does did done doing have has had ' +
    'having will would shall should can could may might must not no any some all each every either neither both few ' +
    'many much more most other another such own same only just also too very even still already again ever never ' +
    'once now say says said saying tell tells told add adds added one myself himself herself itself themselves ' +
    'ourselves mr mrs ms dr gen col lt sgt rep sen number lot kind sort thing way part case fact ' +
    'make makes made making take takes took taken taking give gives gave given giving get gets got go goes went gone ' +
    'going come comes came coming put puts let want wants wanted seem seems seemed find finds found finding carry ' +
    'carries carried carrying hold holds held holding use uses used using set become became'
  ).split(' '),
);

/** Forms that no suffix rule brings back to their verb or noun; general English. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  (
    'began:begin begun:begin broke:break broken:break brought:bring built:build bought:buy came:come caught:catch ' +
    'chose:choose chosen:choose cut:cut dealt:deal drew:draw drawn:draw drove:drive driven:drive fell:fall ' +
    'fallen:fall fed:feed felt:feel fled:flee flew:fly flown:fly forgot:forget fought:fight found:find froze:freeze ' +
    'frozen:freeze gave:give given:give gone:go went:go got:get gotten:get grew:grow grown:grow heard:hear held:hold ' +
    'hid:hide hidden:hide kept:keep knew:know known:know laid:lay led:lead left:leave lent:lend lost:lose made:make ' +
    'meant:mean met:meet paid:pay ran:run rose:rise risen:rise saw:see seen:see sank:sink sunk:sink sat:sit ' +
    'sent:send shook:shake shaken:shake shot:shoot shown:show slept:sleep sold:sell spent:spend spoke:speak ' +
    'spoken:speak stole:steal stolen:steal stood:stand struck:strike stricken:strike swore:swear sworn:swear ' +
    'taken:take took:take taught:teach thought:think threw:throw thrown:throw understood:understand withdrew:withdraw ' +
    'withdrawn:withdraw woke:wake won:win wore:wear worn:wear wrote:write written:write men:man women:woman ' +
    'children:child people:person lives:life died:die dies:die dying:die lying:lie lain:lie'
  )
    .split(' ')
    .map(pair => pair.split(':') as [string, string]),
);

/** A word as it stands in a text: offsets are UTF-16 code units of the text handed in, end excluded. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, apostrophes straightened. */
  readonly low: string;
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-][\p{L}\p{M}]+)*|\p{N}+(?:[.,]\p{N}+)*/gu;

/** The words of a text, in order; punctuation is left out. Linear in the length of the text. */
export function words(text: string): readonly Word[] {
  return Array.from(text.matchAll(WORD), match => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    low: match[0].toLowerCase().replaceAll('’', "'"),
  }));
}

/** Whether a word carries no claim of its own. */
export function isFunctionWord(low: string): boolean {
  return FUNCTION_WORDS.has(low);
}

/**
 * A word brought near its stem, so that "attacks", "attacked" and "attacking" are one. It need not be a word: it is
 * only compared with other stems.
 */
export function stem(low: string): string {
  let word = low.replace(/'s$|'$/, '').replaceAll('-', '');
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) word = irregular;
  if (word.length <= 3) return word;
  if (word.endsWith('ies') || word.endsWith('ied')) word = `${word.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|z)es$/.test(word)) word = word.slice(0, -2);
  else if (/[^su]s$/.test(word)) word = word.slice(0, -1);
  else if (word.endsWith('ing') && word.length > 5) word = undouble(word.slice(0, -3));
  else if (word.endsWith('ed') && word.length > 4) word = undouble(word.slice(0, -2));
  else if (word.endsWith('ly') && word.length > 5) word = word.slice(0, -2);
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** "stopp" → "stop"; "fall" and "press" stay as they are. */
function undouble(word: string): string {
  return /([bdgmnprt])\1$/.test(word) && word.length > 4 ? word.slice(0, -1) : word;
}

/** The stems of the words that carry a claim, each once, in order of the alphabet. */
export function contentStems(text: string): readonly string[] {
  const stems = words(text)
    .filter(word => !isFunctionWord(word.low) && !/^\p{N}/u.test(word.low) && word.low.length > 1)
    .map(word => stem(word.low));
  return [...new Set(stems)].sort();
}

/** For each stem the word of a text that has it, as it first stands there, in small letters. */
export function wordsWithStems(text: string, stems: readonly string[]): readonly string[] {
  const wanted = new Set(stems);
  const found = new Map<string, string>();
  for (const { low } of words(text)) {
    const one = stem(low);
    if (wanted.has(one) && !found.has(one)) found.set(one, low);
  }
  return [...found.values()];
}
