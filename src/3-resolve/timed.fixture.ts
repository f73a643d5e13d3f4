import { times } from '../2-mark/times.ts';
import { resolveTimes, saidAndAbout } from './dates.ts';
import { type About, marked } from './marked.fixture.ts';

/** An account marked as in `marked`, with its times found and resolved. */
export function timed(source: string, published: string | null, about: About = {}) {
  const account = marked(source, { ...about, published });
  const marks = { ...account.marks, times: times(account.document.text, account.marks.sentences) };
  const resolved = resolveTimes(account.document, marks);
  return {
    /** Words and value of each time, in order. */
    times: resolved.map(time => `${account.document.text.slice(time.start, time.end)} → ${time.value}`),
    resolved,
    /** Said and about of each statement, in order. */
    statements: saidAndAbout(account.document, marks, resolved),
  };
}
