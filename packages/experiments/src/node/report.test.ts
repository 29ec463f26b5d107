import {liberia} from '@postbellum/scenarios';
import {relapseRules} from '@postbellum/sim-core';
import {expect, test} from 'vitest';
import {ensembleOf} from '../statistics/ensemble.fixture.ts';
import {pairedDifference} from '../statistics/paired-difference.ts';
import {relapseCounts} from '../statistics/relapse-counts.ts';
import {relapseRisk} from '../statistics/relapse-risk.ts';
import {reportPage} from './report.ts';
import type {Findings} from './study.ts';

const history = ensembleOf([[100], [], []]);
const none = ensembleOf([[100], [110], []], {plan: 'no-mission'});
const plan = {
  name: 'mine',
  title: '<img src=x onerror=alert(1)>',
  summary: '"quoted" & more',
  changes: [{lever: 'troops', set: 0, because: '</main><script>alert(2)</script>'}],
} as const;

const findings: Findings = {
  study: {
    scenario: liberia,
    plans: [plan],
    seed: 's',
    runs: 5,
    rule: relapseRules.default,
    withinYears: 10,
    workers: 1,
    folder: 'out',
    series: true,
    command: "postbellum run 'a & b.json'",
  },
  counts: [relapseCounts(history), relapseCounts(none)],
  risks: [relapseRisk(history), relapseRisk(none)],
  differences: [pairedDifference(history, none)],
  partial: true,
  started: '2026-01-01T00:00:00.000Z',
  seconds: 1,
};
const page = reportPage(findings, {wide: '<svg></svg>', narrow: '<svg></svg>'}, ['manifest.json']);

test('reportPage(findings) escapes every text it did not write itself', () => {
  expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(page).toContain('&quot;quoted&quot; &amp; more');
  expect(page).toContain('because &lt;/main&gt;&lt;script&gt;');
  expect(page).not.toMatch(/<script|<img/);
});

test('reportPage(findings) tells results, limits, rule, sampling and how to make them again', () => {
  const text = page.replace(/\s+/g, ' ');
  for (const part of [
    'history: armed conflict resumed in 33 of 100 simulated histories (8 to 75) within ten years.',
    'In 33 of 100 paired histories armed conflict resumed under no-mission but not under history',
    'Stopped at 3 of 5 runs. Ranges are wider than they would be.',
    'Simulated, not a forecast.',
    'one agent stands for 500 people',
    '25 reported state-based and one-sided deaths within 52 weeks, after at least 52 weeks below.',
    'postbellum run &#39;a &amp; b.json&#39;',
  ]) {
    expect(text).toContain(part);
  }
});
