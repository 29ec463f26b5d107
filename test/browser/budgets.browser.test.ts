import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {expect, test} from 'vitest';
import type {Subject} from './budgets.entry.ts';
import {chartPages} from './chart-pages.ts';

/** What the bundle leaves in the page. */
declare const budgets: typeof import('./budgets.entry.ts');

const newPage = chartPages('budgets', 'budgets');

/** Milliseconds of an update, on the machine of the yardstick. */
const budget: Readonly<Record<Subject, number>> = {
  relapseRiskChart: 4,
  fanChart: 4,
  historiesChart: 4,
  '200 lines': 16,
};
const batches = 5;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];

for (const [name, most] of Object.entries(budget) as readonly (readonly [Subject, number])[]) {
  test(`an update of ${name} over two plans and 780 steps takes at most ${most} ms`, async () => {
    const page = await newPage({});
    // Time of the page's own thread: what others do on this machine does not count.
    const metrics = await page.context().newCDPSession(page);
    await metrics.send('Performance.enable', {timeDomain: 'threadTicks'});
    const threadTime = async (): Promise<number> => {
      const all = await metrics.send('Performance.getMetrics');
      return 1000 * (all.metrics.find(metric => metric.name === 'ThreadTime')?.value ?? Number.NaN);
    };
    const updates = name === '200 lines' ? 5 : 20;
    const subject = await page.evaluateHandle(([name, updates]) => budgets.prepare(name, updates), [
      name,
      updates,
    ] as const);
    await subject.evaluate(({update}) => update());
    const cost: {update: number; yardstick: number}[] = [];
    const elapsed: number[] = [];
    for (let batch = 0; batch < batches; batch++) {
      const start = await threadTime();
      elapsed.push(...(await subject.evaluate(({update}) => update())));
      const between = await threadTime();
      await subject.evaluate(({yardstick}) => yardstick());
      const end = await threadTime();
      cost.push({update: (between - start) / updates, yardstick: (end - between) / updates});
    }
    const [update, yardstick] = [median(cost.map(each => each.update)), median(cost.map(each => each.yardstick))];
    console.log(
      `${name}: an update takes ${update.toFixed(2)} ms of its thread (${median(elapsed).toFixed(2)} ms by the clock), ` +
        `the 4 ms of the yardstick ${yardstick.toFixed(2)} ms`,
    );
    expect(update).toBeLessThanOrEqual((most / 4) * Math.max(4, yardstick));
    await page.close();
  });
}

test('relapseRiskChart and all it needs of d3 are at most 35 kB, minified and gzipped', async () => {
  const {outputFiles} = await build({
    stdin: {
      contents: "export {relapseRiskChart} from './packages/viz/src/index.ts'",
      resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2023',
  });
  const bytes = gzipSync(outputFiles[0].contents, {level: 9}).length;
  console.log(`relapseRiskChart: ${bytes} bytes`);
  expect(bytes).toBeLessThanOrEqual(35_000);
});
