import {faultText, parsePlan, parseScenario} from '@postbellum/scenarios';
import {Command} from 'commander';
import {jobOf} from '../calibration/calibration-job.ts';
import {openingLines} from '../calibration/calibration-words.ts';
import {parseCalibration} from '../calibration/parse-calibration.ts';
import {readInputFile} from '../input-file.ts';
import {loadScenario} from '../load.ts';
import {specKind} from '../spec/spec-kind.ts';
import {parseSweep} from '../sweep/parse-sweep.ts';
import {sizeWords} from '../sweep/sweep-words.ts';
import {print} from '../terminal.ts';

interface CheckArguments {
  readonly planOf?: string;
  readonly json?: true;
}

/** `postbellum check`: every fault of a scenario, plan or spec file, one line each. */
export function checkCommand(finish: (code: number) => void): Command {
  return new Command('check')
    .description(
      'Check a scenario, or the spec of a sweep or calibration, or with --plan-of a plan file, and list every fault in it.',
    )
    .argument('<file>', 'JSON file; a spec may be YAML')
    .option('--plan-of <scenario>', 'the file is a plan for this scenario (a name, or a JSON file)')
    .option('--json', 'print the faults as JSON')
    .addHelpText(
      'after',
      '\nExample:\n  $ postbellum describe liberia --json > mine.json\n  $ postbellum check mine.json',
    )
    .action((file: string, {planOf, json}: CheckArguments) => {
      const text = readInputFile(file);
      const parsed = parsedFile(file, text, planOf);
      const faults = 'faults' in parsed ? parsed.faults : [];
      if (json) print(JSON.stringify({file, faults}, null, 2));
      else print(...(faults.length > 0 ? faults.map(faultText) : [`${file}: no faults`, ...sizeLines(parsed)]));
      finish(faults.length > 0 ? 1 : 0);
    });
}

type Parsed = ReturnType<typeof parseScenario | typeof parsePlan | typeof parseSweep | typeof parseCalibration>;

function parsedFile(file: string, text: string, planOf: string | undefined): Parsed {
  if (planOf !== undefined) return parsePlan(text, loadScenario(planOf));
  const kind = specKind(file, text);
  if (kind === 'sweep') return parseSweep(text, file);
  return kind === 'calibration' ? parseCalibration(text, file) : parseScenario(text);
}

/** How much a spec without faults asks for. */
function sizeLines(parsed: Parsed): readonly string[] {
  if ('sweep' in parsed) return [sizeWords(parsed.sweep)];
  return 'settings' in parsed ? openingLines(jobOf(parsed.settings)) : [];
}
