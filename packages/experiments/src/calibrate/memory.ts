import type {Evaluation, Memory} from './evaluate.ts';

/** Remembers for as long as it is held. */
export function inMind(): Memory {
  const known = new Map<string, Evaluation>();
  return {
    recall: key => known.get(key),
    keep: async evaluation => {
      known.set(evaluation.key, evaluation);
    },
  };
}

/** Keeps what `apart` says under names of its own in a memory that is otherwise shared. */
export function partlyApart(memory: Memory, name: string, apart: (key: string) => boolean): Memory {
  const own = (key: string): string => (apart(key) ? `${name}/${key}` : key);
  return {
    recall: key => {
      const found = memory.recall(own(key));
      return found && {...found, key};
    },
    keep: evaluation => memory.keep({...evaluation, key: own(evaluation.key)}),
  };
}
