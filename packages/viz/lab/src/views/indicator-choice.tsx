import {type IndicatorName, indicators} from '@postbellum/sim-core';
import {indicatorIn} from '@postbellum/viz/french-names';
import type {LanguageName} from '../address/address.ts';
import {type IndicatorGroup, indicatorGroups} from '../address/indicator-groups.ts';
import {indicatorWords} from '../words/indicator-words.ts';

interface IndicatorChoiceProps {
  readonly label: string;
  readonly language: LanguageName;
  /** Nothing if it is none of the indicators. */
  readonly value: IndicatorName | undefined;
  /** What can be chosen besides, before all. */
  readonly besides?: string;
  readonly onChange: (value: IndicatorName | undefined) => void;
}

/** A choice among all that is recorded month by month, in groups. */
export function IndicatorChoice({label, language, value, besides, onChange}: IndicatorChoiceProps) {
  const words = indicatorWords[language];
  return (
    <label class="field choice">
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({currentTarget}) => onChange((currentTarget.value || undefined) as IndicatorName | undefined)}
      >
        {besides !== undefined && <option value="">{besides}</option>}
        {Object.entries(indicatorGroups).map(([group, names]) => (
          <optgroup key={group} label={words.groups[group as IndicatorGroup]}>
            {names.map(each => (
              <option key={each} value={each}>
                {indicatorIn({name: each, title: indicators[each].title}, language).title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
