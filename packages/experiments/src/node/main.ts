import {engineVersion} from '@postbellum/sim-core';
import {Command} from 'commander';
import {ablateCommand} from './commands/ablate.ts';
import {calibrateCommand} from './commands/calibrate.ts';
import {checkCommand} from './commands/check.ts';
import {compareCommand} from './commands/compare.ts';
import {coupleCommand} from './commands/couple.ts';
import {describeCommand} from './commands/describe.ts';
import {explainCommand} from './commands/explain.ts';
import {labCommand} from './commands/lab.ts';
import {leversCommand} from './commands/levers.ts';
import {mergeCommand} from './commands/merge.ts';
import {outlookCommand} from './commands/outlook.ts';
import {reproduceCommand} from './commands/reproduce.ts';
import {robustCommand} from './commands/robust.ts';
import {runCommand} from './commands/run.ts';
import {sensitivityCommand} from './commands/sensitivity.ts';
import {submitCommand} from './commands/submit.ts';
import {sweepCommand} from './commands/sweep.ts';
import {validateCommand} from './commands/validate.ts';
import {runProgram} from './run-program.ts';

/** Runs the command line on its arguments and returns the exit code. */
export function main(words: readonly string[]): Promise<number> {
  const program = new Command('postbellum')
    .description('A laboratory of peace after civil war. Everything it prints is simulated, not a forecast.')
    .version(engineVersion)
    .configureHelp({subcommandTerm: command => command.name()})
    .addHelpText(
      'after',
      `\nExample:\n  $ postbellum compare liberia --plan history --plan no-mission\n\n${exitCodes}`,
    );
  const commands = (finish: (code: number) => void): readonly Command[] => [
    runCommand(finish),
    compareCommand(finish),
    robustCommand(finish),
    coupleCommand(finish),
    outlookCommand(finish),
    explainCommand(finish),
    ablateCommand(finish),
    leversCommand(finish),
    sweepCommand(finish),
    submitCommand(),
    mergeCommand(finish),
    sensitivityCommand(finish),
    validateCommand(finish),
    calibrateCommand(finish),
    reproduceCommand(finish),
    describeCommand(),
    checkCommand(finish),
    labCommand(finish),
  ];
  return runProgram(program, commands, words);
}

const exitCodes = 'Exit codes: 0 done, 1 failed check or failed run, 2 bad use, 130 stopped by\nCtrl-C.';
