import {type InventedReason, inventedAgainst, inventedContributions, inventedReasons} from './contributions.fixture.ts';
import type {ContributionsData} from './contributions-data.ts';
import {inventedEvents} from './relapse-risk.fixture.ts';

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';

const renamed = (
  change: (reason: InventedReason, index: number) => Partial<InventedReason>,
): readonly InventedReason[] => inventedReasons.map((reason, index) => ({...reason, ...change(reason, index)}));

/** INVENTED data, usual and hostile, that every chart must draw without overlap. */
export const contributionsCases: Readonly<Record<string, ContributionsData>> = {
  'one plan': {...inventedContributions(), events: inventedEvents},
  difference: {...inventedAgainst, events: inventedEvents},
  'no event': inventedContributions({runs: 1}),
  'every week': inventedContributions({months: 780, days: 7}),
  'one entry': inventedContributions({months: 1}),
  'one reason': inventedContributions({reasons: inventedReasons.slice(3, 4)}),
  'no difference': {
    ...inventedContributions({against: {name: 'other', title: ''}, reasons: renamed(() => ({adds: () => 0}))}),
    events: inventedEvents,
  },
  'extreme hazards': inventedContributions({
    reasons: renamed(({adds}, i) => ({
      adds: years => (i === 18 && years > 3 && years < 3.2 ? 40 : i === 3 ? -9 : adds(years)),
    })),
  }),
  'unknown reasons': inventedContributions({
    reasons: Array.from({length: 30}, (_, i) => ({
      name: `reason-${i}`,
      title: `reason number ${i}`,
      mechanism: `mechanismNumber${i % 7}`,
      adds: years => Math.sin(years + i) / (1 + i / 4),
    })),
  }),
  'hostile words': {
    ...inventedContributions({
      name: longWord,
      title: `${longWord} <script>alert("1")</script>`,
      reasons: renamed(({title}, i) => ({title: i % 2 ? `${title} ${longWord}` : `<script>\n${title}\t& "more"]]>`})),
    }),
    events: [
      {on: '2005-01-01', label: longWord},
      {on: '2005-01-01', label: '<script>alert("2")</script> & \'quotes\''},
      {on: '1999-01-01', label: 'before the first day'},
    ],
  },
};
