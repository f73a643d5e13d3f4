/** Which pronoun a text uses for a person. */
export type Gender = 'he' | 'she';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Offices that one person at a time holds in one place: "the minister" points back to whoever was called so. */
const OFFICES = list(`
  president premier minister chancellor secretary undersecretary chairman chairwoman chairperson chair spokesman spokeswoman spokesperson
  commander chief head leader director governor mayor ambassador envoy speaker deputy aide adviser advisor representative delegate
  senator congressman congresswoman lawmaker legislator member councillor councilor councilman councilwoman commissioner inspector
  general colonel captain major lieutenant brigadier admiral commodore sergeant corporal marshal officer official superintendent sheriff
  constable judge justice magistrate prosecutor attorney solicitor barrister counsel lawyer advocate registrar coroner ombudsman
  king queen prince princess emir sultan shah ruler monarch dictator ayatollah imam cleric mufti rabbi bishop archbishop cardinal pope
  patriarch priest pastor reverend deacon sheikh founder co-founder owner manager executive ceo editor publisher principal dean rector
  provost treasurer coordinator organiser organizer administrator inspector-general negotiator mediator rapporteur diplomat consul
  attache candidate nominee strategist economist analyst theoretician activist campaigner unionist trustee controller warden keeper
  harbourmaster harbormaster dispatcher superior head-teacher headteacher headmaster headmistress coach captain-general
  operator engineer supervisor foreman boss
`);

/** Callings that many people share: they describe a person, and set two of one name apart. */
const TRADES = list(`
  resident villager citizen witness bystander passer-by survivor victim patient mother father son daughter brother sister wife husband
  widow widower uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter stepfather stepmother mum mom dad employee neighbour neighbor friend colleague relative
  teacher student pupil nurse doctor surgeon physician midwife paramedic pharmacist scientist researcher professor lecturer historian
  academic expert specialist consultant geologist hydrologist seismologist meteorologist biologist chemist physicist
  farmer fisherman shepherd miner worker labourer laborer builder driver pilot sailor soldier fighter militant rebel gunman guard
  policeman policewoman fireman firefighter rescuer volunteer nun monk trader merchant shopkeeper businessman businesswoman
  entrepreneur investor banker accountant clerk cashier waiter waitress chef cook baker butcher tailor carpenter electrician plumber
  mechanic journalist reporter correspondent columnist photographer blogger author writer poet novelist artist actor actress singer
  musician athlete player footballer boxer veteran pensioner retiree tourist traveller traveler pilgrim refugee migrant prisoner detainee
  inmate suspect defendant plaintiff claimant appellant respondent accuser complainant man woman boy girl person source insider
  whistleblower informant contractor surveyor gunner guide florist locksmith miller herder archivist shopper commuter diver ferryman boatman tenant landlord landowner host guest caller user commenter
  interviewer interviewee moderator narrator passenger cleaner caretaker janitor
`);

/** Of those, the ones that say "nobody in office": someone called so and never otherwise is not the minister of that name. */
const PRIVATE = list(`
  resident villager citizen witness bystander passer-by survivor victim patient neighbour neighbor pupil student teacher nurse farmer
  fisherman shepherd miner worker labourer laborer builder driver fighter gunman shopkeeper waiter waitress baker butcher tailor carpenter
  electrician plumber mechanic pensioner retiree tourist refugee migrant prisoner detainee inmate suspect defendant ferryman boatman
  tenant guest cleaner caretaker janitor cashier clerk passenger
`);

/** Bodies and groups: they speak as one. */
const BODIES = list(`
  ministry department directorate agency authority council committee commission board bureau office government cabinet parliament
  congress senate assembly court tribunal inquiry police army navy force forces military guard guards corps militia brigade battalion
  union federation association organisation organization company firm corporation party movement group coalition alliance front
  campaign administration embassy mission delegation university institute foundation charity church hospital school bank
  newspaper paper magazine broadcaster channel station network outlet regime state country nation city town village region province
  team club panel jury opposition utility prosecution defence defense laboratory lab diocese museum zoo coastguard rescuers secretariat centre center trust service services fund watchdog regulator intelligence
`);

/** Things that carry words: a claim may rest on them. */
const PAPERS = list(`
  report document documents statement letter memo note record records log file files transcript video recording audio tape footage
  photograph image email e-mail tweet post message survey poll study audit article book will contract map chart indictment lawsuit
  complaint ruling verdict judgment affidavit testimony dossier cable communique
`);

const GENDERED: readonly (readonly [Gender, readonly string[]])[] = [
  [
    'he',
    list(
      'man boy father son brother husband widower uncle nephew grandfather grandson stepfather dad king prince monk policeman fireman fisherman businessman chairman spokesman congressman councilman headmaster ferryman boatman actor waiter',
    ),
  ],
  [
    'she',
    list(
      'woman girl mother daughter sister wife widow aunt niece grandmother granddaughter stepmother mum mom queen princess nun policewoman businesswoman chairwoman spokeswoman congresswoman councilwoman headmistress actress waitress midwife',
    ),
  ],
];

/** One office under several words. */
const SAME_OFFICE: readonly (readonly [string, readonly string[]])[] = [
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['chair', ['chairman', 'chairwoman', 'chairperson']],
  ['adviser', ['advisor']],
  ['councillor', ['councilor', 'councilman', 'councilwoman']],
  ['lawyer', ['attorney', 'solicitor', 'barrister', 'counsel', 'advocate']],
  ['organizer', ['organiser']],
  ['police', ['policeman', 'policewoman']],
  ['congressman', ['congresswoman']],
];

/** Words that stand before an office and narrow it, though they begin with a small letter. */
const NARROWERS = list(`
  prime foreign interior home defence defense finance health justice education culture labour labor trade transport energy oil water
  waters environment agriculture tourism information intelligence security police army navy military air ground national federal state
  provincial regional local municipal district city town county village parliamentary presidential royal chief senior deputy vice
  assistant acting interim former ex then late current outgoing incoming new top leading general private public press media executive
  managing founding joint first second lead principal party opposition government campaign company union council court harbour harbor
  dam mine school hospital university bank fire rescue coast border prison liberal conservative religious powerful supreme spiritual
  high veteran influential prominent retired elected appointed longtime self-styled so-called political economic legal medical
  scientific technical commercial diplomatic special human rights crown attorney operating financial communications policy
`);

const heads = new Map(SAME_OFFICE.flatMap(([head, words]) => words.map(word => [word, head] as const)));
const genders = new Map(GENDERED.flatMap(([gender, words]) => words.map(word => [word, gender] as const)));
const offices = new Set(OFFICES);
const trades = new Set(TRADES);
const bodies = new Set(BODIES);
const papers = new Set(PAPERS);
const narrowers = new Set(NARROWERS);
const privates = new Set(PRIVATE);

/** What a common noun says of those it is used for. */
export type NounClass = 'office' | 'trade' | 'body' | 'paper';

/** Given names that end like a calling: Abdulrahman, Suleiman. */
const NAMES_IN_MAN = /(?:rahman|l[aeo][iy]man)$/;

/** The class of a folded noun in the singular; null when it is on no list. "-man", "-woman" and "-person" make offices and trades of their own. */
export function nounClass(word: string): NounClass | null {
  if (offices.has(word)) return 'office';
  if (trades.has(word)) return 'trade';
  if (bodies.has(word)) return 'body';
  if (papers.has(word)) return 'paper';
  if (NAMES_IN_MAN.test(word)) return null;
  return /.(?:woman|person|master)$/.test(word) || (/[^u]man$/.test(word) && word.length > 6) ? 'trade' : null;
}

/** Whether the noun says that someone holds no office. */
export function isPrivate(word: string): boolean {
  return privates.has(word);
}

/** The word that stands for all words of one office ("spokeswoman" → spokesperson). */
export function officeHead(word: string): string {
  return heads.get(word) ?? word;
}

/** The gender that the noun itself tells; null when it tells none. */
export function nounGender(word: string): Gender | null {
  return genders.get(word) ?? (/woman$/.test(word) ? 'she' : null);
}

/** Whether a small-letter word may stand before an office as part of its name. */
export function narrows(word: string): boolean {
  return narrowers.has(word) || word.includes('-');
}

/** Takes off a plural ending; null when the word is no plural of a listed noun. */
export function singular(word: string): string | null {
  if (word === 'people') return 'person';
  if (/men$/.test(word)) return word.replace(/men$/, 'man');
  for (const stem of [word.replace(/ies$/, 'y'), word.replace(/(sh?|ch|x)es$/, '$1'), word.replace(/s$/, '')]) {
    if (stem !== word && (offices.has(stem) || trades.has(stem) || bodies.has(stem) || papers.has(stem))) return stem;
  }
  return null;
}
