import {execFileSync, spawnSync} from 'node:child_process';
import {randomBytes} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {availableParallelism, hostname} from 'node:os';
import {join} from 'node:path';
import {type Daemons, freePort} from './daemons.ts';

/** A cluster of one node, this machine. */
export interface Slurm {
  /** Environment in which the commands of Slurm mean this cluster. */
  readonly env: NodeJS.ProcessEnv;
  /** What a command of Slurm prints. */
  ask(command: string, ...words: readonly string[]): string;
}

/** Starts Slurm with files, key and ports of its own, so that one that is configured here is left alone. */
export async function startSlurm(folder: string, daemons: Daemons): Promise<Slurm> {
  for (const name of ['state', 'spool']) mkdirSync(join(folder, name), {recursive: true});
  const socket = join(folder, 'munge.socket');
  const key = join(folder, 'munge.key');
  writeFileSync(key, randomBytes(128), {mode: 0o600});
  const pieces = ['log-file', 'pid-file', 'seed-file'].map(piece => `--${piece}=${join(folder, `munge.${piece}`)}`);
  await daemons.start('munged', ['--foreground', `--key-file=${key}`, `--socket=${socket}`, ...pieces], {
    isUp: () => spawnSync('munge', ['--no-input', `--socket=${socket}`]).status === 0,
  });

  const file = join(folder, 'slurm.conf');
  writeFileSync(file, configuration({folder, socket, ports: [await freePort(), await freePort()]}));
  const env = {...process.env, SLURM_CONF: file};
  const answer = (command: string, ...words: readonly string[]): string =>
    spawnSync(command, words, {env, encoding: 'utf8'}).stdout.trim();
  await daemons.start('slurmctld', ['-D', '-f', file], {env, isUp: () => answer('scontrol', 'ping').includes('is UP')});
  await daemons.start('slurmd', ['-D', '-f', file], {
    env,
    isUp: () => answer('sinfo', '--noheader', '--format=%T') === 'idle',
  });
  daemons.beforeStop(() => answer('scancel', '--user=root', '--full', '--signal=KILL'));
  return {env, ask: (command, ...words) => execFileSync(command, words, {env, encoding: 'utf8'})};
}

/** No systemd, no cgroups, no accounting; a requeued task waits for as long as a credential lives. */
function configuration({
  folder,
  socket,
  ports,
}: {
  readonly folder: string;
  readonly socket: string;
  readonly ports: readonly [control: number, node: number];
}): string {
  const [host] = hostname().split('.');
  const settings = {
    ClusterName: 'postbellum',
    SlurmctldHost: `${host}(127.0.0.1)`,
    SlurmctldPort: ports[0],
    SlurmdPort: ports[1],
    SlurmUser: 'root',
    AuthType: 'auth/munge',
    AuthInfo: `socket=${socket},cred_expire=5`,
    StateSaveLocation: join(folder, 'state'),
    SlurmdSpoolDir: join(folder, 'spool'),
    SlurmctldPidFile: join(folder, 'slurmctld.pid'),
    SlurmdPidFile: join(folder, 'slurmd.pid'),
    ProctrackType: 'proctrack/linuxproc',
    TaskPlugin: 'task/none',
    SelectType: 'select/cons_tres',
    SelectTypeParameters: 'CR_Core',
    SchedulerParameters: 'sched_interval=2,batch_sched_delay=0',
    MpiDefault: 'none',
    ReturnToService: 2,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  const node = `NodeName=${host} NodeAddr=127.0.0.1 CPUs=${availableParallelism()} State=UNKNOWN`;
  return `${[...lines, node, `PartitionName=all Nodes=${host} Default=YES State=UP`].join('\n')}\n`;
}
