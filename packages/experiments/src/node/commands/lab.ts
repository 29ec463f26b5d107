import {once} from 'node:events';
import {Command, InvalidArgumentError} from 'commander';
import {buildLab} from '../lab/build-lab.ts';
import {serveFolder} from '../lab/serve-folder.ts';
import {print, tell} from '../terminal.ts';

/** `postbellum lab`: the browser lab, built and served on this machine alone. */
export function labCommand(finish: (code: number) => void): Command {
  return new Command('lab')
    .description('Build the browser lab and serve it to this machine alone, until Ctrl-C.')
    .option('--port <n>', 'port to listen on; 0 for any that is free', port, 4177)
    .addHelpText('after', '\nExample:\n  $ postbellum lab --port 8080')
    .action(async ({port}: {readonly port: number}) => {
      tell('Building the lab ...');
      const folder = await buildLab();
      const stopped = interrupted();
      const server = await serveFolder(folder, port);
      print(`The lab is at ${server.url} (Ctrl-C ends it).`);
      await stopped;
      await server.close();
      finish(130);
    });
}

/** Waits for Ctrl-C or a request to end. */
function interrupted(): Promise<unknown> {
  return Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
}

function port(text: string): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= 65_535)) throw new InvalidArgumentError('A whole number is needed, from 0 to 65535.');
  return value;
}
