import {build} from 'esbuild';

/** One of our modules with all it imports, as a script that leaves its exports in the global `name`. */
export async function bundle(entry: string, name: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2023',
    charset: 'utf8',
  });
  return outputFiles[0].text;
}
