import type {EventRailData, RailEvent, RailPhase} from './event-rail-data.ts';
import {inventedDate} from './relapse-risk.fixture.ts';

/** INVENTED events of an invented country, for tests and pictures. They say nothing about any real place. */
const events: readonly RailEvent[] = [
  {
    on: '2003-08-18',
    kind: 'politics',
    label: 'accord signed',
    source: {kind: 'cited', reference: 'Invented (2004), A history'},
  },
  {
    on: '2003-10-01',
    kind: 'mission',
    label: 'mission takes over',
    source: {kind: 'cited', reference: 'Invented (2004), A history'},
  },
  {
    on: '2003-12-07',
    kind: 'disarmament',
    label: 'first site overrun',
    place: 'East',
    source: {kind: 'estimated', basis: 'recalled by nobody'},
  },
  {on: '2003-12-09', kind: 'security', label: 'riot over pay', place: 'East', minor: true},
  {
    on: '2005-10-11',
    kind: 'politics',
    label: 'first poll',
    source: {kind: 'calibrated', target: 'an invented calendar'},
  },
  {on: '2014-08-06', kind: 'shocks', label: 'epidemic', source: {kind: 'assumed', because: 'a story needs one'}},
  {on: '1999-01-01', kind: 'politics', label: 'before the first day'},
];

const phases: readonly RailPhase[] = [
  {
    from: '2003-08-18',
    until: '2003-10-01',
    kind: 'mission',
    what: {force: 'small', soldiers: [3_500, 3_500]},
    source: {kind: 'estimated', basis: 'recalled by nobody'},
  },
  {
    from: '2003-10-01',
    until: '2007-12-31',
    kind: 'mission',
    what: {force: 'full', soldiers: [15_000, 14_270]},
    source: {kind: 'cited', reference: 'Invented (2005), Strengths'},
  },
  {from: '2003-10-01', until: '2012-09-17', kind: 'mission', what: {tasks: 19}},
  {
    from: '2003-12-07',
    until: '2003-12-17',
    kind: 'disarmament',
    what: {programme: 'people that sites can take in', most: 11_900, unit: 'persons/week'},
    source: {kind: 'assumed', because: 'a story needs one'},
  },
  {from: '2014-08-01', until: '2030-01-01', kind: 'shocks', what: {label: 'fall of a price'}},
];

const plan: readonly RailPhase[] = (['set', 'multiply', 'add', 'atMost'] as const).map((change, i) => ({
  from: `200${4 + i}-01-01`,
  until: '2012-01-01',
  kind: 'plan',
  what: {lever: 'soldiers authorised', change, value: change === 'add' ? -400 : 0.5 + i, unit: 'persons'},
  because: 'it is the question',
  source: {kind: 'assumed', because: 'what-if'},
}));

interface InventedRail {
  readonly months?: number;
  readonly events?: readonly RailEvent[];
  readonly phases?: readonly RailPhase[];
  readonly plan?: EventRailData['plan'];
  readonly title?: string;
}

/** What `caseEvents` of scenarios might give. */
export const inventedRail = ({
  months = 175,
  title = 'Invented country',
  plan,
  ...what
}: InventedRail = {}): EventRailData => ({
  scenario: {name: 'invented', title},
  ...(plan && {plan}),
  start: inventedDate(0),
  end: inventedDate(months),
  events,
  phases,
  ...what,
});

const longWord = 'Donaudampfschifffahrtsgesellschaftskapit';
const many = Array.from(
  {length: 120},
  (_, i): RailEvent => ({
    on: inventedDate(Math.floor(i * 1.3)),
    kind: (['security', 'politics', 'aid'] as const)[i % 3],
    label: `event ${i}`,
    source: {kind: 'cited', reference: `Invented (${i % 9}), A source`},
  }),
);

/** INVENTED data, usual and hostile, that the chart must draw without overlap. */
export const eventRailCases: Readonly<Record<string, EventRailData>> = {
  usual: inventedRail(),
  'a plan': inventedRail({
    plan: {name: 'half-force', title: 'Half the force'},
    phases: [...phases, ...plan],
    events: [
      ...events,
      {
        on: '2007-10-09',
        kind: 'plan',
        label: 'first poll',
        weeksLate: 104,
        source: {kind: 'assumed', because: 'what-if'},
      },
    ],
  }),
  nothing: inventedRail({events: [], phases: []}),
  'one event': inventedRail({events: events.slice(0, 1), phases: []}),
  'one month': inventedRail({months: 1}),
  'many of all': inventedRail({
    events: many,
    phases: Array.from({length: 40}, (_, i) => ({
      from: inventedDate(i),
      until: inventedDate(i + 1 + (i % 7)),
      kind: 'other',
      what: {label: `phase ${i}`},
    })),
  }),
  'all on the last day': inventedRail({
    events: many.slice(0, 12).map(event => ({...event, on: inventedDate(175)})),
    phases: [{from: inventedDate(174), until: inventedDate(175), kind: 'mission', what: {tasks: 1}}],
  }),
  '600 months': inventedRail({months: 600, events: many}),
  'hostile words': inventedRail({
    title: `${longWord} <script>alert("1")</script>`,
    plan: {name: longWord, title: longWord},
    events: [
      {
        on: '2005-01-01',
        kind: 'aid',
        label: `${longWord} ${longWord}`,
        place: longWord,
        source: {kind: 'cited', reference: `${longWord}${longWord}${longWord}`},
      },
      {on: '2005-01-01', kind: 'aid', label: '<script>alert("2")</script> & \'quotes\'\nand lines'},
    ],
    phases: [
      {
        from: '2005-01-01',
        until: '2006-01-01',
        kind: 'plan',
        what: {lever: longWord, change: 'set', value: 123_456_789.5, unit: longWord},
        because: `<script>${longWord}`,
      },
    ],
  }),
};
