import type {Facts} from './facts.ts';

/** Week in which a poll planned for a week is held: then, or later by what was decided for that week. */
export function pollWeek({decisions, weeks}: Facts, planned: number): number {
  const asked = Math.min(Math.max(planned, 0), weeks - 1);
  return planned + Math.round(decisions.pollDelay[asked]);
}
