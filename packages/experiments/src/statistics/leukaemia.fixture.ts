import type {Spell} from './kaplan-meier.ts';

/** Weeks of remission under 6-mercaptopurine; + marks those still in remission. Freireich et al. 1963, Blood 21. */
export const mercaptopurine: readonly Spell[] = '6+ 6 6 6 7 9+ 10+ 10 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'
  .split(' ')
  .map(text => ({time: Number.parseInt(text, 10), event: !text.endsWith('+')}));

/** The same under placebo: all relapsed. */
export const placebo: readonly Spell[] = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(
  time => ({time, event: true}),
);
