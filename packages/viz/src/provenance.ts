import {english, fr, french, type Language, type LanguageName} from './language.ts';
import {plain} from './plain.ts';
import {afterPlan, planWords} from './sentences.ts';

/** Where the numbers of one plan come from. */
export interface Provenance {
  readonly scenario: {readonly name: string};
  readonly plan: {readonly name: string};
  /** Histories; of a design, at each of its points. */
  readonly runs: number;
  /** Draws of settings that the histories are of; absent where all have the same settings. */
  readonly draws?: number;
  /** Agents in each history, and people they stand for. */
  readonly people: number;
  readonly persons?: number;
  /** First and last day simulated. */
  readonly start: string;
  readonly end: string;
  readonly seed: string;
  readonly engine: string;
}

/** What a chart made of its sources. */
interface Made<Source> {
  /** How a source is told from others where they differ; default by its plan. */
  readonly nameOf?: (source: Source) => string;
  /** Points over so many factors, where histories were simulated at each. */
  readonly design?: {readonly points: number; readonly factors: number};
  /** Whether each history of one plan is compared with that of the other with the same luck. */
  readonly inPairs?: boolean;
}

/** Words of the line in one language. Scenarios and plans are named as the data name them. */
interface ProvenanceWords {
  readonly notice: string;
  scenarios(names: readonly string[]): string;
  plans(names: readonly string[]): string;
  runs(runs: number, draws: number | undefined): string;
  pairs(pairs: number): string;
  design(points: number, factors: number, runs: string): string;
  ofEach(runs: string): string;
  agents(agents: number, persons: number | undefined): string;
  days(start: string, end: string): string;
  seed(seed: string): string;
  engine(engine: string): string;
  /** A text that holds for some sources alone. */
  of(text: string, names: readonly string[]): string;
  readonly semicolon: string;
}

const inEnglish: ProvenanceWords = {
  notice: 'Simulated, not a forecast.',
  scenarios: names => `${names.length > 1 ? 'Scenarios' : 'Scenario'} ${english.listed(names)}`,
  plans: names => `${names.length > 1 ? 'plans' : 'plan'} ${english.listed(names.map(afterPlan))}`,
  runs: (runs, draws) =>
    `${english.number(runs)} ${runs === 1 ? 'run' : 'runs'}${draws === undefined ? '' : ` over ${english.number(draws)} draws of settings`}`,
  pairs: pairs => `${english.number(pairs)} ${pairs === 1 ? 'pair' : 'pairs'} of runs`,
  design: (points, factors, runs) =>
    `${english.number(points)} ${points === 1 ? 'point' : 'points'} of ${english.number(factors)} ${factors === 1 ? 'factor' : 'factors'}, ${runs} at each`,
  ofEach: runs => `${runs} of each`,
  agents: (agents, persons) =>
    `${english.number(agents)} agents${persons === undefined ? '' : ` for ${english.number(persons)} people`}`,
  days: (start, end) => `${start} to ${end}`,
  seed: seed => `seed ${seed}`,
  engine: engine => `engine ${engine}`,
  of: (text, names) => `${text} (${english.listed(names)})`,
  semicolon: '; ',
};

const quoted = (names: readonly string[]): string => french.listed(names.map(name => fr`« ${name} »`));

const inFrench: ProvenanceWords = {
  notice: fr`Simulation : ce n’est pas une prévision.`,
  scenarios: names => `${names.length > 1 ? 'Scénarios' : 'Scénario'} ${french.listed(names)}`,
  plans: names => `${names.length > 1 ? 'plans' : 'plan'} ${quoted(names)}`,
  runs: (runs, draws) =>
    `${french.number(runs)} ${runs < 2 ? 'simulation' : 'simulations'}${draws === undefined ? '' : ` sur ${french.number(draws)} tirages des réglages`}`,
  pairs: pairs => `${french.number(pairs)} ${pairs < 2 ? 'paire' : 'paires'} de simulations`,
  design: (points, factors, runs) =>
    `${french.number(points)} ${points < 2 ? 'point' : 'points'} de ${french.number(factors)} ${factors < 2 ? 'facteur' : 'facteurs'}, ${runs} en chacun`,
  ofEach: runs => `${runs} pour chacun`,
  agents: (agents, persons) =>
    `${french.number(agents)} agents${persons === undefined ? '' : ` pour ${french.number(persons)} personnes`}`,
  days: (start, end) => `du ${start} au ${end}`,
  seed: seed => `graine ${seed}`,
  engine: engine => `moteur ${engine}`,
  of: (text, names) => `${text} (${quoted(names)})`,
  semicolon: fr` ; `,
};

const provenanceWords: Readonly<Record<LanguageName, ProvenanceWords>> = {en: inEnglish, fr: inFrench};

/** The line that goes with every copy of a chart. What its sources share is said once, the rest source by source. */
export function provenanceOf<Source extends Provenance>(
  sources: readonly Source[],
  {name: languageName, listed}: Language,
  {nameOf = planWords, design, inPairs = false}: Made<Source> = {},
): string {
  const words = provenanceWords[languageName];
  const each = (read: (source: Source) => string): readonly string[] => [
    ...new Set(sources.map(source => plain(read(source)))),
  ];
  const shared = (text: (source: Source) => string): string => {
    const texts = each(text);
    if (texts.length === 1) return texts[0];
    return listed(texts.map(one => words.of(one, sources.filter(source => plain(text(source)) === one).map(nameOf))));
  };
  const scenarios = each(({scenario}) => scenario.name);
  const plans = each(planWords);
  const runs = shared(({runs, draws}) => (inPairs ? words.pairs(runs) : words.runs(runs, draws)));
  const hasOneCount = each(({runs, draws}) => `${runs} ${draws}`).length === 1;
  const ofEach = !inPairs && hasOneCount && scenarios.length * plans.length > 1;
  const parts = [
    words.scenarios(scenarios),
    words.plans(plans),
    design ? words.design(design.points, design.factors, runs) : ofEach ? words.ofEach(runs) : runs,
    shared(({people, persons}) => words.agents(people, persons === undefined ? undefined : Math.round(persons))),
    shared(({start, end}) => words.days(start, end)),
    shared(({seed}) => words.seed(seed)),
    shared(({engine}) => words.engine(engine)),
  ];
  return `${words.notice} ${parts.join(words.semicolon)}.`;
}

/** Throw on numbers that no ensemble has. */
export function checkProvenance({runs, people}: Pick<Provenance, 'runs' | 'people'>): void {
  checkCounts({runs, people});
}

/** Throw on the first count that is not one. */
export function checkCounts(counts: Readonly<Record<string, number>>): void {
  for (const [noun, count] of Object.entries(counts)) {
    if (!(Number.isInteger(count) && count >= 1)) {
      throw new RangeError(`invalid ${noun}: ${count} (a whole number from 1)`);
    }
  }
}
