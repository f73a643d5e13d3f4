import type { BadgeView } from '../../serve/contract.ts';
import { Icon } from '../parts/Icon.tsx';
import { badgeWords } from './kinds.ts';

/** What a point is marked as: dashed while only suggested, solid once a person confirmed one of its relations. */
export function Badge({ badge }: { readonly badge: BadgeView }) {
  const { words, glyph } = badgeWords(badge);
  return (
    <span class={`badge k-${glyph}${badge.confirmed ? ' confirmed' : ''}`}>
      <Icon name={glyph} />
      {words}
      <span class="unseen">, {badge.confirmed ? 'confirmed' : 'suggested'}</span>
    </span>
  );
}
