import {ruleText} from '@postbellum/sim-core';
import {differenceSentence, riskNotes, riskSentence, samplingSentence} from '../words/sentences.ts';
import {duration} from './progress.ts';
import type {Findings} from './study.ts';
import {sentence} from './terminal.ts';

/** What the terminal shows at the end, one paragraph each. */
export function closingWords({study, risks, differences, partial, seconds}: Findings): readonly string[] {
  const [first] = risks;
  return [
    ...risks.flatMap(risk => [riskSentence(risk), ...riskNotes(risk).map(note => `  ${note}`)]),
    ...differences.map(difference => sentence(differenceSentence(difference))),
    `Relapse: ${ruleText(first.rule)}.`,
    `From ${runsText(risks.map(({runs}) => runs))}, seed ${study.seed}, in ${duration(seconds)}; ${samplingSentence(first)}.`,
    ...(partial
      ? [
          stoppedWords(
            study.runs,
            risks.map(({runs}) => runs),
          ),
        ]
      : []),
    'Simulated, not a forecast.',
  ];
}

function runsText(runs: readonly number[]): string {
  const different = [...new Set(runs)].map(count => count.toLocaleString('en')).join(' and ');
  return `${different} runs${runs.length > 1 ? ' of each plan' : ''}`;
}

function stoppedWords(asked: number, finished: readonly number[]): string {
  const least = Math.min(...finished).toLocaleString('en');
  return `Stopped at ${least} of ${asked.toLocaleString('en')} runs. Ranges are wider than they would be.`;
}
