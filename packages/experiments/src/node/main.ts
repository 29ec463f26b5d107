import {engineVersion} from '@postbellum/sim-core';
import {Command, CommanderError} from 'commander';
import {BadUse} from './bad-use.ts';
import {ablateCommand} from './commands/ablate.ts';
import {calibrateCommand} from './commands/calibrate.ts';
import {checkCommand} from './commands/check.ts';
import {compareCommand} from './commands/compare.ts';
import {coupleCommand} from './commands/couple.ts';
import {describeCommand} from './commands/describe.ts';
import {explainCommand} from './commands/explain.ts';
import {leversCommand} from './commands/levers.ts';
import {mergeCommand} from './commands/merge.ts';
import {outlookCommand} from './commands/outlook.ts';
import {robustCommand} from './commands/robust.ts';
import {runCommand} from './commands/run.ts';
import {sensitivityCommand} from './commands/sensitivity.ts';
import {submitCommand} from './commands/submit.ts';
import {sweepCommand} from './commands/sweep.ts';
import {validateCommand} from './commands/validate.ts';
import {FailedWrite} from './failed-write.ts';
import {tell} from './terminal.ts';

/** Runs the command line on its arguments and returns the exit code. */
export async function main(words: readonly string[]): Promise<number> {
  let code = 0;
  const finish = (given: number): void => {
    code = given;
  };
  const program = new Command('postbellum')
    .description('A laboratory of peace after civil war. Everything it prints is simulated, not a forecast.')
    .version(engineVersion)
    .addHelpText(
      'after',
      `\nExample:\n  $ postbellum compare liberia --plan history --plan no-mission\n\n${exitCodes}`,
    );
  const commands = [
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
    describeCommand(),
    checkCommand(finish),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...program.commands])
    command.exitOverride().showHelpAfterError('(add --help for help)');
  try {
    await program.parseAsync(words, {from: 'user'});
    return code;
  } catch (error) {
    return codeOf(error);
  }
}

const exitCodes = 'Exit codes: 0 done, 1 failed check or failed run, 2 bad use, 130 stopped by Ctrl-C.';

function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof BadUse || error instanceof FailedWrite) {
    tell(error.message);
    return error instanceof BadUse ? 2 : 1;
  }
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  tell(error instanceof Error ? error.message : String(error));
  if (cause instanceof Error && cause.stack) tell(cause.stack);
  return 1;
}
