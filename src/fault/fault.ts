import { FAULTS, type FaultCode } from './codes.ts';

/** What is known of where it happened. */
export interface FaultPlace {
  /** File name or path as the user gave it. */
  readonly file?: string;
  /** Where in it: "line 12", "block 4". */
  readonly place?: string;
  /** What is particular to this time, as a sentence. */
  readonly detail?: string;
  readonly cause?: unknown;
}

/** The one error class. Callers tell faults apart by `code`, never by wording. */
export class Fault extends Error {
  override readonly name = 'Fault';
  readonly code: FaultCode;
  readonly file: string | null;
  readonly place: string | null;
  readonly detail: string | null;
  readonly wayOut: string;

  constructor(code: FaultCode, { file, place, detail, cause }: FaultPlace = {}) {
    const where = [file, place].filter(Boolean).join(', ');
    super([where && `${where}:`, FAULTS[code].message, detail].filter(Boolean).join(' '), { cause });
    this.code = code;
    this.file = file ?? null;
    this.place = place ?? null;
    this.detail = detail ?? null;
    this.wayOut = FAULTS[code].wayOut;
  }

  /** Any thrown value as a Fault: one stays as it is, anything else becomes `internal` with its cause. */
  static from(thrown: unknown, place: FaultPlace = {}): Fault {
    if (thrown instanceof Fault) return thrown;
    const detail = thrown instanceof Error ? thrown.message : String(thrown);
    return new Fault('internal', { ...place, detail, cause: thrown });
  }
}
