import { isFunctionWord, words } from '../src/4-relate/words.ts';
import { chance, upTo } from '../test/chance.ts';

type Change = (text: string, random: () => number) => string;

/** Words that a sub-editor puts for one another; neither sign, figure, name nor what is claimed changes. */
const SYNONYMS = `began/started started/began ended/finished said/stated told/informed asked/requested big/large large/big
small/little quick/fast quickly/fast children/youngsters people/persons house/home houses/homes street/road road/street
near/close-to before/ahead-of after/following following/after shortly/soon roughly/approximately also/too help/aid
injured/hurt killed/slain workers/employees staff/employees police/officers officers/police soldiers/troops
troops/soldiers fire/blaze shop/store car/vehicle vehicles/cars lorry/truck trucks/lorries boat/vessel vessel/boat
ship/vessel money/funds cash/money buy/purchase bought/purchased paid/settled built/constructed destroyed/wrecked
damaged/harmed broke/snapped shut/closed meeting/session talks/negotiations agreement/deal deal/agreement plan/scheme
report/account statement/declaration letter/note document/paper papers/documents order/command ordered/commanded
allowed/permitted banned/forbade needed/required showed/revealed shows/reveals found/discovered discovered/found
saw/noticed seen/noticed arrived/came returned/went-back sent/dispatched brought/carried kept/retained used/employed
gave/handed given/handed received/got tried/attempted evening/night midday/noon noon/midday town/borough hill/slope
field/meadow building/structure hospital/clinic school/academy doctor/physician doctors/physicians teacher/instructor
lawyer/attorney leader/head member/associate body/group company/firm firm/company ministry/department office/bureau
government/cabinet spokesman/speaker witness/onlooker witnesses/onlookers residents/locals neighbours/locals crowd/throng
attack/assault attacked/assaulted bomb/device explosion/blast blast/explosion weapons/arms guns/arms gunmen/attackers
prisoners/captives rumour/story claim/assertion reason/cause result/outcome because/since while/as although/though
but/yet however/yet every/each whole/entire entire/whole only/just nearly/almost almost/nearly again/once-more
often/frequently immediately/at-once several/some many/numerous outside/beyond under/beneath until/till during/in
inside/within toward/towards water/waters flood/inundation gate/barrier bridge/crossing door/doorway wall/barrier
machine/device engine/motor railway/rail plane/aircraft aircraft/plane flight/trip journey/trip count/tally vote/ballot
votes/ballots election/poll law/statute court/tribunal judge/magistrate trial/hearing charge/accusation
charges/accusations fine/penalty job/post jobs/posts wage/pay wages/pay price/cost prices/costs tax/levy taxes/levies
food/provisions grain/corn crop/harvest harvest/crop farm/holding study/survey data/figures sample/specimen
samples/specimens tests/trials drug/medicine patients/cases which/that was/had-been were/had-been will/is-to cannot/can’t
must/has-to one/a first/opening last/final new/fresh old/former whether/if nothing/not-a-thing anyone/anybody
nobody/no-one everyone/everybody something/a-thing into/in-to upon/on among/amid between/amid two/2 three/3 four/4 five/5
six/6 seven/7 eight/8 nine/9 ten/10 eleven/11 twelve/12 asks/requests says/states knows/is-aware knew/was-aware
believe/think think/believe want/wish made/produced make/produce taken/removed took/removed put/placed went/travelled
stood/was-standing man/fellow men/fellows woman/lady women/ladies day/date night/evening hours/hrs minutes/mins
today/this-day yesterday/the-day-before tomorrow/the-day-after work/labour working/at-work place/spot side/flank`;

const SYNONYM = new Map(
  SYNONYMS.split(/\s+/).map(pair => pair.split('/').map(word => word.replaceAll('-', ' ')) as [string, string]),
);
/** Words that can go, in the manner of headlines and wires. */
const DISPENSABLE = new Set(
  'also then just very quite really already still however indeed clearly plainly simply that the a an its his her their own whole entire'.split(
    ' ',
  ),
);
/** What can be put in without another claim, and before which words. */
const FILLERS = ['as it was', 'in the event', 'at the time', 'in turn', 'by then', 'all told'];
const MOST_FILLERS = 2;
const BEFORE = new Set('at in on by from for with to into after before during under near'.split(' '));
const TAIL =
  /^([^.?!;]*\S)(,?\s(?:at|on|after|before|during|since|near|without|because|when|while|until|under|with)\s[^,;:.?!]{6,60})([.”"]*)$/;
const SWAP =
  /^([^.?!;]{12,}?),? (and|but|while|because|after|before) ((?:the|he|she|they|it|we|I|no|his|her|their|its|this|that|there) [^.?!;]{10,})[.]?$/;

/** One change at one place, or the text as it was where it does not apply. */
const CHANGES: readonly Change[] = [synonym, synonym, synonym, synonym, drop, drop, insert, possessive, contracted];

/**
 * A text told again, until at least this share of its runs of three words is gone (or nothing more can be changed):
 * synonyms, words dropped and put in, clauses in another order, and turns of phrase. The same seed gives the same rewrite.
 */
export function rewrite(text: string, strength: number, seed: number): string {
  const random = chance(seed);
  let told = text;
  // Clauses change places once at most: told back and forth, they fall to pieces.
  if (changed(text, tailFirst(text)) < strength && random() < 0.5) told = tailFirst(text);
  else if (changed(text, swapped(text)) < strength && random() < 0.7) told = swapped(text);
  for (let step = 0; step < 150 && changed(text, told) < strength; step += 1)
    told = (CHANGES[upTo(random, CHANGES.length)] as Change)(told, random);
  return told;
}

/** Share of the first text's runs of three words that the second does not have, 0..1. */
export function changed(text: string, told: string): number {
  const kept = new Set(runs(told));
  const all = runs(text);
  return all.filter(run => !kept.has(run)).length / Math.max(1, all.length);
}

/** Runs of three words, in small letters. */
export function runs(text: string): readonly string[] {
  const low = words(text).map(word => word.low);
  return low.slice(2).map((_, i) => low.slice(i, i + 3).join(' '));
}

function replaced(text: string, start: number, end: number, by: string): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;])/g, '$1')
    .trim();
}

function synonym(text: string, random: () => number): string {
  const open = words(text).filter(word => SYNONYM.has(word.low) && word.text === word.low);
  const word = open[upTo(random, Math.max(1, open.length))];
  return word === undefined ? text : replaced(text, word.start, word.end, SYNONYM.get(word.low) ?? word.text);
}

function drop(text: string, random: () => number): string {
  const open = words(text).filter(word => DISPENSABLE.has(word.low) && word.text === word.low);
  const word = open[upTo(random, Math.max(1, open.length))];
  return word === undefined ? text : replaced(text, word.start, word.end, '');
}

function insert(text: string, random: () => number): string {
  const open = words(text)
    .slice(2)
    .filter(word => BEFORE.has(word.low));
  const word = open[upTo(random, Math.max(1, open.length))];
  const filler = FILLERS[upTo(random, FILLERS.length)] as string;
  const there = FILLERS.filter(one => text.includes(one));
  if (word === undefined || there.length >= MOST_FILLERS || there.includes(filler)) return text;
  return replaced(text, word.start, word.start, `${filler} `);
}

/** "The gate parted at night." → "At night, the gate parted." */
function tailFirst(text: string): string {
  const [, body = '', tail = '', stop = ''] = TAIL.exec(text) ?? [];
  if (tail === '') return text;
  const first = tail.replace(/^,?\s/, '');
  return `${first[0]?.toUpperCase()}${first.slice(1)}, ${lowered(body)}${stop}`;
}

/** "It rained and the river rose." → "The river rose, and it rained." */
function swapped(text: string): string {
  const [, one = '', joint = '', other = ''] = SWAP.exec(text.replace(/[.]$/, '')) ?? [];
  if (other === '') return text;
  return joint === 'and' || joint === 'but'
    ? `${other}, ${joint} ${lowered(one)}.`
    : `${joint} ${other}, ${lowered(one)}.`;
}

/** A sentence's first word in small letters, where it is not a name. */
function lowered(text: string): string {
  const first = words(text)[0];
  return first === undefined || !isFunctionWord(first.low) || first.low === 'i'
    ? text
    : replaced(text, first.start, first.end, first.low);
}

function possessive(text: string): string {
  return text.replace(/\bthe (\p{Ll}+) of the (\p{Ll}+)\b/u, 'the $2’s $1');
}

function contracted(text: string): string {
  return text
    .replace(/\b(did|was|were|had|has|is|are|could|would) not\b/u, '$1n’t')
    .replace(/\b(\p{Ll}+ed) by the (\p{Ll}+)\b/u, '$1, this by the $2');
}
