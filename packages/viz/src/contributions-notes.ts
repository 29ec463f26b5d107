import {restKey} from './contributions-parts.ts';
import {atTime, hazardText, planNames, type Subject} from './contributions-sentences.ts';

/**
 * What a reader must know to read the areas, in paragraphs below the chart. `unlettered` says that some areas are too thin
 * for their letter.
 */
export function contributionsNotes(subject: Subject, unlettered: boolean): readonly string[] {
  return [
    howToRead(subject),
    ...(unlettered ? [subject.words.notes.unlettered] : []),
    typicalWords(subject),
    intervalWords(subject),
    ...restWords(subject),
    ...togetherWords(subject),
  ];
}

function howToRead(subject: Subject): string {
  const {data, words, taken} = subject;
  const {notes} = words;
  const {plan, against} = planNames(data);
  if (against !== undefined) return `${notes.areasOfDifference(plan, against)}${notes.sum}${notes.noDifference}`;
  const zero =
    taken.constant.length > 0
      ? notes.unchanging(taken.constant, hazardText(subject, Math.exp(taken.offset)))
      : notes.one;
  return `${notes.areas}${notes.sum}${zero}`;
}

/** The line is the mean of logarithms, which is not the logarithm of the mean. */
function typicalWords(subject: Subject): string {
  const {data, faction, words} = subject;
  if (data.against) return words.notes.typicalOfDifference;
  const last = faction.weeks.length - 1;
  return words.notes.typical(hazardText(subject, faction.weeks[last].hazard.mean), atTime(subject, last));
}

function intervalWords(subject: Subject): string {
  const {faction, decimals, words} = subject;
  const last = faction.weeks.length - 1;
  const {interval} = faction.weeks[last].logHazard;
  const from = interval
    ? words.notes.interval(
        interval.level,
        words.language.number(interval.high - interval.low, decimals),
        atTime(subject, last),
      )
    : '';
  return `${from}${words.notes.notDrawn}`;
}

function restWords({taken: {parts}, words}: Subject): readonly string[] {
  const rest = parts.find(({key}) => key === restKey);
  return rest && rest.reasons.length > 0 ? [words.notes.rest(rest.reasons)] : [];
}

const entangled = ['disbelief', 'exclusion', 'deterrence'];

/** Calibration moves these against each other (relapse-core.md section 4). */
function togetherWords({data: {reasons}, words}: Subject): readonly string[] {
  if (!entangled.every(name => reasons.some(reason => reason.name === name))) return [];
  return [words.notes.entangled];
}
