import {type Contributions, dateOf, type Plan, type Scenario} from '@postbellum/sim-core';
import {type ContributionsChartOptions, contributionsChart, renderToString} from '@postbellum/viz';
import {type Ensemble, ensembles} from '../ensemble.ts';
import {meanContributions, pairedContributions} from '../statistics/mean-contributions.ts';
import {samplingSentence} from '../words/sentences.ts';
import {explanationLines} from './explanation.ts';
import {fileName} from './file-name.ts';
import {manifest, manifestFile} from './manifest.ts';
import type {OutputFile} from './output-folder.ts';
import {duration} from './progress.ts';
import {contributionsTable} from './tables.ts';
import {wrap} from './terminal.ts';
import {type Watched, watched} from './watched.ts';

/** What is to be explained: one plan, or one against another. */
export interface ExplanationRequest {
  readonly scenario: Scenario;
  readonly plans: readonly [Plan, ...Plan[]];
  readonly at: string;
  readonly week: number;
  readonly faction?: string;
  readonly runs: number;
  readonly seed: string;
  readonly people?: number;
  readonly workers: number;
  /** Whether to simulate the whole scenario instead of stopping at the day. */
  readonly whole: boolean;
  readonly command: string;
}

/** What came of it. */
export interface Explained extends Omit<Watched<unknown>, 'result'> {
  readonly request: ExplanationRequest;
  readonly ensembles: readonly Ensemble[];
  /** Contributions on the day under each plan; none where it was stopped before every plan had a finished run. */
  readonly means: readonly Contributions[];
  /** The first plan less the second. */
  readonly difference?: Contributions;
}

/** Simulates and measures. */
export async function explainedOf(request: ExplanationRequest): Promise<Explained> {
  const {scenario, plans, runs, seed, people, workers, whole, week, faction} = request;
  const {result: made = [], ...watching} = await watched(workers, watch => {
    const weeks = whole ? undefined : week + 1;
    return ensembles(scenario, plans, {runs, seed, people, weeks, reasons: true, ...watch});
  });
  if (made.length < plans.length || made.some(ensemble => ensemble.runs.length === 0)) {
    return {request, ensembles: [], means: [], ...watching};
  }
  const onDay = {weeks: [week]};
  const [first, second] = made;
  return {
    request,
    ensembles: made,
    means: made.map(ensemble => only(faction, meanContributions(ensemble, onDay))),
    ...(second && {difference: only(faction, pairedContributions(second, first, onDay))}),
    ...watching,
  };
}

function only(faction: string | undefined, contributions: Contributions): Contributions {
  if (faction === undefined) return contributions;
  return {...contributions, factions: contributions.factions.filter(({name}) => name === faction)};
}

/** What the terminal shows: the difference where there is one, else the plan. */
export function explanationWords({request, means, difference, stopped, seconds}: Explained): readonly string[] {
  const {scenario, at, week, seed, runs} = request;
  const shown = difference ?? means[0];
  const counted = difference ? 'pairs of runs' : 'runs';
  return [
    `${scenario.title}, ${at} (week from ${dateOf(scenario.start, week)})`,
    '',
    ...explanationLines(shown),
    '',
    wrap(
      `From ${shown.runs.toLocaleString('en')} ${counted}, seed ${seed}, in ${duration(seconds)}; ${samplingSentence(shown)}. 90 % intervals of the means, from the number of runs alone. Runs in which fighting has begun are in it.`,
    ),
    ...(stopped ? [`Stopped at ${shown.runs.toLocaleString('en')} of ${runs.toLocaleString('en')} runs.`] : []),
    'Simulated, not a forecast.',
  ];
}

/** The result as data. */
export function explanationJson({request, means, difference, stopped, seconds}: Explained): object {
  const {at, week, scenario, command, runs} = request;
  const date = dateOf(scenario.start, week);
  return {command, at, week: date, asked: runs, partial: stopped, seconds, simulated: true, means, difference};
}

/** The output folder: contributions month by month under each plan, their difference, and a figure per faction. */
export function explanationFiles(explained: Explained): readonly OutputFile[] {
  const {request, ensembles: made, stopped: partial} = explained;
  const [first, second] = made;
  const monthly = made.map(ensemble => meanContributions(ensemble));
  const tables = [...monthly, ...(second ? [pairedContributions(second, first)] : [])];
  const figures = figureFiles(request, tables[tables.length - 1]);
  const files = ['manifest.json', 'contributions.csv', ...figures.map(({name}) => name)];
  const [{start, end, people, persons}] = monthly;
  const runs = {asked: request.runs, finished: made.map(ensemble => ensemble.runs.length)};
  const about = manifest({...request, ...explained, start, end, people, persons, partial, runs}, files);
  return [manifestFile(about), {name: 'contributions.csv', content: contributionsTable(tables)}, ...figures];
}

/** The difference where there is one, else the plan, drawn for each faction asked for. */
function figureFiles({scenario, faction}: ExplanationRequest, contributions: Contributions): readonly OutputFile[] {
  const events = scenario.timeline.filter(({headline}) => headline).map(({on, label}) => ({on, label}));
  return only(faction, contributions).factions.map(({name}) => {
    const options: ContributionsChartOptions = {faction: name};
    const content = renderToString(contributionsChart, {...contributions, events}, options);
    return {name: `contributions-${fileName(name)}.svg`, content};
  });
}
