import {languageOf} from '@postbellum/viz/language';
import {useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {type Declared, declaredMechanisms, type SourceKind, sourceKinds} from '../evidence/declared.ts';
import {evidenceWords} from '../words/evidence-words.ts';
import {LaterDetails} from './later-details.tsx';

/** Every parameter by the mechanism that declares it, all or those known in one way. */
export function ParameterCards({language}: {readonly language: LanguageName}) {
  const words = evidenceWords[language];
  const [shown, setShown] = useState<SourceKind | 'all'>('all');
  const mechanisms = declaredMechanisms
    .map(each => ({...each, parameters: each.parameters.filter(({kind}) => shown === 'all' || kind === shown)}))
    .filter(({parameters}) => parameters.length > 0);
  return (
    <>
      <label class="field">
        <span>{words.show}</span>
        <select value={shown} onChange={event => setShown(event.currentTarget.value as SourceKind | 'all')}>
          {(['all', ...sourceKinds] as const).map(kind => (
            <option key={kind} value={kind}>
              {kind === 'all' ? words.all : words.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {mechanisms.map(({name, purpose, parameters}) => (
        <LaterDetails
          key={name}
          summary={
            <>
              <h3 lang="en">{name}</h3>
              <span class="count">{words.count(parameters.length)}</span>
            </>
          }
          content={() => (
            <>
              <p class="soft" lang="en">
                {purpose}
              </p>
              <ul class="facts">
                {parameters.map(parameter => (
                  <Card key={parameter.name} parameter={parameter} language={language} />
                ))}
              </ul>
            </>
          )}
        />
      ))}
    </>
  );
}

function Card({parameter, language}: {readonly parameter: Declared; readonly language: LanguageName}) {
  const {name, value, unit, range, kind, from, meaning} = parameter;
  const words = evidenceWords[language];
  const tongue = languageOf(language);
  const [low, high] = range.map(each => tongue.rewritten(String(each)));
  return (
    <li>
      <code>{name}</code> {tongue.rewritten(String(value))} <span lang="en">{unit}</span>{' '}
      <span class="grade">{words.kinds[kind]}</span>
      <p lang="en">{meaning}</p>
      <p class="soft">
        {words.range} {tongue.range(low, high)}. {words.kinds[kind]}
        {tongue.colon}
        <span lang="en">{from}</span>
      </p>
    </li>
  );
}
