import {createHash} from 'node:crypto';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin} from 'vite';
import {viteSingleFile} from 'vite-plugin-singlefile';
import {chartStyle, classOf} from '../src/chart-style.ts';
import {areaStyle} from '../src/contributions-colours.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A text that a policy lets run, by its hash. */
const hashed = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The style that every chart has as an attribute; a test in a browser fails where the charts have another. */
const chartAttribute = 'display:block;max-width:100%;height:auto;font-variant-numeric:tabular-nums';

/** Rules that every chart brings with it, and those of contributions, in an element that is empty before it is filled. */
const chartRules = [true, false].flatMap(interactive => {
  const rules = chartStyle('auto', interactive);
  return [rules, rules + areaStyle(`.${classOf('auto')}`, 'auto')];
});

/** The style that charts bring with them, as an element and as an attribute. */
const chartStyles = [...['', ...chartRules].map(hashed), "'unsafe-hashes'", hashed(chartAttribute)];

/**
 * The policy of the page: what the build made and nothing else, no request to another place, none after loading but to
 * the site's own files.
 */
function policy(scripts: readonly string[], styles: readonly string[], workers: string): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${[...styles, ...chartStyles].join(' ')}`,
    `worker-src ${workers}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const withPolicy = (html: string, content: string): string =>
  html.replace(
    '<meta charset="utf-8" />',
    `<meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${content}" />`,
  );

/** What every page is made of, and what the first chart of a country is: one file each, fetched at once. */
const first = ['show-app', 'opening'];

/** Writes the policy into the page of the site, and has fetched at once what the first chart needs. */
const sitePage: Plugin = {
  name: 'site-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, {bundle = {}}) {
      const files = first.flatMap(name => {
        const chunk = Object.values(bundle).find(chunk => chunk.type === 'chunk' && chunk.name === name);
        if (chunk?.type !== 'chunk') throw new Error(`missing chunk: ${name} (the page imports it)`);
        return [chunk.fileName, ...chunk.imports];
      });
      const missing = [...new Set(files)].filter(file => !html.includes(file));
      const links = missing.map(file => `<link rel="modulepreload" crossorigin href="./${file}">\n  `).join('  ');
      const preload = `${links}</head>`;
      return withPolicy(html, policy(["'self'"], ["'self'"], "'self'")).replace('</head>', preload);
    },
  },
};

/** Writes the policy into the one file, with the hashes of the script and style it holds. */
const filePolicy: Plugin = {
  name: 'file-policy',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') throw new Error('missing page: index.html (the build makes one)');
      const html = String(page.source);
      const within = (tag: string): readonly string[] =>
        [...html.matchAll(new RegExp(`<${tag}[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, text]) => hashed(text));
      page.source = withPolicy(html, policy(within('script'), within('style'), 'blob:'));
    },
  },
};

/** What runs before anything else is there, with what the build adds: it waits for no other file. */
const start = {name: 'start', test: /[\\/]src[\\/]main\.ts$|preload-helper/};

/** One file of a view and all it imports. */
const fileOf = (name: string) => ({name, test: new RegExp(`[\\\\/]views[\\\\/]${name}\\.tsx$`)});

/** The lab: a site of several files, and with `--mode single-file` one page that opens from a disk. */
export default defineConfig(({mode}) => {
  const single = mode === 'single-file';
  return {
    root: here('.'),
    base: './',
    oxc: {jsx: {runtime: 'automatic', importSource: 'preact'}},
    resolve: {
      alias: single ? [{find: /^.*\/start-worker\.ts$/, replacement: here('./src/run/start-worker-inline.ts')}] : [],
    },
    worker: {format: single ? 'iife' : 'es'},
    plugins: single ? [viteSingleFile({removeViteModuleLoader: true}), filePolicy] : [sitePage],
    build: {
      outDir: single ? 'dist/file' : 'dist/site',
      target: 'es2023',
      modulePreload: {polyfill: false},
      ...(!single && {rolldownOptions: {output: {codeSplitting: {groups: [start, ...first.map(fileOf)]}}}}),
    },
  };
});
