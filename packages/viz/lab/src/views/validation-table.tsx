import {languageOf} from '@postbellum/viz/language';
import type {LanguageName} from '../address/address.ts';
import type {ModelWords} from '../evidence/model-words.ts';
import type {StoredFinding, StoredValidation} from '../evidence/stored-validation.ts';
import stored from '../evidence/validation.json';
import {type CaseName, caseWords} from '../words/case-words.ts';
import {evidenceWords} from '../words/evidence-words.ts';

const {findings, ...size} = stored as unknown as StoredValidation;

const scopes = [
  'cross-national',
  'liberia',
  'cote-divoire',
  'mechanism',
] as const satisfies readonly StoredFinding['scope'][];

const count = (verdict: StoredFinding['verdict']): number => findings.filter(each => each.verdict === verdict).length;

interface InWords {
  readonly language: LanguageName;
  readonly model: ModelWords;
}

/** Every pattern with what the model shows, what the evidence allows, and the verdict; then what is said of misses. */
export function ValidationTable({language, model}: InWords) {
  const words = evidenceWords[language];
  const counts = {
    holds: count('holds'),
    misses: count('misses'),
    reported: count('reported'),
    'not run': count('not run'),
  };
  return (
    <>
      <p>
        <strong>{words.tally(counts)}</strong>
      </p>
      <p>{words.validationLead}</p>
      <p class="soft">{words.size(size)}</p>
      {scopes.map(scope => (
        <ScopeTable key={scope} scope={scope} language={language} model={model} />
      ))}
      <h3>{words.misses}</h3>
      <Misses language={language} model={model} />
    </>
  );
}

function ScopeTable({scope, language, model}: InWords & {readonly scope: StoredFinding['scope']}) {
  const words = evidenceWords[language];
  const id = `validation-${scope}`;
  return (
    // A table wider than the page is scrolled by keys too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section class="table" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id}>{words.scopes[scope]}</caption>
        <thead>
          <tr>
            {words.columns.map((head, index) => (
              <th key={head} scope="col" class={index === 1 || index === 2 ? 'figure' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings
            .filter(each => each.scope === scope)
            .map(finding => (
              <FindingRow key={`${finding.id} ${finding.scenario}`} {...{finding, language, model}} />
            ))}
        </tbody>
      </table>
    </section>
  );
}

function FindingRow({finding, language, model}: InWords & {readonly finding: StoredFinding}) {
  const {id, title, unit, scenario, scope, value, interval, band, verdict, grade} = finding;
  const words = evidenceWords[language];
  const number = numberOf(finding, language);
  const about = [
    ...(unit === 'none' ? [] : [model.unit(unit)]),
    ...(scope === 'mechanism' ? [caseWords[language][scenario as CaseName].title] : []),
  ];
  return (
    <tr class={verdict === 'misses' ? 'missed' : undefined}>
      <th scope="row" class="text">
        {model.patternTitles[title] ?? title} {about.length > 0 && <span class="soft">({about.join(', ')})</span>}{' '}
        <code class="soft">{id}</code>
      </th>
      <td class="figure">
        {value === undefined ? '–' : number(value)}
        {interval && ` [${languageOf(language).range(number(interval.low), number(interval.high))}]`}
      </td>
      <td class="figure">{band && bandText(band, number, words)}</td>
      <td>{words.verdicts[verdict]}</td>
      <td>{grade === 'none' ? '–' : grade}</td>
    </tr>
  );
}

/** Writes numbers of a pattern: three digits, more where those would round a miss into its band, and years whole. */
function numberOf({unit, value, band}: StoredFinding, language: LanguageName): (value: number) => string {
  const {number} = languageOf(language);
  const digits = band?.some(end => end !== null && value !== end && value?.toPrecision(3) === end.toPrecision(3))
    ? 5
    : 3;
  return each => {
    if (unit === 'year') return String(Math.round(each));
    const size = Math.abs(each);
    return number(size >= 1_000 ? Math.round(each) : Number(each.toPrecision(digits))).replace('-', '−');
  };
}

function bandText(
  [low, high]: NonNullable<StoredFinding['band']>,
  number: (value: number) => string,
  {atLeast, atMost}: {atLeast: (number: string) => string; atMost: (number: string) => string},
): string {
  if (low === null) return atMost(number(high ?? Number.NaN));
  return high === null ? atLeast(number(low)) : `${number(low)} – ${number(high)}`;
}

/** What is to be said of the misses; those with the same reason together. */
function Misses({language, model}: InWords) {
  const said = new Map<string, string[]>();
  for (const {id, verdict, ifMissed} of findings) {
    if (verdict !== 'misses') continue;
    const reason =
      ifMissed === undefined ? evidenceWords[language].unexplained : (model.whyMissed[ifMissed] ?? ifMissed);
    const ids = said.get(reason) ?? [];
    if (!ids.includes(id)) ids.push(id);
    said.set(reason, ids);
  }
  return (
    <ul class="facts">
      {[...said].map(([reason, ids]) => (
        <li key={reason}>
          <strong>
            <code>{ids.join(', ')}</code>
          </strong>
          {languageOf(language).colon}
          {reason}
        </li>
      ))}
    </ul>
  );
}
