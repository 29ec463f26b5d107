import {type Command, CommanderError} from 'commander';
import {BadUse} from './bad-use.ts';
import {FailedWrite} from './failed-write.ts';
import {tell} from './terminal.ts';

/** Adds commands to a program, runs it on words and returns the exit code, which each command may give to `finish`. */
export async function runProgram(
  program: Command,
  commands: (finish: (code: number) => void) => readonly Command[],
  words: readonly string[],
): Promise<number> {
  let code = 0;
  const finish = (given: number): void => {
    code = given;
  };
  for (const command of commands(finish)) program.addCommand(command);
  for (const command of [program, ...program.commands])
    command.exitOverride().showHelpAfterError('(add --help for help)');
  try {
    await program.parseAsync(words, {from: 'user'});
    return code;
  } catch (error) {
    return codeOf(error);
  }
}

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
