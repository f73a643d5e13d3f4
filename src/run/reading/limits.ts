/** What reading one file may cost. */
export interface ReadingLimits {
  /** Of the JavaScript heap, in MiB. */
  readonly memory: number;
  /** Whatever the file's size, in milliseconds. */
  readonly time: number;
  /** On top of it for each MiB of the file, in milliseconds. */
  readonly timePerMebibyte: number;
}

/**
 * The largest page that is read takes about 1.5 GiB and ten seconds on two cores; an archive of pages some two seconds
 * for each MiB packed. Four times that is a machine under load; more is a bomb. The same on every machine, so that what
 * one reads another reads too.
 */
export const READING_LIMITS: ReadingLimits = { memory: 2048, time: 60_000, timePerMebibyte: 8000 };

const MEBIBYTE = 2 ** 20;

/** Milliseconds that a file of so many bytes may take. */
export function timeFor(bytes: number, { time, timePerMebibyte }: ReadingLimits): number {
  return Math.round(time + (timePerMebibyte * bytes) / MEBIBYTE);
}
