/**
 * Lines that a page says of itself, as publishers everywhere word them. Each stands alone on its line, so a sentence of
 * an account that holds the same words is not one.
 */

const THINGS =
  '(?:articles?|stories|story|news|posts?|content|coverage|links?|topics?|videos?|reading|reads?|headlines?|pages?|reports?|items?)';

/** Heads of lists of other pages: what follows, up to the account's next paragraph, is not the account. */
const LIST_HEADS = new RegExp(
  '^(?:' +
    [
      `(?:related|recommended|similar|popular|trending|latest|recent|top|featured|sponsored|promoted|further|other)\\s(?:\\w{1,12}\\s)?${THINGS}`,
      'related|recommended(?:\\s(?:for|by)\\s.{1,30})?|trending(?:\\snow)?|popular(?:\\snow)?|sponsored|promoted',
      `more\\s(?:${THINGS}|from|on|in|about|like this)(?:[\\s:].{0,50})?`,
      'most\\s(?:read|popular|viewed|shared|commented|recent|discussed)(?:\\s.{1,20})?',
      'you\\s(?:may|might|could|will)\\s(?:also\\s)?(?:like|enjoy|be interested in|have missed|want to read).{0,20}',
      '(?:see|read|watch)\\s(?:also|next)|also\\s(?:read|see|on|in)(?:\\s.{1,20})?|what to read next|up next|next up|read on',
      "editors?['’]?s?['’]?\\s(?:picks?|choice)|in case you missed it|don['’]t miss|around the web|from (?:around )?the web|from our partners",
      '(?:topics|tags|keywords|categories|filed under|posted in)(?:\\s(?:covered|in this (?:article|story)))?(?:\\s?:.{0,200})?',
      'in this (?:article|story)|table of contents|on this page',
      'about the (?:authors?|writers?)',
    ].join('|') +
    ')\\s?[:.…»>]?$',
  'i',
);

/** Heads of readers' comments: nothing after them is the account. */
const COMMENT_HEADS = new RegExp(
  '^(?:' +
    [
      "(?:\\(?\\d{1,6}\\)?\\s)?(?:reader(?:s|s['’])?\\s|user\\s|recent\\s|latest\\s|all\\s|top\\s)?comments?(?:\\s?\\(?\\d{1,6}\\)?)?(?:\\son\\s.{1,100})?",
      '\\d{1,6}\\s(?:responses?|repl(?:y|ies)|thoughts?)(?:\\s(?:to|on)\\s.{1,100})?',
      '(?:post|leave|add|write|submit|make)\\s(?:a|your|us a|us your)?\\s?(?:\\w{1,10}\\s)?(?:comments?|reply|response)(?:\\s.{1,20})?',
      'join the (?:conversation|discussion)|have your say|(?:view|show|see|load|read)\\s(?:all\\s|more\\s|the\\s)?(?:\\d{1,6}\\s)?comments?|discussion',
      'what do you think\\??',
    ].join('|') +
    ')\\s?[:.…]?$',
  'i',
);

/** Single lines of a page's furniture, wherever they stand. */
const FURNITURE = new RegExp(
  '^(?:' +
    [
      'advertisements?|advert|ad|sponsored|paid (?:content|post)|(?:story|article|post) continues (?:below|after).{0,40}|continues below.{0,30}',
      '(?:share|shares|tweet|pin|print|e-?mail|save|like|send|copy link|facebook|twitter|whatsapp|telegram|linkedin|reddit|instagram|youtube|pinterest)(?:\\sthis)?(?:\\s(?:article|story|page|post))?',
      '(?:share|email|send|forward|tweet|pin|print)\\s(?:this|it|on|via|to|with)\\b.{0,40}',
      '(?:click|tap)\\s(?:here|on|to)\\b.{0,80}|(?:sign|log)\\s?(?:up|in|out)\\b.{0,120}|register(?:\\s(?:now|here|for|to)\\b.{0,80})?|subscribe\\b.{0,120}|donate(?:\\snow)?',
      '(?:continue|keep)\\sreading\\b.{0,140}|read\\s(?:more|also|next|the (?:full|rest|original)\\b.{0,40})(?:\\s?[:»>…].{0,200})?',
      "(?:related|also read|see also|also see|recommended|more|learn more|watch|listen|don['’]t miss|read|further reading|(?:our )?(?:earlier|previous) (?:story|report|article))\\s?:\\s.{1,200}",
      '(?:à lire(?: aussi)?|lire aussi|lire également|voir aussi|lesen sie auch|lesen sie mehr|siehe auch|mehr zum thema|lea también|lee también|leer más|ver también|leggi anche|leggi di più|leia também|leia mais|lees ook|läs också|læs også|les også|czytaj (?:też|także|również)|zobacz (?:też|także)|читайте (?:также|також|ещё)|смотрите также|ilgili haber)(?:\\s?[:»>…].{0,200}|$)',
      '(?:follow us|stay (?:connected|informed)).{0,30}|follow\\s(?:us|me|him|her|them|@?\\w{1,30}(?:\\s\\w{1,30}){0,4})\\son\\s.{1,60}|get (?:our|the) .{0,60}(?:newsletter|app|inbox)\\b.{0,160}|(?:our |the )?newsletter',
      'your e-?mail address will not be published.{0,100}|required fields are marked.{0,10}|notify me of .{1,80}|name \\*?.{0,5}|e-?mail \\*',
      '(?:©|\\(c\\)|copyright)\\s.{0,200}|all rights reserved.{0,100}|(?:terms|conditions)\\sof\\s(?:use|service|sale)|privacy(?:\\spolicy)?|cookies?(?:\\spolicy)?|terms',
      '(?:we|this (?:web)?site)\\suses?\\scookies.{0,300}|(?:accept|allow|reject|manage)\\s(?:all\\s|my\\s)?cookies.{0,40}|by (?:continuing|using|clicking).{0,40}\\s(?:you\\sagree|cookies).{0,200}',
      '(?:skip|jump) to.{1,30}|back to (?:top|home|.{0,20}page)|home(?:page)?|menu|search|loading(?:…|\\.\\.\\.)?|close|next|previous|older posts?|newer posts?|view (?:all|gallery)|reply|report(?:\\sabuse)?',
      '(?:listen|watch)\\sto\\sthis\\s(?:article|story).{0,30}|\\d{1,3}\\s?min(?:ute)?s?\\s?(?:read|to read)|(?:reading|estimated) time.{0,30}|\\d{1,9}\\s(?:shares?|views?|likes?)',
      '(?:saved|retrieved|accessed|archived|captured|downloaded)\\s(?:from\\s\\S{1,60}\\.\\S{2,60}(?:\\son)?|on|at)\\s.{0,30}\\d{4}.{0,20}',
      '(?:was|is|did you find)\\sthis\\s(?:page|article|story|information|answer)\\s(?:helpful|useful|interesting|informative)\\??|(?:rate|report) this (?:page|article|story|post)',
      '(?:was|is|did you find)\\sthis\\s(?:page|article|story|answer|information|content)\\s(?:helpful|useful|interesting)\\s?\\??',
      '(?:(?:an?|\\d{1,3})\\s(?:second|minute|min|hour|hr|day|week|month|year)s?|just now|moments) ago|just now',
      'this (?:interview|transcript|conversation) (?:has been|was) (?:lightly )?(?:edited|condensed|shortened|translated|transcribed) .{1,100}',
      'download (?:our|the) .{1,40}\\bapp\\b.{0,40}|support (?:our|independent) .{1,60}|this (?:article|story|post) (?:was|is) (?:also )?(?:posted|filed|tagged) .{1,120}',
    ].join('|') +
    ')\\s?[:.…»>*!]*$',
  'i',
);

/**
 * What asks for an address or for leave, a sentence or two: newsletters, cookies, terms. They speak to the reader of the
 * page ("your inbox", "we use"), which sentences about newsletters and cookies do not.
 */
const PITCHES: readonly RegExp[] = [
  /\b(?:delivered|sent|straight|direct|directly|right|free)\b.{0,40}\b(?:to|in|into) your (?:inbox|e-?mail|mailbox)\b/i,
  /^.{0,120}\b(?:newsletters?|briefing|e-?mail alerts?|digest)\b.{0,80}\b(?:sign up|subscribe|join (?:us|now|\d)|get it|enter your)\b/i,
  /^.{0,80}\b(?:sign up|subscribe|register|join)\b.{0,60}\b(?:our|the|this|free|daily|weekly|morning)\b.{0,60}\b(?:newsletters?|briefing|mailing list|e-?mail alerts?|digest)\b/i,
  /\bby (?:signing up|subscribing|submitting|entering|providing|clicking)\b.{0,80}\b(?:you|your)\b.{0,120}\b(?:agree|accept|consent|terms|privacy)\b/i,
  /\b(?:we|our partners|this (?:web)?site)\b.{0,60}\b(?:use|uses|store|set)s?\b.{0,40}\bcookies\b/i,
  /\bcookies\b.{0,120}\b(?:your (?:experience|consent|preferences|browser|device)|you (?:agree|accept|consent|can))\b/i,
  /^(?:if you (?:enjoyed|liked|found|value)|like what you(?:['’]re| are)? read).{0,120}\b(?:subscrib|support|donat|shar|member)/i,
];

/** A sentence in quotes is someone's, whatever it says. */
const QUOTED = /["“”«»„]/;

/** What a line of furniture is; null for any other line. */
export type Furniture = 'list-head' | 'comment-head' | 'line';

/** A heading is never longer; a cookie notice is the longest furniture there is. In UTF-16 code units. */
const MAX_HEAD = 120;
const MAX_FURNITURE = 400;

/** Which furniture a line is by its words alone. White space of any kind counts as one space. */
export function furniture(line: string): Furniture | null {
  if (line.length > MAX_FURNITURE) return null;
  const words = line
    .replace(/[\s\u00a0]{1,400}/g, ' ')
    .trim()
    .replace(/^[>»•*|–—-]\s?/, '');
  if (words.length <= MAX_HEAD && COMMENT_HEADS.test(words)) return 'comment-head';
  if (words.length <= MAX_HEAD && LIST_HEADS.test(words)) return 'list-head';
  if (FURNITURE.test(words)) return 'line';
  return !QUOTED.test(words) && PITCHES.some(pitch => pitch.test(words)) ? 'line' : null;
}

const CREDIT_LEAD =
  /^(?:file\s)?(?:photo(?:graph)?|image|picture|graphic|illustration|caption|video|map)s?(?:\s(?:by|credits?|source|caption|courtesy(?:\sof)?)\b|\s?[:/])\s?\S/i;
const CREDIT_TAIL =
  /[\s([](?:photos?|image|picture|graphic|illustration)\s?(?:by|credit|courtesy(?:\sof)?|:)\s?:?\s?.{2,60}$/i;
const CREDIT_SIGN = /(?:^|[\s([])©\s?.{2,60}$|[[(](?:file\s)?(?:photo|image|picture)[^)\]]{0,80}[)\]]\.?$/i;
const CREDIT_AGENCY =
  /[\s[(]\p{Lu}{2,12}(?:\s\p{Lu}\p{Ll}{2,12})?\/\p{Lu}[\p{L}.'’-]{1,24}(?:\s\p{Lu}[\p{L}.'’-]{1,24}){0,3}[\])]?\.?$/u;

/** Whether a line is a picture's caption or credit: it names a photo's maker ("… Photo by …", "(AGENCY/Jane Ode)"). In 600 code units. */
export function isCaption(line: string): boolean {
  if (line.length > 600) return false;
  const words = line.replace(/[\s\u00a0]{1,400}/g, ' ').trim();
  return CREDIT_LEAD.test(words) || CREDIT_TAIL.test(words) || CREDIT_SIGN.test(words) || CREDIT_AGENCY.test(words);
}
