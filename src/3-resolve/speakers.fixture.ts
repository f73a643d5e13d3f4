import { resolve } from './index.ts';
import { type About, marked } from './marked.fixture.ts';

/** Each statement's first words with the speaker's name and the rule that found it: `the dam held < Hanno Tarn (name)`. */
export function said(source: string, about: About = {}): string[] {
  const { document, marks } = marked(source, about);
  const { statements, entities } = resolve([document], [marks]);
  const nameOf = (id: string | null) => entities.find(entity => entity.id === id)?.name ?? '-';
  return statements.map(one => `${one.quote.slice(0, 12)} < ${nameOf(one.speaker)} (${one.speakerWhy.code})`);
}
