import { CUE_LABELS, NAME_LABELS, ROLE_LABELS } from '../src/2-mark/labels.ts';
import type { Heads } from '../src/neural/index.ts';

/** Of so many pieces one begins a cue, and one a name. */
const PIECES_A_CUE = 13;
const PIECES_A_NAME = 7;

/**
 * Marking heads without a model, for what must hold whatever a model says and for growth with size: every so many pieces begin a cue
 * with source before it and content after it, or a name. `vocabulary` is the real heads'.
 */
export function quickHeads({ vocabulary, embed, relate }: Pick<Heads, 'vocabulary' | 'embed' | 'relate'>): Heads {
  return {
    vocabulary,
    embed,
    relate,
    mark: async ({ ids }) => {
      const cue = new Float32Array(ids.length * CUE_LABELS.length);
      const names = new Float32Array(ids.length * NAME_LABELS.length);
      for (let at = 0; at < ids.length; at++) {
        const isCue = at % PIECES_A_CUE === PIECES_A_CUE - 1;
        cue[at * CUE_LABELS.length + CUE_LABELS.indexOf(isCue ? 'begins' : 'outside')] = 1;
        const name = at % PIECES_A_NAME === 0 ? 'B-person' : 'O';
        names[at * NAME_LABELS.length + NAME_LABELS.indexOf(name)] = 1;
      }
      return {
        cue,
        names,
        roles: async places => places.map(place => ({ roles: around(ids.length, place), score: 1 })),
      };
    },
  };
}

function around(pieces: number, cue: number): Uint8Array {
  const roles = new Uint8Array(pieces);
  roles.fill(ROLE_LABELS.indexOf('content'), cue + 1, Math.min(pieces, cue + PIECES_A_CUE));
  roles.fill(ROLE_LABELS.indexOf('source'), Math.max(0, cue - 3), cue);
  roles[cue] = ROLE_LABELS.indexOf('cue');
  return roles;
}
