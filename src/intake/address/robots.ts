/** What a site's robots.txt says of one path. */
export interface Ruling {
  readonly allowed: boolean;
  /** The rule that decided, as it stands there; null when none fits. */
  readonly rule: string | null;
}

/** RFC 9309, section 2.5: at least this much is read. In bytes. */
export const ROBOTS_BYTES = 500 * 1024;

interface Rule {
  readonly allows: boolean;
  readonly path: string;
}

/** A path pattern with more stars is a trap for matchers, not a rule. */
const MAX_STARS = 20;

/**
 * What a robots.txt says of a path with its query, for a program by this name (RFC 9309, section 2.2): the groups that
 * name the program, or else those for all; the longest rule that fits; of two as long, the one that allows.
 */
export function rulingOf(robots: string, program: string, path: string): Ruling {
  if (path === '/robots.txt') return { allowed: true, rule: null };
  const wanted = encoded(path);
  let best: Rule | null = null;
  for (const rule of rulesFor(robots, program.toLowerCase())) {
    if (rule.path === '' || !fits(encoded(rule.path), wanted)) continue;
    const longer = best === null || rule.path.length > best.path.length;
    if (longer || (rule.path.length === best?.path.length && rule.allows)) best = rule;
  }
  if (best === null) return { allowed: true, rule: null };
  return { allowed: best.allows, rule: `${best.allows ? 'Allow' : 'Disallow'}: ${best.path}` };
}

/** The rules of all groups that name the program; of those for everyone when none does. */
function rulesFor(robots: string, program: string): readonly Rule[] {
  const own: Rule[] = [];
  const all: Rule[] = [];
  let isNamed = false;
  let namesOwn = false;
  let agents: string[] = [];
  let inRules = false;
  for (const line of robots.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s{0,100}([A-Za-z-]{1,40})\s{0,100}:(.{0,4000})/.exec(line) ?? [];
    const said = value.replace(/#.*$/, '').trim();
    switch (key.toLowerCase()) {
      case 'user-agent':
        if (inRules) agents = [];
        inRules = false;
        agents.push(/^[A-Za-z_-]+/.exec(said)?.[0].toLowerCase() ?? said);
        isNamed = agents.includes(program);
        namesOwn ||= isNamed;
        break;
      case 'allow':
      case 'disallow': {
        inRules = true;
        const rule = { allows: key.toLowerCase() === 'allow', path: said };
        if (isNamed) own.push(rule);
        if (agents.includes('*')) all.push(rule);
        break;
      }
    }
  }
  return namesOwn ? own : all;
}

/** The same path always written the same way: UTF-8 in percent signs, capitals in them. */
function encoded(path: string): string {
  return path
    .replace(/%[0-9a-f]{2}/gi, code => {
      const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
      return /[A-Za-z0-9._~-]/.test(letter) ? letter : code.toUpperCase();
    })
    .replace(/[^\x21-\x7e]+/g, letters => encodeURIComponent(letters.toWellFormed()));
}

/** Whether a pattern fits the start of a path: `*` is anything, `$` at its end is the path's end. Linear: each star takes the first place that fits. */
function fits(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const pieces = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (pieces.length > MAX_STARS) return false;
  const [first = '', ...rest] = pieces;
  if (!path.startsWith(first)) return false;
  let at = first.length;
  const last = isWhole ? rest.pop() : undefined;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  if (!isWhole) return true;
  return last === undefined ? at === path.length : path.length - last.length >= at && path.endsWith(last);
}
