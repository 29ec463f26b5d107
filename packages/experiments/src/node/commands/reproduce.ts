import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join} from 'node:path';
import {engineVersion} from '@postbellum/sim-core';
import {Command} from 'commander';
import {addJson, wholeNumber} from '../arguments.ts';
import {compareResults, type FileComparison} from '../reproduction.ts';
import {readStoredResult, type StoredResult} from '../stored-result.ts';
import {print, tell, wrap} from '../terminal.ts';
import {textTable} from '../text-table.ts';

interface ReproduceArguments {
  readonly workers: number;
  readonly json?: true;
}

/** `postbellum reproduce`: whether a result is what its command gives. */
export function reproduceCommand(finish: (code: number) => void): Command {
  const command = new Command('reproduce')
    .description('Run the command of a manifest again in a temporary folder and compare every file, byte by byte.')
    .argument('<manifest>', 'manifest.json of run, compare or explain, or its folder')
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism())
    .addHelpText(
      'after',
      '\nFiles that the command reads are looked for from where you are.\n\nExample:\n  $ postbellum reproduce results/liberia-history-1/manifest.json',
    );
  return addJson(command).action(async (path: string, {workers, json}: ReproduceArguments) => {
    const stored = readStoredResult(path);
    tell(wrap(`Again: ${stored.command}`));
    if (stored.engine !== engineVersion) tell(wrap(`Made by engine ${stored.engine}; this is ${engineVersion}.`));
    const home = mkdtempSync(join(tmpdir(), 'postbellum-again-'));
    try {
      const folder = join(home, 'result');
      const code = await repeat([...stored.words, '--out', folder, '--workers', String(workers)]);
      if (code !== 0) {
        tell(code === 130 ? 'Stopped; nothing was compared.' : `The command failed with exit code ${code}.`);
        return finish(code === 130 ? 130 : 1);
      }
      const files = await compareResults(stored, folder);
      const same = files.every(({verdict}) => verdict === 'same');
      if (json) print(JSON.stringify({folder: stored.folder, command: stored.command, same, files}, null, 2));
      else print('', ...lines(stored, files));
      finish(same ? 0 : 1);
    } finally {
      rmSync(home, {recursive: true, force: true});
    }
  });
}

/** Runs this program on other words, its progress shown and its result not. */
async function repeat(words: readonly string[]): Promise<number> {
  const program = process.argv[1] ?? '';
  const child = spawn(process.execPath, [...process.execArgv, program, ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // The child hears Ctrl-C too, and ends by itself.
  const wait = (): void => undefined;
  process.on('SIGINT', wait);
  try {
    const [code] = await once(child, 'close');
    return code ?? 1;
  } finally {
    process.off('SIGINT', wait);
  }
}

function lines({folder}: StoredResult, files: readonly FileComparison[]): readonly string[] {
  const others = files.filter(({verdict}) => verdict !== 'same').length;
  const rows = files.map(({name, verdict}) => [name, verdict]);
  const outcome =
    others === 0
      ? `All ${files.length} files are the same, byte by byte`
      : `${others} of ${files.length} files are not the same`;
  return [
    ...textTable(['file', 'made again'], rows),
    wrap(`${outcome}; of the manifest, all but timing and the version of Node. Folder: ${folder}`),
    ...(files.some(({verdict}) => verdict === 'edited') ? ['Edited: made again as it was, and changed since.'] : []),
  ];
}
