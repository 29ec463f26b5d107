import {twoDigits} from './contributions-hazard.ts';
import {restKey} from './contributions-parts.ts';
import {atTime, type Subject} from './contributions-words.ts';
import {withCommas} from './numbers.ts';
import {listed} from './rule-words.ts';
import {planWords} from './sentences.ts';

/** What a reader must know to read the areas, in paragraphs below the chart. */
/** `unlettered` says that some areas are too thin for their letter. */
export function contributionsNotes(subject: Subject, unlettered: boolean): readonly string[] {
  return [
    ...howToRead(subject),
    ...(unlettered ? ['Areas too thin for their letter lie in the order of the list.'] : []),
    ...typicalWords(subject),
    ...intervalWords(subject),
    ...restWords(subject),
    ...togetherWords(subject),
  ];
}

function howToRead({data: {plan, against}, taken: {offset, constant}}: Subject): readonly string[] {
  const [mine, other] = [plan, against ?? plan].map(plan => planWords({plan}));
  const areas = against
    ? `Areas above the zero line make the hazard higher under ${mine} than under ${other}, areas below it lower`
    : 'Areas above the zero line raise the hazard, areas below it lower it';
  const zero = against
    ? 'The zero line is no difference.'
    : constant.length > 0
      ? `The zero line is what does not change: ${listed(constant)}, together ${twoDigits(Math.exp(offset))} per year.`
      : 'The zero line is a hazard of one per year.';
  return [
    `${areas}; the thick line is their sum. Adding 0.7 doubles the hazard, adding 2.3 multiplies it by ten. ${zero}`,
  ];
}

/** The line is the mean of logarithms, which is not the logarithm of the mean. */
function typicalWords({data: {against}, faction}: Subject): readonly string[] {
  if (against) {
    return ['Ratios of hazards are those of a typical run, from the mean over pairs of the difference of logarithms.'];
  }
  const {weeks} = faction;
  const {hazard} = weeks[weeks.length - 1];
  return [
    `Hazards are those of a typical run, from the mean of logarithms. The plain mean over runs is ` +
      `${twoDigits(hazard.mean)} per year ${atTime(faction, weeks.length - 1)}: some runs are far more dangerous than most.`,
  ];
}

function intervalWords({faction, decimals}: Subject): readonly string[] {
  const last = faction.weeks.length - 1;
  const {interval} = faction.weeks[last].logHazard;
  const from = interval
    ? `From the number of runs alone, the ${Math.round(interval.level * 100)} % interval of the sum is as wide as ` +
      `${(interval.high - interval.low).toFixed(decimals)} ${atTime(faction, last)}. `
    : '';
  return [`${from}How much runs differ, and the settings of the model that nobody knows well, are not drawn.`];
}

function restWords({taken: {parts}}: Subject): readonly string[] {
  const rest = parts.find(({key}) => key === restKey);
  return rest && rest.reasons.length > 0 ? [`Other reasons: ${listed(rest.reasons)}.`] : [];
}

const entangled = ['disbelief', 'exclusion', 'deterrence'];

/** Calibration moves these against each other (relapse-core.md section 4). */
function togetherWords({data: {reasons}}: Subject): readonly string[] {
  if (!entangled.every(name => reasons.some(reason => reason.name === name))) return [];
  return [
    'The model’s data tell belief, exclusion and deterrence poorly apart: trust their sum more than any one of them.',
  ];
}

/** Where the numbers come from, in the line that goes with every copy of the chart. */
export function contributionsProvenance({data}: Subject): string {
  const {scenario, plan, against, seed, engine} = data;
  const each = against ? (data.runs === 1 ? 'pair of runs' : 'pairs of runs') : data.runs === 1 ? 'run' : 'runs';
  const runs = `${withCommas(data.runs)} ${each}`;
  const plans = against ? `plans ${planWords({plan})} and ${planWords({plan: against})}` : `plan ${planWords({plan})}`;
  const people = `${withCommas(data.people)} agents for ${withCommas(Math.round(data.persons))} people`;
  return `Exploratory and simulated, not a forecast. Scenario ${scenario.name}; ${plans}; mean of ${runs}; ${people}; seed ${seed}; engine ${engine}.`;
}
