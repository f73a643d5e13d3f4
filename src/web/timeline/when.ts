import { type Bounds, boundsOf } from '../../time/bounds.ts';
import { type Edtf, type EdtfDate, parseEdtf } from '../../time/edtf.ts';

/** A time as it can be drawn: from the first to the last minute that it may reach, and which of its ends are not known sharply. */
export interface Drawable {
  /** −Infinity when nothing bounds it. */
  readonly from: number;
  /** The minute after the last; Infinity when nothing bounds it. */
  readonly to: number;
  readonly soft: { readonly from: boolean; readonly to: boolean };
}

/** What of an EDTF time can be drawn; null for what is not EDTF, or has no place on the calendar. */
export function drawable(text: string | null): Drawable | null {
  const edtf = text === null ? null : parseEdtf(text);
  if (edtf === null) return null;
  const { earliest, latest }: Bounds = boundsOf(edtf);
  if (!Number.isFinite(earliest) && !Number.isFinite(latest)) return null;
  return { from: earliest, to: latest + 1, soft: softEnds(edtf) };
}

function softEnds(edtf: Edtf): Drawable['soft'] {
  if (edtf.kind === 'date') return { from: isVague(edtf), to: isVague(edtf) };
  const { start, end } = edtf;
  return { from: typeof start === 'string' || isVague(start), to: typeof end === 'string' || isVague(end) };
}

/** About, perhaps, or one of several: nobody said that it ends there. A decade is a period of its own. */
function isVague({ qualifier, year, month, day }: EdtfDate): boolean {
  return qualifier !== '' || (month !== null && year.includes('X')) || month === 'XX' || day === 'XX';
}
