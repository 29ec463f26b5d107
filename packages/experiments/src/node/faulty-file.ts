import {type Fault, faultText} from '@postbellum/scenarios';
import {BadUse} from './bad-use.ts';

/** The refusal of a file, or of changes of a plan, with every fault of it. */
export function faultyFile(noun: string, file: string, faults: readonly Fault[]): BadUse {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return new BadUse(
    [`invalid ${noun}: ${file} (${count})`, ...faults.map(fault => `  ${faultText(fault)}`)].join('\n'),
  );
}
