import {languageOf} from '@postbellum/viz/language';
import type {LanguageName} from '../address/address.ts';
import type {LessonResult} from '../lessons/lesson-results.ts';
import type {LessonMeasure} from '../lessons/lessons.ts';
import {learnWords} from '../words/learn-words.ts';

interface LessonTableProps {
  readonly results: readonly LessonResult[];
  readonly measures: readonly LessonMeasure[];
  readonly language: LanguageName;
}

/** Every plan of a lesson beside history: how often conflict resumed, and what else is measured. */
export function LessonTable({results, measures, language}: LessonTableProps) {
  const words = learnWords[language];
  const {per100, signed, range, number} = languageOf(language);
  return (
    // A table wider than the page is scrolled by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="table" aria-label={words.tableTitle} tabIndex={0}>
      <table>
        <caption>{words.tableTitle}</caption>
        <thead>
          <tr>
            {[
              words.planColumn,
              words.countColumn,
              words.differenceColumn,
              ...measures.map(measure => words.measures[measure]),
            ].map(head => (
              <th key={head} scope="col" class={head === words.planColumn ? 'text' : 'text figure'}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.map(({plan, risk, difference, measure}) => (
            <tr key={plan}>
              <th scope="row" class="text">
                {words.plans[plan]}
              </th>
              <td class="figure">{per100(risk.headline.share)}</td>
              <td class="figure">
                {difference &&
                  `${signed(difference.points, 1)} (${range(signed(difference.interval.low, 1), signed(difference.interval.high, 1))})`}
              </td>
              {measures.map(name => (
                <td key={name} class="figure">
                  {number(Math.round(measure(name).mean))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
