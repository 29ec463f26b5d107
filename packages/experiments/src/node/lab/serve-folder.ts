import {once} from 'node:events';
import {readdirSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join, relative, sep} from 'node:path';
import {gzipSync} from 'node:zlib';
import {BadUse, systemCode} from '../bad-use.ts';

/** A folder that is being served. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const headers = {'content-encoding': 'gzip', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff'};

/** Serves the files that a folder has now to this machine alone; throws BadUse where the port is taken. */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  const files = new Map<string, Buffer>(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [`/${relative(folder, path).split(sep).join('/')}`, gzipSync(readFileSync(path))] as const),
  );
  const server = createServer(({url = '/', method}, response) => {
    const [path] = url.split('?');
    const name = path === '/' ? '/index.html' : path;
    const file = files.get(name);
    if (!file || (method !== 'GET' && method !== 'HEAD')) response.writeHead(file ? 405 : 404).end();
    else {
      const type = types[extname(name)] ?? 'application/octet-stream';
      // Every browser that can run the lab reads gzip.
      response.writeHead(200, {...headers, 'content-type': type});
      response.end(method === 'GET' ? file : undefined);
    }
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EADDRINUSE') throw new BadUse(`taken port: ${port} (another with --port, or 0 for any that is free)`);
    if (code === 'EACCES') throw new BadUse(`forbidden port: ${port} (1024 or more, or 0 for any that is free)`);
    throw error;
  }
  const address = server.address();
  const given = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${given}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => undefined);
    },
  };
}
