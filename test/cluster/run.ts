import {chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {postbellum, run, spec} from './commands.ts';
import {Daemons} from './daemons.ts';
import {deskIn, sweepAsPods, sweepByParallel} from './documents.ts';
import {CannotRun, requirePackages} from './packages.ts';
import {sweepOnQueue} from './queue-sweep.ts';
import {startRedis} from './redis.ts';
import {startSlurm} from './slurm.ts';
import {sweepOnSlurm} from './slurm-sweep.ts';

/**
 * Computes one sweep here and by each way to share it out, with a death in the middle of each, and compares the bytes.
 * Files, keys, ports and daemons are its own and go when it ends, by whatever way.
 */
const tables = ['runs.csv', 'points.csv', 'failures.csv'];
const home = mkdtempSync(join(tmpdir(), 'postbellum-cluster-'));
chmodSync(home, 0o755); // munged wants others to reach its socket
const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`.padStart(6);

let running: Daemons | undefined;
const cleanUp = async (): Promise<void> => {
  await running?.stop();
  rmSync(home, {recursive: true, force: true});
};
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => cleanUp().then(() => process.exit(130)));

try {
  requirePackages({sbatch: 'slurm-wlm', munged: 'munge', 'redis-server': 'redis-server', parallel: 'parallel'});
  await run([...postbellum, 'sweep', spec, '--out', join(home, 'local')]);
  console.log(`${seconds()}  here: 120 histories in 40 batches`);
  await compared('slurm', async (out, folder, daemons) => {
    const slurm = await startSlurm(folder, daemons);
    console.log(`${seconds()}  ${slurm.ask('sbatch', '--version').trim()} is up`);
    await sweepOnSlurm(out, slurm);
  });
  await compared('bullmq', async (out, folder, daemons) => {
    const url = await startRedis(folder, daemons);
    console.log(`${seconds()}  redis is up`);
    await sweepOnQueue(out, url);
  });
  const desk = deskIn(join(home, 'desk'));
  await sweepByParallel(desk);
  requireSame('GNU parallel', join(desk.folder, 'results', 'parallel'));
  await sweepAsPods(desk);
  requireSame('the pods of a Kubernetes job, without Kubernetes', join(desk.folder, 'results', 'sweep'));
} catch (error) {
  console.error(error instanceof CannotRun ? `Cannot run here: ${error.message}` : error);
  process.exitCode = 1;
} finally {
  await cleanUp();
}

/** Sweeps with daemons of its own, and throws where a table differs from that of the local run. */
async function compared(
  name: string,
  sweep: (out: string, folder: string, daemons: Daemons) => Promise<void>,
): Promise<void> {
  const folder = join(home, `${name}-daemons`);
  mkdirSync(folder);
  const daemons = new Daemons(folder);
  running = daemons;
  await sweep(join(home, name), folder, daemons);
  await daemons.stop();
  requireSame(name, join(home, name));
}

/** Throws where a table in a folder differs from that of the local run. */
function requireSame(name: string, out: string): void {
  const bytes = (folder: string, table: string): Buffer => readFileSync(join(folder, table));
  const different = tables.filter(table => !bytes(out, table).equals(bytes(join(home, 'local'), table)));
  if (different.length > 0) throw new Error(`${name}: ${different.join(', ')} differ from those of the local run`);
  console.log(`${seconds()}  ${name}: ${tables.join(', ')} have the bytes of the local run`);
}
