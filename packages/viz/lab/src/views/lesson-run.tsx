import {historiesDifference} from '@postbellum/experiments';
import {useEffect, useRef, useState} from 'preact/hooks';
import {addressText, type LanguageName} from '../address/address.ts';
import {loadCase} from '../cases/load-case.ts';
import {type LessonPlan, lessonCountry, lessonSettings} from '../lessons/lessons.ts';
import {runJoined} from '../run/joined-runs.ts';
import type {PlanResult} from '../run/messages.ts';
import {planOf, usualSettings} from '../state/settings.ts';
import {labWords} from '../words/lab-words.ts';
import {learnWords} from '../words/learn-words.ts';

/** Histories of each plan made at once: few, so that a phone needs seconds, and that the luck shows. */
const runs = 20;

interface LessonRunProps {
  readonly asked: LessonPlan | undefined;
  readonly language: LanguageName;
}

/** The histories of one press: how many of each plan resumed. */
interface Made {
  readonly seed: string;
  readonly resumed: readonly number[];
}

/** Runs a few histories of a lesson on this device, and opens its plan in the lab. */
export function LessonRun({asked, language}: LessonRunProps) {
  const words = learnWords[language];
  const lab = labWords[language];
  const [made, setMade] = useState<readonly Made[]>([]);
  const [done, setDone] = useState<number>();
  const [failed, setFailed] = useState(false);
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const run = async (): Promise<void> => {
    const {signal} = stopper.current;
    // Seed 1 is the luck of what is stored.
    const seed = String(made.length + 2);
    setFailed(false);
    setDone(0);
    try {
      const {scenario} = await loadCase(lessonCountry);
      const plans = (asked ? [undefined, asked] : [undefined]).map(plan => planOf(lessonSettings(plan).b, scenario));
      const {people} = usualSettings;
      let joined: readonly PlanResult[] = [];
      const status = await runJoined({scenario: scenario.name, plans, seed, people}, [[0, runs]], {
        signal,
        onMore(join, done) {
          joined = join();
          setDone(done);
        },
      });
      if (status === 'done') setMade(before => [...before, {seed, resumed: resumedOf(joined)}]);
    } catch {
      setFailed(true);
    }
    setDone(undefined);
  };

  const link = addressText({page: 'lab', language, scenario: lessonCountry}, lessonSettings(asked), {tab: 'risk'});
  return (
    <>
      <p>
        <button type="button" class="main" disabled={done !== undefined} onClick={() => void run()}>
          {words.runHere(runs)}
        </button>
      </p>
      <p class="soft">{words.runHereNote}</p>
      {done !== undefined && <progress aria-label={lab.progressLabel} value={done} max={runs} />}
      <div role="status">
        {failed && <p>{words.runFailed}</p>}
        <ul>
          {made.map(({seed, resumed}) => (
            <li key={seed}>{words.runDone(seed, runs, resumed)}</li>
          ))}
        </ul>
      </div>
      <p>
        <a href={link}>{words.openLab}</a> {words.openLabNote}
      </p>
    </>
  );
}

/** In how many histories conflict resumed within the horizon, plan by plan. */
function resumedOf(results: readonly PlanResult[]): readonly number[] {
  const [history] = results;
  return results.map(({histories}) => {
    const {shareB, pairs} = historiesDifference(history.histories, histories);
    return Math.round(shareB * pairs);
  });
}
