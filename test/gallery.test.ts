import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {sequential} from '@postbellum/experiments';
import type {History} from '@postbellum/sim-core';
import {engineVersion} from '@postbellum/sim-core';
import {charts as chartsOfViz} from '@postbellum/viz';
import {describe, expect, test} from 'vitest';
import {charts} from '../docs/gallery/charts.ts';
import {countries} from '../docs/gallery/countries.ts';
import {callOf, type Recording} from '../docs/gallery/gallery-chart.ts';
import {grey} from '../docs/gallery/grey.ts';
import {drawn, pictureFile, pictures} from '../docs/gallery/pictures.ts';
import {dataFile, recordingOf, runsOnce} from '../docs/gallery/recording.ts';
import {shapeOf} from '../docs/gallery/shape.ts';
import {withImports} from '../docs/gallery/with-imports.ts';

const gallery = new URL('../docs/gallery/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, gallery), 'utf8');
const filesIn = (folder: string): readonly string[] =>
  readdirSync(new URL(folder, gallery)).map(file => `${folder}/${file}`);
const sizeOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + statSync(new URL(file, gallery)).size, 0);

const drawings = charts.flatMap(chart => pictures.map(picture => pictureFile(chart, picture)));
const dataFiles = charts.flatMap(chart => countries.map(country => ({chart, country, file: dataFile(chart, country)})));

describe('the gallery', () => {
  test('every chart of viz has a page', () => {
    expect(charts.map(callOf).toSorted()).toEqual(Object.keys(chartsOfViz).toSorted());
  });

  test('every page has a picture of each width and each theme', () => {
    expect(new Set(pictures.map(({width}) => width))).toEqual(new Set([360, 920, 1280]));
    expect(new Set(pictures.map(({theme}) => theme))).toEqual(new Set(['light', 'dark', 'grey']));
  });

  for (const chart of charts) {
    for (const picture of pictures) {
      const file = pictureFile(chart, picture);
      test(`${file} is what the chart draws of the data`, async () => {
        const svg = drawn(chart, read(dataFile(chart, {name: picture.country})), picture);
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
        await expect(`${svg}\n`).toMatchFileSnapshot(`../docs/gallery/${file}`);
      });
    }
  }

  for (const {chart, country, file} of dataFiles) {
    test(`${file} is a recording by this engine`, () => {
      const {data, ...provenance}: Recording<unknown> = JSON.parse(read(file));
      expect(provenance, 'by another engine, or of another size: run pnpm gallery').toEqual(chart.provenance(country));
      expect(provenance.engine).toBe(engineVersion);
      expect(data).toBeTypeOf('object');
    });
  }

  test.each(countries)('the first histories of $name are those recorded', async country => {
    const chart = charts.find(({name}) => name === 'histories-chart');
    if (!chart) throw new Error('missing chart: histories-chart');
    const again = await recordingOf(chart, country, runsOnce(country, {executor: sequential(), runs: 1}));
    const [few, all] = [again, read(dataFile(chart, country))].map(text =>
      JSON.parse(text).data.plans.map(({histories}: {histories: readonly History[]}) => histories[0]),
    );
    expect(few).toEqual(all);
  });

  test('folders hold the files of its charts alone, within their sizes', () => {
    expect(filesIn('pictures').filter(file => !drawings.includes(file))).toEqual([]);
    expect(filesIn('data').toSorted()).toEqual(dataFiles.map(({file}) => file).toSorted());
    expect(sizeOf(filesIn('data'))).toBeLessThan(1_500_000);
    expect(sizeOf(filesIn('pictures'))).toBeLessThan(4_000_000);
  });

  test.each(['README.md', ...charts.map(({name}) => `${name}.md`)])('links of %s lead to files', page => {
    const links = [...read(page).matchAll(/\]\(([^)#]+)\)|src="([^"]+)"/g)].map(([, link, source]) => link ?? source);
    expect(links.length).toBeGreaterThan(5);
    // Pictures are written by the tests above, the first time after this one.
    const missing = links.filter(link => !drawings.includes(link) && !existsSync(new URL(link, gallery)));
    expect(missing).toEqual([]);
  });
});

test('grey(svg) gives each colour the grey of its luminance and leaves all else', () => {
  expect(grey('<a fill="#FFFFFF" stroke="#000000" href="url(#abcdef)">n #1</a>')).toBe(
    '<a fill="#FFFFFF" stroke="#000000" href="url(#abcdef)">n #1</a>',
  );
  // Luminance of pure red 0.2126, of pure green 0.7152: on the scale of the screen 127 and 220 of 255.
  expect(grey('<a style="fill:#ff0000;stroke: #00FF00"/>')).toBe('<a style="fill:#7F7F7F;stroke: #DCDCDC"/>');
});

test('shapeOf(data) names every field once, those of some entries too', () => {
  expect(shapeOf({a: [{b: 1}, {b: 2, c: 'x'}], d: null})).toEqual([
    {path: 'a[].b', kind: 'number', example: '1'},
    {path: 'a[].c', kind: 'text', example: '"x"'},
    {path: 'd', kind: 'object', example: 'null'},
  ]);
});

test('withImports(further, code) imports from each module once', () => {
  const code = "import {type B, a} from 'm';\nimport {\n  c,\n} from 'n';\n\na(c);\n";
  expect(withImports("import {d} from 'm';\n", code)).toBe(
    "import {a, type B, d} from 'm';\nimport {c} from 'n';\n\na(c);\n",
  );
});
