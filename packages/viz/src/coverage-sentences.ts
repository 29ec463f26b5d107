import type {Interval, ReliefCoverage, ShareOfHistories} from '@postbellum/sim-core';
import {levelsOf} from './coverage-data.ts';
import {type CoverageView, metWithin, needMetIn, shareMetIn} from './coverage-view.ts';
import type {CoverageWords, MoneyUnit} from './coverage-words.ts';
import {shareIn} from './fan-words.ts';
import {planLetter, planWords} from './sentences.ts';
import {threeDigits} from './three-digits.ts';

/** A share in whole hundredths, or in tenths of one where it is near none or all: what every text says of it. */
export function percentOf(share: number): number {
  const percent = 100 * share;
  return percent < 9.95 || percent >= 99.5 ? Math.round(10 * percent) / 10 : Math.round(percent);
}

const smallest = 0.1;

/** A share in hundredths without the sign, never rounded to none or all unless it is. */
function hundredths(share: number, words: CoverageWords): string {
  const percent = percentOf(share);
  const text = (value: number): string => words.language.number(value, Number.isInteger(value) ? undefined : 1);
  if (percent === 0 && share > 0) return words.lessThan(text(smallest));
  if (percent === 100 && share < 1) return words.moreThan(text(100 - smallest));
  return text(percent);
}

/** A number of hundredths and its sign, on one line. */
const signed = (text: string, {language}: CoverageWords): string => language.percentOf(text).replace(/ %$/, '\u00A0%');

/** A share as it is told. */
export const percentText = (share: number, words: CoverageWords): string => signed(hundredths(share, words), words);

/** Where shares lie: `48 to 71 %`, or one share where both ends are equal. */
export function rangeText({low, high}: Interval, words: CoverageWords): string {
  const [from, to] = [hundredths(low, words), hundredths(high, words)];
  return signed(from === to ? from : words.language.range(from, to), words);
}

const million: MoneyUnit = 1_000_000;

/** An amount of money with three digits. */
export function moneyText(value: number, words: CoverageWords): string {
  const rounded = threeDigits(value);
  const inMillions = rounded >= million;
  const amount = inMillions ? threeDigits(rounded / million) : Math.round(rounded);
  return words.money(words.language.number(amount), inMillions, amount >= 2);
}

/** `9 of 10`. */
export const shareText = (level: number, words: CoverageWords): string => words.share(shareIn(level));

/** Where the result of the whole time lies; nothing of a single history. */
const rangeOf = ({range}: ShareOfHistories, {runs}: ReliefCoverage, words: CoverageWords): string | undefined =>
  runs > 1 ? rangeText(range, words) : undefined;

/** How much of the need was met and how much of the spending met none, under every plan: the title. */
export function coverageSentence(plans: readonly ReliefCoverage[], view: CoverageView): string {
  const {words} = view;
  const [{headline}] = plans;
  const results = plans.map(plan => {
    const met = metWithin(plan, view);
    const {duplicated} = plan.headline;
    const metRange = rangeOf(met, plan, words);
    const wastedRange = rangeOf(duplicated, plan, words);
    return {
      plan: planWords(plan),
      met: percentText(met.value, words),
      ...(metRange !== undefined && {metRange}),
      ...(view.sector === undefined && {
        wasted: percentText(duplicated.value, words),
        ...(wastedRange !== undefined && {wastedRange}),
      }),
    };
  });
  const runs = plans.map(plan => plan.runs);
  const histories = words.band(shareIn(headline.met.range.level));
  return words.title(view.wanted, headline.withinYears, runs, histories, results);
}

/** What every plan had in a month, as the cursor speaks it. */
export function monthSentence(plans: readonly ReliefCoverage[], month: number, view: CoverageView): string {
  const {words} = view;
  const [{months}] = plans;
  const told = plans.map(plan => {
    const entry = plan.months[month];
    const {need, met, shares} = needMetIn(entry, view);
    const share = shareMetIn(entry, view);
    const widest = plan.runs > 1 ? shares.at(-1) : undefined;
    return {
      plan: planWords(plan),
      need: moneyText(need, words),
      gap: moneyText(Math.max(0, need - met), words),
      ...(share !== undefined && {met: percentText(share, words)}),
      ...(share !== undefined && widest && {metRange: rangeText(widest, words)}),
      ...(view.sector === undefined && {
        spent: moneyText(entry.spent, words),
        duplicated: moneyText(entry.duplicated, words),
      }),
    };
  });
  const histories = words.band(shareIn(levelsOf(months).at(-1) ?? plans[0].headline.met.range.level));
  return words.month(words.language.month(months[month].date), view.wanted, histories, told);
}

/** The heading of a panel. */
export const panelTitle = (plans: readonly ReliefCoverage[], index: number, {panel}: CoverageWords): string =>
  plans.length > 1 ? panel(planLetter(index), plans[index].plan.title) : plans[index].plan.title;

/** Below so many histories beyond each end of a band, it is said that they are few. */
const fewBeyond = 10;

/** What a reader must know to read the chart, in paragraphs below it. */
export function coverageNotes(
  plans: readonly ReliefCoverage[],
  view: CoverageView,
  allLettered: boolean,
): readonly string[] {
  const {notes, language} = view.words;
  const levels = levelsOf(plans[0].months);
  const shares = levels.map(level => shareText(level, view.words));
  const outer = levels.at(-1) ?? 0;
  const fewest = Math.min(...plans.map(({runs}) => runs));
  const beyond = Math.round((fewest * (1 - outer)) / 2);
  return [
    fewest > 1 ? notes.middle : notes.one,
    notes.need,
    ...(view.sector === undefined ? outsideNotes(plans, view) : [notes.notBySector]),
    ...(fewest > 1 && shares.length > 0 ? [notes.bands(shares)] : []),
    ...(fewest > 1 && shares.length > 0 && beyond < fewBeyond
      ? [notes.fewRuns(shares[shares.length - 1], language.number(Math.max(1, beyond)), language.number(fewest))]
      : []),
    ...(allLettered ? [] : [notes.unlettered]),
  ];
}

/** The middle history by need met may be an unusual one by what it duplicated. */
function outsideNotes(plans: readonly ReliefCoverage[], {words}: CoverageView): readonly string[] {
  const outside = plans.filter(
    ({
      runs,
      headline: {
        duplicated: {value, range},
      },
    }) => {
      const [low, told, high] = [range.low, value, range.high].map(percentOf);
      return runs > 1 && (told < low || told > high);
    },
  );
  if (outside.length === 0) return [];
  const {level} = outside[0].headline.duplicated.range;
  const named = plans.length > 1 ? outside.map(plan => planWords(plan)) : [];
  return [words.notes.outside(shareText(level, words), named)];
}
