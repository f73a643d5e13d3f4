import { Fault, type FaultCode } from '../../fault/index.ts';

/** A fault as the index keeps it: what makes it again, without its cause. */
export interface KeptFault {
  readonly code: FaultCode;
  readonly file: string | null;
  readonly place: string | null;
  readonly detail: string | null;
}

export function keptFault({ code, file, place, detail }: Fault): KeptFault {
  return { code, file, place, detail };
}

export function faultAgain({ code, file, place, detail }: KeptFault): Fault {
  return new Fault(code, {
    ...(file !== null && { file }),
    ...(place !== null && { place }),
    ...(detail !== null && { detail }),
  });
}
