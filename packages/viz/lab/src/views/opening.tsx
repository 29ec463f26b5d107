import {riskFromCounts} from '@postbellum/experiments';
import {countGrid, relapseRiskChart} from '@postbellum/viz';
import {useEffect, useMemo} from 'preact/hooks';
import {addressText, type CountryPage, type LanguageName} from '../address/address.ts';
import {localisedHeadlines} from '../cases/headlines.ts';
import {type CountryPreset, storedResult} from '../presets/preset.ts';
import {usualSettings} from '../state/settings.ts';
import {type CaseName, caseWords, planTitle} from '../words/case-words.ts';
import {labWords} from '../words/lab-words.ts';
import {pageWords} from '../words/page-words.ts';
import {ChartView, chartOptions} from './chart-view.tsx';
import {CountryLinks} from './country-links.tsx';
import {LadderChoice} from './ladder-choice.tsx';
import {TabList, tabId} from './tab-list.tsx';
import {useNarrow} from './use-media.ts';

interface OpeningProps {
  readonly preset: CountryPreset;
  readonly name: CaseName;
  readonly language: LanguageName;
}

/** The lab as it looks until the rest of it is loaded: the stored risk, and what lies around it. */
export function Opening({preset, name, language}: OpeningProps) {
  const narrow = useNarrow();
  const words = labWords[language];
  const about = caseWords[language][name];
  const {title, years} = about;
  const data = useMemo(() => {
    const risk = riskFromCounts(storedResult(preset).counts);
    const plan = {name: words.nameA, title: planTitle(about, risk.plan)};
    return {plans: [{...risk, plan, scenario: {name, title: `${title}, ${years}`}}]};
  }, [preset, words, about, name, title, years]);
  const options = chartOptions[language];
  const curves = useMemo(
    () => ({...options, events: localisedHeadlines(preset.headlines, name, language)}),
    [options, preset, name, language],
  );
  useEffect(() => {
    document.title = `Postbellum: ${words.title(title, years)}`;
  }, [words, title, years]);
  const linkTo = (page: CountryPage): string =>
    addressText({page, language, scenario: name}, usualSettings, {tab: 'risk'});
  return (
    <div class="lab" aria-busy="true">
      <h1>{words.title(title, years)}</h1>
      <CountryLinks page="lab" linkTo={linkTo} language={language} />
      <div class="settings" />
      <section class="results" aria-label={words.tabList}>
        <div class="run-bar">
          <p class="phase">{pageWords[language].loading}</p>
        </div>
        <TabList tab="risk" words={words} />
        <div id="result" role="tabpanel" aria-labelledby={tabId('risk')}>
          <LadderChoice language={language} show={narrow ? 'count' : 'bands'} />
          {narrow ? (
            <ChartView key="count" draw={countGrid} data={data} options={options} />
          ) : (
            <ChartView key="bands" draw={relapseRiskChart} data={data} options={curves} />
          )}
        </div>
      </section>
    </div>
  );
}
