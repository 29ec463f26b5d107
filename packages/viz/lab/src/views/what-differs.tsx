import {leverNames, levers} from '@postbellum/sim-core';
import type {LanguageName} from '../address/address.ts';
import type {LabState} from '../state/lab-state.ts';
import {decisionsOf, plansOf, sameDecisions} from '../state/settings.ts';
import {compareWords} from '../words/compare-words.ts';
import {leverWords} from '../words/lever-words.ts';
import {decisionsWords} from './decision-words.ts';

/** What the plans decide otherwise, lever by lever, and nothing of what they share. */
export function WhatDiffers({state, language}: {readonly state: LabState; readonly language: LanguageName}) {
  const {settings, scenario} = state;
  const words = compareWords[language];
  const names = leverWords[language];
  const plans = plansOf(settings);
  const decided = leverNames.map(lever => ({
    lever,
    decisions: plans.map(({plan}) => decisionsOf(plan, lever, scenario)),
  }));
  const differing = decided.filter(({decisions: [first, ...others]}) =>
    others.some(other => !sameDecisions(first, other)),
  );
  if (differing.length === 0) return <p>{words.alike}</p>;
  return (
    <>
      <ul class="differing">
        {differing.map(({lever, decisions}) => (
          <li key={lever}>
            <h3>
              {names.titles[lever]} <span class="unit">({names.units[levers[lever].unit]})</span>
            </h3>
            <dl class="abreast">
              {plans.map(({letter}, index) => (
                <div key={letter}>
                  <dt>{words.planName(letter.toUpperCase())}</dt>
                  <dd>{decisionsWords(lever, decisions[index], language)}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <p class="soft">{words.note}</p>
    </>
  );
}
