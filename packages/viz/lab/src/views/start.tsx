import {addressText, type LanguageName, pageLink} from '../address/address.ts';
import {usualSettings} from '../state/settings.ts';
import {caseNames, caseWords} from '../words/case-words.ts';
import {startWords} from '../words/start-words.ts';
import {usePage} from './use-page.ts';

/** The first page: three countries to choose from, and what the lab cannot say. */
export function Start({language}: {readonly language: LanguageName}) {
  const words = startWords[language];
  usePage(words.title, pageLink(language, 'start'));
  return (
    <div class="start">
      <h1>{words.title}</h1>
      <p class="lead">{words.question}</p>
      <ul class="cards">
        {caseNames.map(name => {
          const {title, years, about, content} = caseWords[language][name];
          const link = addressText({page: 'lab', language, scenario: name}, usualSettings, {tab: 'risk'});
          return (
            <li key={name} class="card">
              <h2>
                {title}
                <small>{years}</small>
              </h2>
              <p>{about}</p>
              <p class="soft">{content}</p>
              <a class="button" href={link} aria-label={`${words.open}, ${title}`}>
                {words.open}
              </a>
            </li>
          );
        })}
      </ul>
      <p>
        <a href={pageLink(language, 'learn')}>{words.lessons}</a>
      </p>
      {words.limits.map(limit => (
        <p key={limit} class="limit">
          {limit}
        </p>
      ))}
    </div>
  );
}
