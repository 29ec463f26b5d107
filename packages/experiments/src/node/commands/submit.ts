import {Command, InvalidArgumentError} from 'commander';
import {addJson, nonEmpty, wholeNumber} from '../arguments.ts';
import {shellCommand} from '../shell.ts';
import {type Submission, standardTemplate, submission} from '../slurm/submit-sweep.ts';
import {standardFolder} from '../spec/standard-folder.ts';
import {print, wrap} from '../terminal.ts';

interface SubmitArguments {
  readonly out?: string;
  readonly tasks?: number;
  readonly workers: number;
  readonly time: string;
  readonly template?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

/** `postbellum submit`: a sweep as jobs of a cluster. */
export function submitCommand(): Command {
  const command = new Command('submit')
    .description('Hand a sweep to Slurm as a job array, and a job that merges when all tasks are done.')
    .argument('<spec>', 'YAML or JSON file of a sweep')
    .requiredOption('--slurm', 'the scheduler; there is no other yet')
    .option('--out <folder>', 'where to write, seen by every node (default: results/<name of the spec>)', nonEmpty)
    .option('--tasks <n>', 'tasks of the array (default: 20, or one per batch if fewer)', wholeNumber(1))
    .option('--workers <n>', 'threads and cores of each task', wholeNumber(1), 1)
    .option('--time <limit>', 'limit on each task, as Slurm writes it: 30, 2:00:00, 1-12', timeLimit, '1:00:00')
    .option('--template <file>', 'script to fill in instead of the one shown below', nonEmpty)
    .option('--dry-run', 'print the script and the commands, and write nothing')
    .addHelpText(
      'after',
      `\nTemplate to copy and edit:\n  ${standardTemplate}\n\nExamples:\n  $ postbellum submit sweep.yaml --slurm --out results/sweep --dry-run\n  $ postbellum submit sweep.yaml --slurm --tasks 100 --template mine.sbatch`,
    );
  return addJson(command).action((spec: string, {out, dryRun, json, ...options}: SubmitArguments) => {
    const folder = out ?? standardFolder(spec);
    const prepared = submission(spec, {...options, out: folder});
    const {script, file, tasks, array, merge} = prepared;
    if (dryRun) {
      const commands = [array, merge('<id of the array>')].map(words => shellCommand(['sbatch', ...words]));
      if (json) print(JSON.stringify({folder, script, file, tasks, commands}, null, 2));
      else print(script, ...commands.map(line => `# ${line}`));
      return;
    }
    const jobs = prepared.submit();
    if (json) print(JSON.stringify({folder, file, tasks, jobs}, null, 2));
    else print(...submittedLines(folder, prepared, jobs));
  });
}

function submittedLines(
  folder: string,
  {tasks, file}: Submission,
  {array, merge}: ReturnType<Submission['submit']>,
): readonly string[] {
  return [
    `Array job ${array} of ${tasks} tasks; job ${merge} merges when all have ended well.`,
    `Script and logs: ${file} and beside it`,
    `Watch: squeue --job ${array},${merge}. Run again, the same command computes only what is not in ${folder} yet.`,
  ].map(line => wrap(line));
}

/** Minutes, minutes:seconds, hours:minutes:seconds, or days-hours with minutes and seconds or without. */
function timeLimit(text: string): string {
  if (/^(\d+(:\d+){0,2}|\d+-\d+(:\d+){0,2})$/.test(text)) return text;
  throw new InvalidArgumentError('A limit is needed as Slurm writes it, such as 30 (minutes), 2:00:00 or 1-12.');
}
