import {ruleText} from '@postbellum/sim-core';
import {differenceSentence, riskNotes, riskSentence, samplingSentence} from '../words/sentences.ts';
import {duration} from './progress.ts';
import type {Findings} from './study.ts';

/** What the terminal shows at the end, one paragraph each. */
export function closingWords({study, risks, differences, partial, seconds}: Findings): readonly string[] {
  const [first] = risks;
  const counts = risks.map(({runs}) => runs.toLocaleString('en')).join(' and ');
  return [
    ...risks.flatMap(risk => [riskSentence(risk), ...riskNotes(risk).map(note => `  ${note}`)]),
    ...differences.map(differenceSentence),
    `Relapse: ${ruleText(first.rule)}.`,
    `From ${counts} runs${risks.length > 1 ? ' of each plan in turn' : ''}, seed ${study.seed}, in ${duration(seconds)}; ${samplingSentence(first)}.`,
    ...(partial ? [stoppedWords(study.runs, risks.map(({runs}) => runs))] : []),
    'Simulated, not a forecast.',
  ];
}

function stoppedWords(asked: number, finished: readonly number[]): string {
  return `Stopped at ${Math.min(...finished)} of ${asked} runs. Ranges are wider than they would be.`;
}
