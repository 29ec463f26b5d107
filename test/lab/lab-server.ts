import type {ChildProcess} from 'node:child_process';
import {tmpdir} from 'node:os';
import {ended, startCommand} from '../../packages/experiments/src/node/command.fixture.ts';

/** The lab as `postbellum lab` serves it. */
export interface LabServer {
  readonly url: string;
  /** Ends it as Ctrl-C does, and returns its exit code. */
  stop(): Promise<number | null>;
}

/** Builds and serves the lab by its command, on a port that is free. */
export async function startLab(): Promise<LabServer> {
  const child = startCommand(tmpdir(), ['lab', '--port', '0']);
  const end = ended(child);
  const url = await Promise.race([urlFrom(child), end.then(({told}) => Promise.reject(new Error(told)))]);
  return {
    url,
    async stop() {
      child.kill('SIGINT');
      return (await end).code;
    },
  };
}

function urlFrom(child: ChildProcess): Promise<string> {
  let text = '';
  return new Promise(resolve => {
    child.stdout?.on('data', piece => {
      text += piece;
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text) ?? [];
      if (url) resolve(url);
    });
  });
}
