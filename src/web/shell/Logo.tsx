/** Rays that do not quite meet around one point. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="3.2" />
      <path d="M12 1.5v4.6M21.6 8.7l-4.3 1.5M18 20.5l-2.8-3.8M6 20.5l2.8-3.8M2.4 8.7l4.3 1.5" />
    </svg>
  );
}
