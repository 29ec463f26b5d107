import {postbellumQueue, type Started, spec, start} from './commands.ts';
import {until} from './until.ts';

/**
 * Puts the sweep in a queue for two workers, kills the first in the middle of a batch, and waits. Throws unless that
 * batch was taken over and the sweep ended well.
 */
export async function sweepOnQueue(out: string, url: string): Promise<void> {
  const sweep = start([...postbellumQueue, 'sweep', spec, '--out', out, '--redis', url]);
  const work = ['work', '--redis', url, '--workers', '1', '--silence', '4'];
  const workers = [start([...postbellumQueue, ...work]), start([...postbellumQueue, ...work])];
  const [victim, heir] = workers;
  try {
    await until('both workers are at work', () => workers.every(({printed}) => printed().includes(': done')));
    await until('the first is in the middle of a batch', () => batchOf(victim) !== undefined);
    const batch = batchOf(victim);
    victim.child.kill('SIGKILL');
    const killed = performance.now();
    await until(`batch ${batch} is taken over`, () => heir.printed().includes(`Batch ${batch} of ${out}: done`));
    const took = ((performance.now() - killed) / 1000).toFixed(1);
    console.log(`  a worker was killed in batch ${batch}; the other had done it ${took} s later`);
    const code = await sweep.ended;
    if (code !== 0) throw new Error(`the sweep ended with ${code}`);
    if (!sweep.printed().includes(`Batch ${batch}: its worker fell silent`)) throw new Error('nobody was told of it');
  } catch (error) {
    throw new Error([String(error), ...[sweep, ...workers].map(({printed}) => printed())].join('\n---\n'));
  } finally {
    for (const {child} of [sweep, ...workers]) child.kill('SIGTERM');
    await Promise.all([sweep, ...workers].map(({ended}) => ended));
  }
  console.log(`  the other worker, stopped by SIGTERM, ended with ${await heir.ended}`);
}

/** The batch a worker has begun and not done. */
function batchOf({printed}: Started): string | undefined {
  const last = printed().trimEnd().split('\n').at(-1) ?? '';
  return /^Batch (\d+) of .*: begun$/.exec(last)?.[1];
}
