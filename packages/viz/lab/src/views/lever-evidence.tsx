import {type Lever, type LeverName, levers, type Scenario} from '@postbellum/sim-core';
import {useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {sourcesOf} from '../cases/lever-sources.ts';
import {labWords} from '../words/lab-words.ts';
import {leverWords} from '../words/lever-words.ts';
import {panelWords} from '../words/panel-words.ts';

interface LeverEvidenceProps {
  readonly lever: LeverName;
  readonly scenario: Scenario;
  readonly language: LanguageName;
}

/** What is known of a lever: what it is expected to do, how well that is known, what was decided, and sources. */
export function LeverEvidence({lever, scenario, language}: LeverEvidenceProps) {
  const [open, setOpen] = useState(false);
  const words = panelWords[language];
  const names = leverWords[language];
  const {expected, grade}: Lever = levers[lever];
  return (
    <details class="evidence" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        {words.grade(grade, names.grades[grade])} · <span class="link">{words.details}</span>
      </summary>
      {open && (
        <>
          <p>{names.expected[expected]}</p>
          <p>
            {words.evidence} {names.evidence[lever]}.
          </p>
          <Decided lever={lever} scenario={scenario} language={language} />
        </>
      )}
    </details>
  );
}

function Decided({lever, scenario, language}: LeverEvidenceProps) {
  const words = panelWords[language];
  const {number, month, colon} = labWords[language].language;
  return (
    <>
      <p>
        {words.decided}{' '}
        {scenario.decisions[lever].map(({on, value}) => `${month(on)}${colon}${number(value)}`).join(' · ')}
      </p>
      <p>{words.sources}</p>
      <ul>
        {sourcesOf(scenario, lever).map(({kind, from}) => (
          <li key={`${kind} ${from}`}>
            {words.kinds[kind]}
            {colon}
            <span lang="en">{from}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
