import { Fault } from '../../fault/index.ts';
import { machineDate } from '../dates.ts';
import { firstTold, type Given, type Metadata, type Opened } from '../draft.ts';
import { readPage } from '../encoded.ts';
import { type MimePart, parameterOf, sentBytes, splitHead, splitParts } from '../mime.ts';

/**
 * A page saved with all that it shows in one file (MHTML, RFC 2557): the page itself, with the address and the time it
 * was saved at. Its frames, pictures and styles are its looks.
 * @throws Fault `file-damaged` when no page is in it.
 */
export function readMhtml(file: Given): Opened {
  const whole = splitHead(file.bytes);
  const type = whole.headers.get('content-type') ?? '';
  const boundary = parameterOf(type, 'boundary');
  const { parts, isWhole } = boundary === null ? { parts: [whole], isWhole: true } : splitParts(whole.body, boundary);
  const pages = parts.filter(({ headers }) =>
    /^(?:text\/html|application\/xhtml\+xml)/i.test(headers.get('content-type') ?? ''),
  );
  const address = whole.headers.get('snapshot-content-location') ?? '';
  const page = pages.find(({ headers }) => headers.get('content-location') === address) ?? pages[0];
  const bytes = page ? sentBytes(page) : null;
  if (page === undefined || bytes === null)
    throw new Fault('file-damaged', {
      file: file.name,
      detail: page ? 'Its page is not whole.' : 'No page is in it.',
    });
  const charset = parameterOf(page.headers.get('content-type') ?? '', 'charset');
  const opened = readPage({ ...file, bytes, ...(charset !== null && { charset }) });
  const told = toldBy(whole, address || (page.headers.get('content-location') ?? ''));
  const drafts = opened.drafts.map(draft => ({ ...draft, metadata: firstTold(draft.metadata, told) }));
  if (isWhole) return { ...opened, drafts };
  const message = 'The file ends before its last part does.';
  return {
    ...opened,
    drafts: drafts.map(draft => ({
      ...draft,
      warnings: [...draft.warnings, { code: 'cut-short', start: draft.text.length, end: draft.text.length, message }],
    })),
  };
}

function toldBy({ headers }: MimePart, address: string): Metadata {
  const captured = machineDate((headers.get('date') ?? '').slice(0, 80));
  return {
    ...(/^https?:/i.test(address) &&
      URL.canParse(address) && { address: { value: new URL(address).href, from: 'saved' } }),
    ...(captured !== null && { captured: { value: captured, from: 'saved' } }),
  };
}
