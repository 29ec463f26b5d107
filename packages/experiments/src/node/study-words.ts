import {ruleText} from '@postbellum/sim-core';
import {
  differenceSentence,
  precisionSentence,
  riskNotes,
  riskSentence,
  samplingSentence,
  sentence,
  stoppedSentence,
} from '../words/sentences.ts';
import {duration} from './progress.ts';
import type {Findings} from './study.ts';

/** What the terminal shows at the end, one paragraph each. */
export function closingWords({study, risks, differences, precision, partial, seconds}: Findings): readonly string[] {
  const [first] = risks;
  return [
    ...risks.flatMap(risk => [riskSentence(risk), ...riskNotes(risk).map(note => `  ${note}`)]),
    ...differences.map(difference => sentence(differenceSentence(difference))),
    `Relapse: ${ruleText(first.rule)}.`,
    `From ${runsText(risks.map(({runs}) => runs))}, seed ${study.seed}, in ${duration(seconds)}; ${samplingSentence(first)}.`,
    ...(precision ? [precisionSentence(precision)] : []),
    ...(partial ? [stoppedSentence(study.runs, risks)] : []),
    'Simulated, not a forecast.',
  ];
}

function runsText(runs: readonly number[]): string {
  const different = [...new Set(runs)].map(count => count.toLocaleString('en')).join(' and ');
  return `${different} runs${runs.length > 1 ? ' of each plan' : ''}`;
}
