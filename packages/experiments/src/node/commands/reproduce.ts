import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {engineVersion} from '@postbellum/sim-core';
import {Command} from 'commander';
import {batchCount} from '../../sweep/sweep.ts';
import {addJson, wholeNumber} from '../arguments.ts';
import {BadUse} from '../bad-use.ts';
import {isFolder} from '../input-file.ts';
import {compareParts, compareResults, type FileComparison} from '../reproduction.ts';
import {shellCommand} from '../shell.ts';
import {readStoredResult, type StoredResult} from '../stored-result.ts';
import {batchesOf, type Shard, shard} from '../sweep/shard.ts';
import {readSweepFolder} from '../sweep/sweep-folder.ts';
import {print, tell, wrap} from '../terminal.ts';
import {textTable} from '../text-table.ts';

interface ReproduceArguments {
  readonly shard?: Shard;
  readonly workers: number;
  readonly json?: true;
}

/** `postbellum reproduce`: whether a result is what its command gives. */
export function reproduceCommand(finish: (code: number) => void): Command {
  const command = new Command('reproduce')
    .description('Run the command of a manifest again in a temporary folder and compare every file, byte by byte.')
    .argument('<manifest>', 'manifest.json of run, compare, explain, sweep or sensitivity, or its folder')
    .option('--shard <i/n>', 'of a sweep, make one of n shares of its parts again, and compare those alone', shard)
    .option('--workers <n>', 'threads; one per core unless given', wholeNumber(1), availableParallelism())
    .addHelpText(
      'after',
      '\nFiles that the command reads are looked for from where you are; a sweep needs\nnone but its folder.\n\nExamples:\n  $ postbellum reproduce results/liberia-history-1/manifest.json\n  $ postbellum reproduce results/sweep --shard 1/20',
    );
  return addJson(command).action(async (path: string, options: ReproduceArguments) => {
    const claim = options.shard ? shareOf(path, options.shard) : resultAt(path);
    tell(wrap(`Again: ${claim.command}`));
    const home = mkdtempSync(join(tmpdir(), 'postbellum-again-'));
    try {
      const again = join(home, 'result');
      const code = await repeat([...claim.words, '--out', again, '--workers', String(options.workers)]);
      // A result with failed histories is whole, though its code is 1; a share ends with 0.
      const whole = code === 0 || (code === 1 && existsSync(join(again, 'manifest.json')));
      if (!whole) {
        tell(code === 130 ? 'Stopped; nothing was compared.' : `The command failed with exit code ${code}.`);
        return finish(code === 130 ? 130 : 1);
      }
      const files = await claim.compare(again);
      const same = files.every(({verdict}) => verdict === 'same');
      const {folder, command} = claim;
      if (options.json) print(JSON.stringify({folder, command, same, files}, null, 2));
      else print('', ...lines(claim, files));
      finish(same ? 0 : 1);
    } finally {
      rmSync(home, {recursive: true, force: true});
    }
  });
}

/** What is made again, and how it is compared with what is there. */
interface Claim extends Pick<StoredResult, 'folder' | 'command' | 'words'> {
  readonly noun: string;
  readonly compare: (again: string) => Promise<readonly FileComparison[]> | readonly FileComparison[];
}

function resultAt(path: string): Claim {
  const stored = readStoredResult(path);
  if (stored.engine !== engineVersion) tell(wrap(`Made by engine ${stored.engine}; this is ${engineVersion}.`));
  return {...stored, noun: 'files', compare: again => compareResults(stored, again)};
}

function shareOf(path: string, {number, of}: Shard): Claim {
  const folder = isFolder(path) ? path : dirname(path);
  const share = `${number}/${of}`;
  if (batchesOf({number, of}, batchCount(readSweepFolder(folder).sweep)).length === 0) {
    throw new BadUse(`empty share: ${share} of ${folder} (no batch falls in it)`);
  }
  const words = ['sweep', folder, '--shard', share];
  const compare = (again: string): readonly FileComparison[] => compareParts(folder, again);
  return {folder, words, command: shellCommand(['postbellum', ...words]), noun: 'parts', compare};
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

function lines({folder, noun}: Claim, files: readonly FileComparison[]): readonly string[] {
  const others = files.filter(({verdict}) => verdict !== 'same');
  // Parts are many, and named by number alone.
  const rows = (noun === 'parts' ? others : files).map(({name, verdict}) => [name, verdict]);
  const outcome =
    others.length === 0
      ? `${files.length === 1 ? `The one ${noun.slice(0, -1)} is` : `All ${files.length} ${noun} are`} the same, byte by byte`
      : `${others.length} of ${files.length} ${noun} are not the same`;
  const leftOut = noun === 'parts' ? '' : '; of the manifest, all but timing and the version of Node';
  return [
    ...(rows.length > 0 ? textTable([noun === 'parts' ? 'part' : 'file', 'made again'], rows) : []),
    wrap(`${outcome}${leftOut}. Folder: ${folder}`),
    ...(others.some(({verdict}) => verdict === 'edited') ? ['Edited: made again as it was, and changed since.'] : []),
  ];
}
