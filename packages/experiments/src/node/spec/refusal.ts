import type {Finding} from '@postbellum/scenarios';

/** What the model refuses in a call, as `problem words: value (what is allowed)`, told of a place in a spec. */
export function refusalAt(at: readonly PropertyKey[], attempt: () => unknown): readonly Finding[] {
  try {
    attempt();
    return [];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [, problem = 'refused value', value = '', allowed = error.message] =
      /^(.*?): (.*?) \((.*)\)$/s.exec(error.message) ?? [];
    return [{at, problem, value, allowed}];
  }
}
