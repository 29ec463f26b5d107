import {useEffect, useRef, useState} from 'preact/hooks';
import type {LanguageName} from '../address/address.ts';
import type {LessonName} from '../lessons/lesson-names.ts';
import {lessonResults} from '../lessons/lesson-results.ts';
import {lessons} from '../lessons/lessons.ts';
import storedPlans from '../lessons/stored.json';
import type {StoredPlans} from '../lessons/stored-plan.ts';
import {learnWords} from '../words/learn-words.ts';
import {lessonWords} from '../words/lesson-words.ts';
import {Comparison, countedOf} from './comparison.tsx';
import {LessonRun} from './lesson-run.tsx';
import {LessonTable} from './lesson-table.tsx';
import {Prediction} from './prediction.tsx';
import {TeacherSheet} from './teacher-sheet.tsx';

const stored: StoredPlans = storedPlans as unknown as StoredPlans;

interface LessonViewProps {
  readonly name: LessonName;
  readonly language: LanguageName;
}

/** A lesson: predict, run, compare, explain. What comes after the prediction is hidden until there is one. */
export function LessonView({name, language}: LessonViewProps) {
  const words = learnWords[language];
  const text = lessonWords[name][language];
  const {asked, beside, measures} = lessons[name];
  const [prediction, setPrediction] = useState<number>();
  const revealed = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (prediction !== undefined) revealed.current?.focus();
  }, [prediction]);
  const [history] = lessonResults(stored, ['history']);
  return (
    <>
      {text.background.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{words.predict}</h2>
      {asked && <p>{words.asItWas(countedOf(history))}</p>}
      <p>
        <strong>{text.question}</strong>
      </p>
      <Prediction language={language} kept={prediction} onKeep={setPrediction} />
      {prediction !== undefined && (
        <>
          <h2 ref={revealed} tabIndex={-1}>
            {words.run}
          </h2>
          <LessonRun asked={asked} language={language} />
          <h2>{words.compare}</h2>
          <Comparison
            results={lessonResults(stored, asked ? ['history', asked] : ['history'])}
            prediction={prediction}
            language={language}
          />
          {asked && (
            <LessonTable
              results={lessonResults(stored, ['history', asked, ...beside])}
              measures={measures}
              language={language}
            />
          )}
          <h2>{words.explain}</h2>
          {text.explain.map(paragraph => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <h3>{words.wrongIf}</h3>
          <List items={text.wrongIf} />
          <h3>{words.leavesOut}</h3>
          <List items={text.leavesOut} />
        </>
      )}
      <TeacherSheet sheet={text.teacher} language={language} />
    </>
  );
}

function List({items}: {readonly items: readonly string[]}) {
  return (
    <ul>
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
