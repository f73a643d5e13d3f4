export { weigh } from './weigh.ts';
export type { PointWeight, SideWeight } from './weight.ts';
