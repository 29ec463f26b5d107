import {runProgram} from '@postbellum/experiments/node';
import {Command} from 'commander';
import {sweepCommand} from './commands/sweep.ts';
import {workCommand} from './commands/work.ts';

/** Runs the command line on its arguments and returns the exit code. */
export function main(words: readonly string[]): Promise<number> {
  const program = new Command('postbellum-queue').description(
    'Sweeps of Postbellum by a queue in Redis: any number of workers, on machines that see the same folder.',
  );
  return runProgram(program, finish => [sweepCommand(finish), workCommand()], words);
}
