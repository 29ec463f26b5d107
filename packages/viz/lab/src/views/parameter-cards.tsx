import {capital, languageOf} from '@postbellum/viz/language';
import {useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import {type Declared, declaredMechanisms, type SourceKind, sourceKinds} from '../evidence/declared.ts';
import type {ModelWords} from '../evidence/model-words.ts';
import {evidenceWords} from '../words/evidence-words.ts';
import {panelWords} from '../words/panel-words.ts';
import {LaterDetails} from './later-details.tsx';

interface InWords {
  readonly language: LanguageName;
  readonly model: ModelWords;
}

/** Every parameter by the mechanism that declares it, all or those known in one way. */
export function ParameterCards({language, model}: InWords) {
  const words = evidenceWords[language];
  const {kinds} = panelWords[language];
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
              {kind === 'all' ? words.all : kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      {mechanisms.map(({name, purpose, parameters}) => {
        const said = model.mechanisms[name];
        return (
          <LaterDetails
            key={name}
            summary={
              <>
                <h3>{said?.title ?? name}</h3>
                <span class="count">{words.count(parameters.length)}</span>
              </>
            }
            content={() => (
              <>
                <p class="soft">
                  {said?.purpose ?? purpose} {said && <code>({name})</code>}
                </p>
                <ul class="facts">
                  {parameters.map(parameter => (
                    <Card
                      key={parameter.name}
                      parameter={parameter}
                      meaning={said?.meanings[parameter.name] ?? parameter.meaning}
                      language={language}
                      model={model}
                    />
                  ))}
                </ul>
              </>
            )}
          />
        );
      })}
    </>
  );
}

interface CardProps extends InWords {
  readonly parameter: Declared;
  readonly meaning: string;
}

function Card({parameter, meaning, language, model}: CardProps) {
  const {name, value, unit, range, kind, from} = parameter;
  const words = evidenceWords[language];
  const {kinds} = panelWords[language];
  const tongue = languageOf(language);
  const [low, high] = range.map(each => tongue.number(each));
  return (
    <li>
      <code>{name}</code> {tongue.number(value)} {model.unit(unit)} <span class="grade">{kinds[kind]}</span>
      <p>{meaning}</p>
      <p class="soft">
        {words.range} {tongue.range(low, high)}. {capital(kinds[kind])}
        {tongue.colon}
        {model.reasons[from] ?? <span lang="en">{from}</span>}
      </p>
    </li>
  );
}
