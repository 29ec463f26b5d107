import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import type {Page} from 'playwright-core';
import {expect, test} from 'vitest';
import {desktop, phone, untilDone, type Visit} from './lab-visit.ts';
import {servedLab} from './served-lab.ts';

const lab = servedLab();

/** Milliseconds since the page was asked for at which the first chart was there. */
const firstChart = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const look = (): void =>
          document.querySelector('.chart svg') ? resolve(performance.now()) : void requestAnimationFrame(look);
        look();
      }),
  );

/** A phone on slow 4G: 1.6 Mbit/s, 150 ms there and back, four times slower than this machine. */
async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
}

/** Seconds that are promised, and tries to keep to them: what else the machine does makes a try longer, never shorter. */
const promised = 1;
const tries = 6;

/** What of the country itself was fetched; the rest is code. */
const isCountry = (path: string): boolean => /\/liberia-/.test(path);

test.each([
  ['a desktop', desktop],
  ['a phone', phone],
])('the first chart on %s is there in time, and its scripts fit their budget', async (device, options) => {
  const times: number[] = [];
  let scripts: readonly string[] = [];
  while (times.length < tries && !times.some(time => time <= promised)) {
    // Of its own each time, so that nothing is there from before.
    const context = await lab.browser().newContext(options);
    const page = await context.newPage();
    await throttle(page);
    await page.goto(lab.at('#/en/lab?v=1&s=liberia'));
    const drawn = await firstChart(page);
    times.push(drawn / 1_000);
    scripts = await page.evaluate(
      until =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({name, startTime}) => name.endsWith('.js') && startTime <= until)
          .map(({name}) => new URL(name).pathname),
      drawn,
    );
    await context.close();
  }
  const sizes = scripts.map(path => ({path, size: gzipSync(readFileSync(`${lab.folder()}${path}`)).length}));
  const all = sizes.reduce((sum, {size}) => sum + size, 0);
  const country = sizes.filter(({path}) => isCountry(path)).reduce((sum, {size}) => sum + size, 0);
  console.log(
    `first chart of Liberia on ${device}, on slow 4G and a processor four times slower: ` +
      `${times.map(time => time.toFixed(2)).join(', ')} s; ${scripts.length} scripts of ${kilobytes(all)}, ` +
      `${kilobytes(country)} of them the country`,
  );
  expect(country).toBeGreaterThan(1_000);
  expect(all).toBeLessThan(60_000);
  expect(Math.min(...times)).toBeLessThanOrEqual(promised);
});

const kilobytes = (bytes: number): string => `${(bytes / 1_000).toFixed(1)} kB`;

/** An event of a trace: what a thread did, how long it took by the clock and by the processor, in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly tdur?: number;
  readonly dur?: number;
  readonly args: {readonly name?: string};
}

/** Tasks of the threads of a kind: the page, its workers, or what compiles and frees memory for both. */
function tasksOf(traceEvents: readonly TraceEvent[], thread: RegExp, task: string): readonly TraceEvent[] {
  const threads = new Set(
    traceEvents
      .filter(({name, args}) => name === 'thread_name' && thread.test(args.name ?? ''))
      .map(({pid, tid}) => `${pid} ${tid}`),
  );
  const tasks = traceEvents.filter(({name, pid, tid}) => name === task && threads.has(`${pid} ${tid}`));
  expect(tasks.length).toBeGreaterThan(10);
  return tasks;
}

/** What a trace says of a run, in milliseconds; other work stretches those of the clock alone. */
function measured(trace: Buffer) {
  const {traceEvents} = JSON.parse(trace.toString('utf8')) as {traceEvents: readonly TraceEvent[]};
  const page = tasksOf(traceEvents, /^CrRendererMain$/, 'RunTask');
  const workers = tasksOf(traceEvents, /^DedicatedWorker/, 'RunTask');
  const helpers = tasksOf(traceEvents, /^ThreadPoolForeground/, 'ThreadPool_RunTask');
  const most = (read: (task: TraceEvent) => number): number => Math.max(...page.map(read)) / 1_000;
  const processor = (tasks: readonly TraceEvent[]): number => tasks.reduce((sum, {tdur = 0}) => sum + tdur, 0) / 1_000;
  return {
    longest: {clock: most(({dur = 0}) => dur), processor: most(({tdur = 0}) => tdur)},
    processor: {workers: processor(workers), page: processor(page), helpers: processor(helpers)},
  };
}

/** Histories measured; `POSTBELLUM_LAB_RUNS=1000` for what the lab promises. */
const runs = Number(process.env['POSTBELLUM_LAB_RUNS'] ?? 10);

/** The lab of Liberia with half the soldiers, loaded and at rest. */
async function labAtRest(): Promise<Visit> {
  const {page, ...rest} = await lab.visit(`#/en/lab?v=1&s=liberia&b.troops=x0.5&n=${runs}`);
  await page.getByLabel('Peacekeeping soldiers authorised, level').waitFor();
  await page.waitForTimeout(1_500);
  return {page, ...rest};
}

/** Runs plan B and returns how many seconds that took. */
async function secondsOfRun(page: Page): Promise<number> {
  const began = Date.now();
  await page.getByRole('button', {name: 'Run plan B'}).click();
  await untilDone(page, 900_000);
  return (Date.now() - began) / 1_000;
}

test('a run leaves the page free, and takes as long as it takes', {timeout: 900_000}, async () => {
  // The clock of a run that is not watched: a trace takes a hundredth of it.
  const timed = await labAtRest();
  const seconds = await secondsOfRun(timed.page);
  await timed.close();
  const {page, close} = await labAtRest();
  await lab.browser().startTracing(page, {categories: ['disabled-by-default-devtools.timeline']});
  await secondsOfRun(page);
  const {longest, processor} = measured(await lab.browser().stopTracing());
  const cores = await page.evaluate(() => navigator.hardwareConcurrency);
  console.log(
    `${runs} histories of Liberia in ${seconds.toFixed(1)} s on ${cores} cores (1,000 in ${((1_000 / runs) * seconds).toFixed(0)} s); ` +
      `longest task of the page ${longest.processor.toFixed(0)} ms of processor, ${longest.clock.toFixed(0)} ms by the clock`,
  );
  const each = (milliseconds: number): string => `${(milliseconds / runs).toFixed(1)} ms`;
  const all = processor.workers + processor.page + processor.helpers;
  console.log(
    `processor for each: workers ${each(processor.workers)}, page ${each(processor.page)}, compilers and memory ` +
      `${each(processor.helpers)}; that is ${(all / cores / 1_000).toFixed(1)} s of ${cores} cores without other work`,
  );
  // Twice what was measured: a quarter of a second until a worker is warm, and 60 ms for each history.
  expect(processor.workers).toBeLessThan(2 * (250 * cores + 60 * runs));
  // Twice the promised 50 ms: memory that is shared with other work is slow.
  expect(longest.processor).toBeLessThan(100);
  await close();
});
