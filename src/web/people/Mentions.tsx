import type { MentionsView, MentionView } from '../../serve/contract.ts';
import { inShort } from '../finding/when.ts';
import { Trouble } from '../parts/Trouble.tsx';
import { usePage } from '../parts/usePage.ts';
import { Virtual } from '../parts/Virtual.tsx';
import { atWords } from '../state/address.ts';
import { useHref } from '../tools.ts';

/** Words of a document that name someone. */
export interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

export function placeKey({ document, start, end }: Place): string {
  return `${document} ${start} ${end}`;
}

const MENTIONS_A_PAGE = 40;
const ROW_HEIGHT = 44;

/** Where someone is named, each with the words around it; with `chosen`, to be ticked. */
export function Mentions({
  id,
  total,
  chosen,
  choose,
}: {
  readonly id: string;
  readonly total: number;
  readonly chosen: ReadonlyMap<string, Place> | null;
  readonly choose: (place: Place, on: boolean) => void;
}) {
  if (total === 0) return null;
  return (
    <section aria-labelledby="mentions">
      <h3 id="mentions">Mentions</h3>
      <Virtual count={total} each={MENTIONS_A_PAGE} height={ROW_HEIGHT} role="list" label="Mentions">
        {(from, many) => <Page id={id} from={from} many={many} of={total} chosen={chosen} choose={choose} />}
      </Virtual>
    </section>
  );
}

function Page({
  id,
  from,
  many,
  of,
  chosen,
  choose,
}: {
  readonly id: string;
  readonly from: number;
  readonly many: number;
  readonly of: number;
  readonly chosen: ReadonlyMap<string, Place> | null;
  readonly choose: (place: Place, on: boolean) => void;
}) {
  const path = `/api/entities/${encodeURIComponent(id)}/mentions?after=${from}&limit=${MENTIONS_A_PAGE}`;
  const { value, fault } = usePage<MentionsView>(path, from === 0);
  if (fault && !value) return <Trouble fault={fault} />;
  if (!value) return <div class="coming" style={{ height: `${many * ROW_HEIGHT}px` }} />;
  return (
    <>
      {value.mentions.map((mention, i) => (
        <Row key={placeKey(mention)} mention={mention} place={from + i} of={of} chosen={chosen} choose={choose} />
      ))}
    </>
  );
}

function Row({
  mention,
  place,
  of,
  chosen,
  choose,
}: {
  readonly mention: MentionView;
  readonly place: number;
  readonly of: number;
  readonly chosen: ReadonlyMap<string, Place> | null;
  readonly choose: (place: Place, on: boolean) => void;
}) {
  const href = useHref();
  const { document, start, end, before, text, after, outlet, published, language } = mention;
  const address = atWords(document, null, 'main', [start, end]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: parts of the list lie between it and its items
    <div role="listitem" aria-posinset={place + 1} aria-setsize={of} class="mention">
      {chosen && (
        <input
          type="checkbox"
          aria-label={`Mention ${place + 1}: ${text}`}
          checked={chosen.has(placeKey(mention))}
          onChange={event => choose({ document, start, end }, event.currentTarget.checked)}
        />
      )}
      <a href={href(address)} class="words" dir="auto" lang={language ?? undefined}>
        {before}
        <mark>{text}</mark>
        {after}
      </a>
      <span class="quiet-ink">
        <bdi>{outlet}</bdi>
        {published && `, ${inShort(published, null)}`}
      </span>
    </div>
  );
}
