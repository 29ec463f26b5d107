import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {openSync, readFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {join} from 'node:path';
import {setTimeout as after} from 'node:timers/promises';

interface StartOptions {
  readonly isUp: () => boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** Daemons started in the foreground as children of this process, and stopped with it. */
export class Daemons {
  readonly #started: ChildProcess[] = [];
  readonly #before: (() => void)[] = [];
  readonly #folder: string;

  /** Logs go to the folder. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts a daemon and waits until it is up; throws with its log where it ends first, or is not up in a minute. */
  async start(name: string, words: readonly string[], {isUp, env = process.env}: StartOptions): Promise<void> {
    const path = join(this.#folder, `${name}.log`);
    const log = openSync(path, 'a');
    const daemon = spawn(name, words, {env, stdio: ['ignore', log, log]});
    this.#started.push(daemon);
    await once(daemon, 'spawn');
    for (let tries = 0; tries < 300 && daemon.exitCode === null; tries++) {
      if (isUp()) return;
      await after(200);
    }
    throw new Error(`${name} did not come up:\n${readFileSync(path, 'utf8').slice(-2000)}`);
  }

  /** Has something done before the daemons end. */
  beforeStop(action: () => void): void {
    this.#before.push(action);
  }

  /** Ends all, the last started first. */
  async stop(): Promise<void> {
    for (const action of this.#before.splice(0)) action();
    for (const daemon of this.#started.reverse()) {
      if (daemon.exitCode !== null || daemon.signalCode !== null || daemon.pid === undefined) continue;
      const ended = once(daemon, 'exit');
      daemon.kill('SIGTERM');
      const stubborn = setTimeout(() => daemon.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(stubborn);
    }
  }
}

/** A port nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port is free');
  return address.port;
}
