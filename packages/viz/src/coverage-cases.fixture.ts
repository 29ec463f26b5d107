import {inventedCoverage} from './coverage.fixture.ts';
import type {CoverageData} from './coverage-data.ts';
import {inventedDate, inventedEvents} from './relapse-risk.fixture.ts';

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const apart = inventedCoverage({
  name: 'nothing-shared',
  title: 'Agencies share nothing',
  met: month => 0.35 + 0.15 * Math.sin(month / 30),
  duplicated: 0.4,
});

/** INVENTED data, usual and hostile, that every chart must draw without overlap. */
export const coverageCases: Readonly<Record<string, CoverageData>> = {
  'one plan': {plans: [inventedCoverage()], events: inventedEvents},
  'two plans': {plans: [inventedCoverage(), apart], events: inventedEvents},
  'one run': {plans: [inventedCoverage({runs: 1})]},
  'few runs': {plans: [inventedCoverage({runs: 20}), inventedCoverage({name: 'other', runs: 7})]},
  'hardly any': {plans: [inventedCoverage({met: () => 0.0004, duplicated: 0.0001})]},
  'nearly all': {plans: [inventedCoverage({met: () => 0.9999, duplicated: 0})]},
  'nothing spent': {plans: [inventedCoverage({met: () => 0, duplicated: 0, need: () => 800})]},
  'months without need': {plans: [inventedCoverage({need: month => (month % 40 < 20 ? 0 : 50_000)})]},
  'never any need': {plans: [inventedCoverage({need: () => 0})]},
  'no agencies': {plans: [inventedCoverage({agencies: []})]},
  'one month': {plans: [inventedCoverage({months: 1, withinYears: 0.1})]},
  '600 months': {
    plans: [inventedCoverage({months: 600, need: month => 4e9 + 1e6 * month})],
    events: Array.from({length: 12}, (_, i) => ({on: inventedDate(i * 2), label: `event ${i}`})),
  },
  'many parts': {
    plans: [
      inventedCoverage({
        sectors: Array.from({length: 12}, (_, i) => ({name: `s${i}`, title: `sector number ${i}`})),
        agencies: Array.from({length: 30}, (_, i) => ({name: `a${i}`, title: `agency number ${i}`})),
      }),
    ],
  },
  'hostile words': {
    plans: [
      inventedCoverage({
        name: longWord,
        title: `${longWord} <script>alert("1")</script>`,
        sectors: [
          {name: 'x', title: `${longWord}\n<script>`},
          {name: 'y', title: `${longWord} & more`},
        ],
        agencies: [{name: 'z', title: `<script>alert("3")</script> ${longWord}`}],
      }),
    ],
    events: [
      {on: '2005-01-01', label: longWord},
      {on: '2005-01-01', label: '<script>alert("2")</script> & \'quotes\''},
      {on: '1999-01-01', label: 'before the first day'},
    ],
  },
};
