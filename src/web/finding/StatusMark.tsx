import type { Review } from '../../serve/contract.ts';

/** Whether a person has looked: dashed ring, filled tick, struck ring. */
export function StatusMark({ review, shown = false }: { readonly review: Review; readonly shown?: boolean }) {
  return (
    <span class={`status-mark ${review}`} title={review}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {review === 'suggested' && <circle cx="8" cy="8" r="5.2" stroke-dasharray="2.6 1.9" />}
        {review === 'confirmed' && <circle cx="8" cy="8" r="6.2" fill="currentColor" stroke="none" />}
        {review === 'confirmed' && <path class="knock" d="M5 8.2l2.1 2.1L11 6.2" />}
        {review === 'rejected' && <circle cx="8" cy="8" r="5.5" />}
        {review === 'rejected' && <path d="M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4" />}
      </svg>
      <span class={shown ? undefined : 'unseen'}> {review}</span>
    </span>
  );
}
