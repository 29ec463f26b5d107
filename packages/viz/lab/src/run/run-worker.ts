import {createSimulation, type Run, type Scenario, type Simulation} from '@postbellum/sim-core';
import type {FromWorker, PlanResult, RunRequest, ToWorker} from './messages.ts';
import {nextTurn} from './next-turn.ts';
import {recorded, reduceRuns} from './reduce-runs.ts';

/** Milliseconds a worker computes before it hears what it is told, and before it hands over what is finished. */
const slice = 50;
const handing = 200;
/** Weeks between two looks at the clock, which cost more than a week of some mechanisms. */
const turn = 4;

/** Where a worker posts its answers, handing over memory. */
export type Send = (message: FromWorker, transfer: ArrayBufferLike[]) => void;

/** The world of the last request, used again by the next that needs the same one. */
interface Kept {
  readonly key: string;
  readonly simulation: Simulation;
}

/** What a worker does with each message: it makes runs week by week, and answers in between. */
export function runWorker(
  scenarios: Readonly<Record<string, Scenario>>,
  send: Send,
  now: () => number = () => performance.now(),
): (message: ToWorker) => Promise<void> {
  let current: {readonly request: number; readonly run: RunRequest} | undefined;
  let kept: Kept | undefined;

  function worldOf({scenario: name, people}: RunRequest): Simulation {
    const key = JSON.stringify([name, people]);
    if (kept?.key !== key) {
      const scenario = scenarios[name];
      kept = {key, simulation: createSimulation(scenario, {people, ...recorded(scenario)})};
    }
    return kept.simulation;
  }

  /** Makes runs until they are all made, the request is over or one fails, and says whether none failed. */
  async function make(request: number, run: RunRequest, from: number, until: number): Promise<boolean> {
    const {plans, seed, weeks} = run;
    const finished: Run[][] = plans.map(() => []);
    let due = now() + slice;
    let handDue = now() + handing;
    const handOver = (): void => {
      handDue = now() + handing;
      const parts = finished.map(runs => runs.splice(0));
      if (parts[0].length === 0) return;
      const {scenario, world} = worldOf(run);
      const results = parts.map((runs, plan) =>
        reduceRuns({scenario, plan: plans[plan], options: {seed, runs: runs.length}, runs, persons: world.persons}),
      );
      send({kind: 'part', request, plans: results}, results.flatMap(memoryOf));
    };
    /** Hears what there is to hear, and says whether to go on. */
    const pause = async (): Promise<boolean> => {
      if (now() >= handDue) handOver();
      await nextTurn();
      due = now() + slice;
      return current?.request === request;
    };
    for (let number = from; number < until; number++) {
      const made: Run[] = [];
      for (const plan of plans) {
        const runSeed = `${seed}/${number}`;
        try {
          const going = worldOf(run).begin({plan, seed: runSeed, ...(weeks !== undefined && {weeks})});
          while (going.left > 0) {
            going.step();
            if (going.left % turn > 0 || now() < due || (await pause())) continue;
            handOver();
            return true;
          }
          made.push(going.finish());
        } catch (error) {
          current = undefined;
          send({kind: 'failed', request, plan, seed: runSeed, reason: reasonOf(error)}, []);
          return false;
        }
      }
      for (const [plan, each] of made.entries()) finished[plan].push(each);
    }
    handOver();
    return true;
  }

  return async message => {
    const {request} = message;
    if (message.kind === 'begin') current = {request, run: message.run};
    else if (current?.request !== request) return;
    else if (message.kind === 'stop') current = undefined;
    else if (await make(request, current.run, message.from, message.until)) send({kind: 'ended', request}, []);
  };
}

/** Memory of a result that is handed over, not copied. */
const memoryOf = ({values, districtDeaths, contributions: {sums, squares}}: PlanResult): ArrayBufferLike[] =>
  [...values, ...districtDeaths, sums, squares].map(({buffer}) => buffer);

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
