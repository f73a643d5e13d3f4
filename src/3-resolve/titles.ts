import type { Gender } from '../text/role-nouns.ts';

export type { Gender };

/** What a title tells about whoever bears it. */
export interface Title {
  /** The office or rank as a common noun ("Gen." → general), by which the text may call the bearer later; null for a mere honorific. */
  readonly role: string | null;
  readonly gender: Gender | null;
}

const plain = (role: string | null, gender: Gender | null = null): Title => ({ role, gender });

/** Forms of address that say nothing of office. */
const HONORIFICS: readonly (readonly [string, Gender | null])[] = [
  ['mr', 'he'],
  ['mister', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['don', 'he'],
  ['herr', 'he'],
  ['monsieur', 'he'],
  ['señor', 'he'],
  ['signor', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['mme', 'she'],
  ['madam', 'she'],
  ['madame', 'she'],
  ['lady', 'she'],
  ['dame', 'she'],
  ['frau', 'she'],
  ['señora', 'she'],
  ['signora', 'she'],
  ['mx', null],
  ['hon', null],
  ['honourable', null],
  ['honorable', null],
  ['excellency', null],
  ['right', null],
  ['rt', null],
  ['hajj', null],
  ['haji', null],
  ['hajji', null],
  ['seyyed', null],
  ['sayyid', null],
  ['sayed', null],
  ['syed', null],
  ['ustad', null],
  ['comrade', null],
];

/** Offices and ranks set before a name, with their short forms. */
const OFFICES: readonly (readonly [role: string, ...forms: string[]])[] = [
  ['general', 'gen', 'general'],
  ['brigadier', 'brig', 'brigadier'],
  ['colonel', 'col', 'colonel'],
  ['lieutenant', 'lt', 'lieut', 'lieutenant'],
  ['major', 'maj', 'major'],
  ['captain', 'capt', 'captain'],
  ['commander', 'cmdr', 'cdr', 'commander'],
  ['admiral', 'adm', 'admiral', 'rear', 'vice'],
  ['commodore', 'commodore'],
  ['sergeant', 'sgt', 'sergeant'],
  ['corporal', 'cpl', 'corporal'],
  ['private', 'pvt', 'pte'],
  ['marshal', 'marshal', 'field', 'air'],
  ['inspector', 'insp', 'inspector'],
  ['superintendent', 'supt', 'superintendent'],
  ['constable', 'pc', 'constable'],
  ['detective', 'det', 'detective'],
  ['officer', 'officer'],
  ['sheriff', 'sheriff'],
  ['chief', 'chief'],
  ['doctor', 'dr', 'doctor'],
  ['professor', 'prof', 'professor'],
  ['ayatollah', 'ayatollah', 'grand'],
  ['cleric', 'hojatoleslam', 'hojjatoleslam', 'mullah', 'mawlana', 'maulana', 'allamah'],
  ['sheikh', 'sheikh', 'sheik', 'shaikh', 'shaykh'],
  ['imam', 'imam'],
  ['mufti', 'mufti'],
  ['rabbi', 'rabbi'],
  ['reverend', 'rev', 'reverend'],
  ['pastor', 'pastor'],
  ['bishop', 'bishop'],
  ['archbishop', 'archbishop'],
  ['cardinal', 'cardinal'],
  ['pope', 'pope'],
  ['patriarch', 'patriarch'],
  ['priest', 'fr'],
  ['deacon', 'deacon'],
  ['president', 'president', 'pres'],
  ['premier', 'premier'],
  ['chancellor', 'chancellor'],
  ['minister', 'minister', 'prime'],
  ['senator', 'sen', 'senator'],
  ['representative', 'rep', 'representative'],
  ['governor', 'gov', 'governor'],
  ['mayor', 'mayor'],
  ['councillor', 'cllr', 'councillor', 'councilor'],
  ['ambassador', 'amb', 'ambassador'],
  ['secretary', 'sec', 'secretary'],
  ['judge', 'judge'],
  ['justice', 'justice'],
  ['attorney', 'attorney'],
  ['speaker', 'speaker'],
  ['emir', 'emir', 'amir'],
  ['sultan', 'sultan'],
  ['shah', 'shah'],
  ['coach', 'coach'],
  ['engineer', 'eng', 'engineer'],
  ['nurse', 'nurse'],
  ['prosecutor', 'prosecutor'],
];

/** Offices whose word tells the bearer's gender. */
const GENDERED: readonly (readonly [string, Gender])[] = [
  ['king', 'he'],
  ['prince', 'he'],
  ['father', 'he'],
  ['brother', 'he'],
  ['queen', 'she'],
  ['princess', 'she'],
  ['sister', 'she'],
  ['mother', 'she'],
  ['baroness', 'she'],
  ['countess', 'she'],
  ['baron', 'he'],
  ['count', 'he'],
  ['duke', 'he'],
  ['duchess', 'she'],
  ['congressman', 'he'],
  ['congresswoman', 'she'],
  ['councilman', 'he'],
  ['councilwoman', 'she'],
];

/** English titles and ranks by their lower-case form without a full stop. General English, no person's or country's own. */
export const TITLES: ReadonlyMap<string, Title> = new Map<string, Title>([
  ...HONORIFICS.map(([form, gender]) => [form, plain(null, gender)] as const),
  ...OFFICES.flatMap(([role, ...forms]) => forms.map(form => [form, plain(role)] as const)),
  ...GENDERED.map(([form, gender]) => [form, plain(form, gender)] as const),
]);

/** What follows a name and is no part of it, save that "Jr." tells a son from his father. */
export const SUFFIXES: ReadonlySet<string> = new Set(`jr sr ii iii iv phd md qc kc mp mep esq obe cbe`.split(/\s+/));

/** Suffixes that tell two bearers of one name apart. */
export const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Small words inside surnames; they are kept for show and skipped in comparison. */
export const PARTICLES: ReadonlySet<string> = new Set(
  `al el ul ad as ash an bin ibn bint ben van von der den de da di del della du dos la le ter ten zu`.split(/\s+/),
);
