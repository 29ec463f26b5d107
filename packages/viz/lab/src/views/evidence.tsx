import {type Lever, leverNames, levers} from '@postbellum/sim-core';
import type {LanguageName} from '../address/address.ts';
import {pageLink} from '../address/address.ts';
import {kindCounts, parameterCount, sourceKinds} from '../evidence/declared.ts';
import {loadModelWords} from '../evidence/model-words.ts';
import {evidenceWords} from '../words/evidence-words.ts';
import {groupOf, groups, leverWords} from '../words/lever-words.ts';
import {pageWords} from '../words/page-words.ts';
import {panelWords} from '../words/panel-words.ts';
import {LaterDetails} from './later-details.tsx';
import {Loading} from './loading.tsx';
import {ParameterCards} from './parameter-cards.tsx';
import {useLoading} from './use-loading.ts';
import {usePage} from './use-page.ts';
import {ValidationTable} from './validation-table.tsx';
import type {WordPageProps} from './word-page.tsx';

/** What the model rests on: how its settings are known, what it was compared with, and what it leaves out. */
export function Evidence({language}: WordPageProps) {
  const words = evidenceWords[language];
  usePage(words.title, pageLink(language, 'evidence'));
  const {loaded: model, ...wait} = useLoading(loadModelWords[language]);
  if (!model) return <Loading {...wait} language={language} />;
  return (
    <div class="page">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {words.originals && <p class="soft">{words.originals}</p>}
      <Counts language={language} />
      <h2>{words.validation}</h2>
      <ValidationTable language={language} model={model} />
      <h2>{words.levers}</h2>
      <Levers language={language} />
      <h2>{words.parameters}</h2>
      <ParameterCards language={language} model={model} />
      <h2>{words.limits}</h2>
      <ul>
        {pageWords[language].limits.map(limit => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </div>
  );
}

interface InLanguage {
  readonly language: LanguageName;
}

function Counts({language}: InLanguage) {
  const words = evidenceWords[language];
  const {kinds} = panelWords[language];
  return (
    <>
      <h2>{words.countTitle}</h2>
      <p>
        <strong>{words.assumptions(kindCounts.assumed, parameterCount)}</strong>
      </p>
      <table class="plain-table">
        <thead>
          <tr>
            {[words.kind, words.settings, words.meaning].map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sourceKinds.map(kind => (
            <tr key={kind}>
              <th scope="row">{kinds[kind]}</th>
              <td class="figure">{kindCounts[kind]}</td>
              <td class="text">{words.kindMeanings[kind]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Levers whose effect has no measured size. */
const unmeasured = leverNames.filter(name => levers[name].grade === 'none').length;

function Levers({language}: InLanguage) {
  const words = evidenceWords[language];
  const names = leverWords[language];
  const panel = panelWords[language];
  return (
    <>
      <p>{panel.assumed(unmeasured, leverNames.length)}</p>
      <p>{words.leversLead}</p>
      {groups.map(group => (
        <LaterDetails
          key={group}
          summary={<h3>{names.groups[group]}</h3>}
          content={() => (
            <ul class="facts">
              {leverNames
                .filter(lever => groupOf[lever] === group)
                .map(lever => {
                  const {grade, expected}: Lever = levers[lever];
                  return (
                    <li key={lever}>
                      <strong>{names.titles[lever]}</strong> ({names.units[levers[lever].unit]}){' '}
                      <span class="grade">{panel.grade(grade, names.grades[grade])}</span>
                      <p>{names.expected[expected]}</p>
                      <p class="soft">
                        {panel.evidence} {names.evidence[lever]}.
                      </p>
                    </li>
                  );
                })}
            </ul>
          )}
        />
      ))}
    </>
  );
}
