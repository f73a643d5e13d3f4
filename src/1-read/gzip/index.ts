import { Fault } from '../../fault/index.ts';
import { lastOf } from '../../text/way-in.ts';
import { joined } from '../bytes.ts';
import type { Given, Opened, Part } from '../draft.ts';
import { MAX_HOLDER_BYTES } from '../limits.ts';
import { shownPath } from '../part-name.ts';
import { readRecords, startsWarc } from '../warc/index.ts';
import { type Member, membersOf } from './members.ts';

/** A gzip file: a web archive is read record by record, anything else is one file inside it. */
export function readGzip(file: Given): Opened {
  const members = membersOf(file.name, file.bytes)[Symbol.iterator]();
  const first = members.next().value as Member | Fault;
  if (!(first instanceof Fault) && startsWarc(first.bytes)) return readRecords(file, chunks(first, members));
  return { drafts: [], parts: [wholeOf(file, [first, ...rest(members)])], failed: [] };
}

function* chunks(first: Member, members: Iterator<Member | Fault>): Iterable<Uint8Array | Fault> {
  yield first.bytes;
  for (const member of rest(members)) yield member instanceof Fault ? member : member.bytes;
}

function rest(members: Iterator<Member | Fault>): Iterable<Member | Fault> {
  return { [Symbol.iterator]: () => members };
}

/** Members stand for the pieces of one file; with one of them lost, the file is not what it was. */
function wholeOf({ name }: Given, members: readonly (Member | Fault)[]): Part | Fault {
  let size = 0;
  const pieces: Uint8Array[] = [];
  for (const member of members) {
    if (member instanceof Fault) return member;
    pieces.push(member.bytes);
    size += member.bytes.length;
    if (size > MAX_HOLDER_BYTES)
      return new Fault('file-too-large', { file: name, detail: `It unpacks to more than ${MAX_HOLDER_BYTES} bytes.` });
  }
  const given = members[0] instanceof Fault ? null : members[0]?.name;
  const own =
    given ??
    lastOf(name)
      .replace(/\.(?:gz|gzip)$/i, '')
      .replace(/\.tgz$/i, '.tar');
  return { name: shownPath(own), bytes: joined(pieces, size), told: {} };
}
