import {liberia} from '@postbellum/scenarios';
import {expect, test} from 'vitest';
import {specKind} from './spec-kind.ts';

test.each<[string, string, ReturnType<typeof specKind>]>([
  ['a.yaml', 'fit: all\n', 'calibration'],
  ['a.yml', 'record: liberia\nruns: 4\n', 'calibration'],
  ['a.json', '{"fit": "all", "seed": "1"}', 'calibration'],
  ['a.yaml', 'scenario: tessera\nfactors: []\n', 'sweep'],
  ['a.json', '{"design": {"kind": "grid"}}', 'sweep'],
  ['a.yaml', 'seed: 1\n', 'sweep'],
  ['a.yaml', 'fit: all\nfit: all\n', 'sweep'],
  ['a.json', '{"name": "mine", "changes": []}', undefined],
  ['a.json', '{"fit": ', undefined],
  ['a.json', JSON.stringify(liberia), undefined],
])('specKind(%j, text) tells specs, scenarios and plans apart, case %#', (file, text, kind) => {
  expect(specKind(file, text)).toBe(kind);
});
