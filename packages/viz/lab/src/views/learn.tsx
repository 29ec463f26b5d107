import {languageOf} from '@postbellum/viz/language';
import type {LanguageName} from '../address/address.ts';
import {pageLink} from '../address/address.ts';
import {type LessonName, lessonNames} from '../lessons/lesson-names.ts';
import {learnWords} from '../words/learn-words.ts';
import {lessonWords} from '../words/lesson-words.ts';
import {LessonView} from './lesson-view.tsx';
import {usePage} from './use-page.ts';
import type {WordPageProps} from './word-page.tsx';

/** The lessons: their list, or one of them. */
export function Learn({part, language}: WordPageProps) {
  const name = lessonNames.find(each => each === part);
  return name ? <OneLesson name={name} language={language} /> : <LessonList language={language} />;
}

function LessonList({language}: {readonly language: LanguageName}) {
  const words = learnWords[language];
  usePage(words.title, pageLink(language, 'learn'));
  return (
    <div class="page">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <p class="soft">{words.care}</p>
      <ol class="lessons">
        {lessonNames.map(name => (
          <li key={name}>
            <a href={pageLink(language, 'learn', name)}>{lessonWords[name][language].title}</a>
          </li>
        ))}
      </ol>
      <p class="soft">{words.forTeachers}</p>
    </div>
  );
}

function OneLesson({name, language}: {readonly name: LessonName; readonly language: LanguageName}) {
  const words = learnWords[language];
  const {title} = lessonWords[name][language];
  const number = lessonNames.indexOf(name) + 1;
  usePage(title, pageLink(language, 'learn', name));
  const next = lessonNames[number];
  return (
    <div class="page">
      <p class="soft">{words.lesson(number)}</p>
      <h1>{title}</h1>
      <LessonView name={name} language={language} />
      <nav class="more" aria-label={words.title}>
        <a href={pageLink(language, 'learn')}>{words.all}</a>
        {next && (
          <a href={pageLink(language, 'learn', next)}>
            {words.next}
            {languageOf(language).colon}
            {lessonWords[next][language].title}
          </a>
        )}
      </nav>
    </div>
  );
}
