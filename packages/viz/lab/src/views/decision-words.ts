import {type LeverName, levers} from '@postbellum/sim-core';
import type {LanguageName} from '../address/address.ts';
import type {Decision} from '../state/settings.ts';
import {type LevelName, leverWords} from '../words/lever-words.ts';
import {panelWords} from '../words/panel-words.ts';
import {choiceOf} from './lever-choice.ts';

/** Decisions about a lever as the settings have them: level, number and dates. */
export function decisionsWords(lever: LeverName, decisions: readonly Decision[], language: LanguageName): string {
  if (decisions.length === 0) return panelWords[language].asDecided;
  return decisions.map(decision => decisionWords(lever, decision, language)).join('; ');
}

function decisionWords(lever: LeverName, decision: Decision, language: LanguageName): string {
  const words = panelWords[language];
  const choice = choiceOf(lever, [decision]);
  if (choice.kind !== 'level') return words.decision(decision);
  const level = leverWords[language].levels[choice.level as LevelName];
  // The number of a rule says nothing.
  if (levers[lever].unit === 'rule') return `${level}${words.span(decision)}`;
  return `${level} (${words.decision(decision)})`;
}
