import {spawnSync} from 'node:child_process';
import {type Daemons, freePort} from './daemons.ts';

/** Starts Redis on a port of its own, without files, and returns where it is. */
export async function startRedis(folder: string, daemons: Daemons): Promise<string> {
  const port = String(await freePort());
  const words = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'];
  await daemons.start('redis-server', words, {
    isUp: () => spawnSync('redis-cli', ['-p', port, 'ping'], {encoding: 'utf8'}).stdout.includes('PONG'),
  });
  return `redis://127.0.0.1:${port}`;
}
