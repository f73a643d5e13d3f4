/** How much is at stake on a point: decisions are laid over points long after the rooms are done, and rank them by the same formula. */
export { type Period, periodOf, stake } from './4-relate/index.ts';
