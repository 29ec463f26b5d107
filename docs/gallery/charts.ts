import * as calibrationChart from './calibration-chart.ts';
import * as contributionsChart from './contributions-chart.ts';
import * as countGrid from './count-grid.ts';
import * as coverageChart from './coverage-chart.ts';
import * as differenceChart from './difference-chart.ts';
import * as eventRail from './event-rail.ts';
import * as fanChart from './fan-chart.ts';
import {type GalleryChart, galleryChart} from './gallery-chart.ts';
import * as historiesChart from './histories-chart.ts';
import * as quantileDotplot from './quantile-dotplot.ts';
import * as relapseRiskChart from './relapse-risk-chart.ts';
import {
  grid,
  manyPlans,
  oneAtATime,
  twoPlans,
  withDeathsByPlace,
  withoutRuns,
  withReasons,
  withRelief,
  withTrust,
} from './runs.ts';
import * as sensitivityChart from './sensitivity-chart.ts';
import * as smallMultiples from './small-multiples.ts';
import * as sweepHeatmap from './sweep-heatmap.ts';
import * as tileMap from './tile-map.ts';
import * as trustMatrix from './trust-matrix.ts';

/** Every chart of the gallery, in its order. */
export const charts: readonly GalleryChart[] = [
  galleryChart('relapse-risk-chart', twoPlans, relapseRiskChart, {
    question: 'In how many histories does armed conflict resume, and when?',
    reading: [
      'The line of a plan rises by one step whenever conflict resumes in another history; at the right stands the share by the last day.',
      'Bands are intervals of that share, at 50 and at 90 %: they come from the number of runs alone, and more runs narrow them.',
      'The dotted line is the other plan, so that both can be compared in one panel.',
      'Bars below are the chance of each year for a history that is still at peace, so that a flat line is not taken for no risk.',
      'The table counts histories at peace, resumed and unsettled; they add up to all runs in every column.',
    ],
    leavesOut: 'what nobody knows about the country or the model: settings are held at one value each.',
  }),
  galleryChart('count-grid', twoPlans, countGrid, {
    question: 'What does a risk mean as a count of a hundred?',
    reading: [
      'Each plan has a hundred squares, one for each hundredth of its histories.',
      'A filled square is a history in which armed conflict resumed; an empty one is a history in which it did not.',
      'Its hole tells when: none in the first year, a small one in years two to five, a large one later.',
    ],
    leavesOut: 'which history is which: a square is a hundredth of the runs, and squares of two plans are not pairs.',
  }),
  galleryChart('histories-chart', twoPlans, historiesChart, {
    question: 'What happens in each single history?',
    reading: [
      'Each row is one history from the first day to the last.',
      'A bar is time at peace, a tick the week in which conflict resumed, a thin line the time after; an outlined bar is fighting that came back before the peace had settled.',
      'Rows of two plans stand in the same order, and a row shares its luck under both.',
      'First come the pairs in which conflict resumed under the second plan alone, then under both, the first alone, neither.',
    ],
    leavesOut: 'why: `contributionsChart` has the reasons, and how violent a history was is not drawn.',
  }),
  galleryChart('difference-chart', twoPlans, differenceChart, {
    digits: 9,
    question: 'Does the same history go better or worse under another plan?',
    reading: [
      'Runs of the same number share their luck, so a pair differs by the plan and by what follows from it.',
      'Dots are all pairs in equal parts, each at the difference of the second plan less the first.',
      'The counts say in how many pairs the second plan does worse, the same and better.',
      'The mean has an interval that rests on the number of pairs alone.',
    ],
    leavesOut: 'the levels under each plan: a difference of two years may be of ten or of three.',
  }),
  galleryChart('quantile-dotplot', twoPlans, quantileDotplot, {
    question: 'By when has conflict resumed, in how many of fifty?',
    reading: [
      'All histories in order are cut into 50 equal parts, or 20 on a narrow screen, and each part is a dot at its middle.',
      'Dots over each other fell in the same time; those in which conflict did not resume stand apart.',
      'The threshold counts the dots before it, which reads a chance without any area to judge.',
    ],
    leavesOut: 'single histories, and other plans: it draws one.',
  }),
  galleryChart('fan-chart', twoPlans, fanChart, {
    question: 'How does an indicator go over time, and what does the record say?',
    reading: [
      'The line is the median of each month; bands hold 5 and 9 of 10 histories.',
      'Thin lines are single histories as examples: no history follows the median.',
      'Dots are the values of the record, and the notes say where they are from.',
      'Bands of one ensemble are chance from history to history; they do not narrow with more runs.',
    ],
    leavesOut: 'uncertainty of settings, unless the ensemble has draws of them.',
  }),
  galleryChart('calibration-chart', twoPlans, calibrationChart, {
    question: 'Where does the model miss what happened?',
    reading: [
      'Each panel is a series of the record: the line is the median of all histories, the band holds 9 of 10.',
      'Each mark is a value of the record with what the record accepts around it: filled where the median is as near as that, hollow where the band alone covers it, a cross where it does not.',
      'Series that follow decisions are counted apart, since they say little about the model; what is missed is listed with its sources.',
      "The same chart draws a reliability diagram, how often what was forecast came beside how often it was said to: `forecastCheck` takes forecasts, each `{probability, happened}`, and `{kind: 'reliability', forecasts}` draws what it gives.",
      'No such diagram is here, since the repository holds no forecasts that were made before what they are of.',
    ],
    leavesOut:
      'whether the model is right for the right reasons: decisions, money and shocks are those of history, and some parameters were fitted to parts of this record.',
  }),
  galleryChart('contributions-chart', withReasons, contributionsChart, {
    digits: 8,
    question: 'What raises and lowers the hazard that a faction resorts to force?',
    reading: [
      'Areas above the zero line raise the log hazard of the faction, areas below it lower it; the key names them.',
      'The thick line is their sum, and the axis at the right says what hazard per year that is.',
      'The largest reasons have an area each, the rest one together, and what does not change is the zero line.',
    ],
    leavesOut: 'how far histories differ from each other: areas are means, and the notes say how well they are known.',
  }),
  galleryChart('small-multiples', manyPlans, smallMultiples, {
    question: 'How do many plans compare?',
    reading: [
      'Each small chart is a plan, all on one scale, so heights can be compared across.',
      'The line is the share of histories in which conflict has resumed, the band its interval from the number of runs.',
      'Bands that overlap do not say that plans are alike: run i of every plan shares its luck, and `differenceChart` compares pairs.',
    ],
    leavesOut: 'events, yearly chances and counts, which `relapseRiskChart` has for up to three plans.',
  }),
  galleryChart('tile-map', withDeathsByPlace, tileMap, {
    question: 'Where is violence, year by year?',
    reading: [
      'Each county or zone is a square of the same size, near its neighbours and north up.',
      'The number is the share of histories in which at least 25 deaths by organised groups were reported there in that year.',
      'A place has one of six steps of colour, which the legend names.',
      'In a page, a slider moves through the years and arrow keys from place to place.',
    ],
    leavesOut: 'areas, borders and numbers of people: the arrangement is assumed, and no mechanism reads it.',
  }),
  galleryChart('coverage-chart', withRelief, coverageChart, {
    digits: 8,
    question: 'How far does relief meet needs, and what of it meets none?',
    reading: [
      'At the top the line is need month by month, the area below it what met it, and the hatched rest the gap.',
      'In the middle is the share of need met: the line is the history that is drawn, the band holds 9 of 10.',
      'At the bottom is what agencies spent, by sector; the cross-hatched part met no need, since agencies together brought a place more than it could take up.',
      'The history drawn is the middle one of each plan by need met, so that met and gap add up to need.',
      'The plan beside history has all agencies under one plan in Liberia; in Côte d’Ivoire none share any, which changes nothing, since relief is under a hundredth of the need that the model has there.',
    ],
    leavesOut:
      'people reached, since the model keeps relief in US$, which places go without, and all that comes after three years.',
  }),
  galleryChart('trust-matrix', withTrust, trustMatrix, {
    question: 'Who trusts whom, and how does it change?',
    reading: [
      'Rows trust columns: 0 is none and 100 is full.',
      'A number is the mean over histories in the month shown; a triangle says whether it is above or below that of the first month.',
      'Hatched cells are pairs that the model does not have.',
      'In a page, a slider moves through the months.',
    ],
    leavesOut: 'differences between places and between people: each number is a mean over all of them.',
  }),
  galleryChart('sweep-heatmap', grid, sweepHeatmap, {
    question: 'What do two levers do together?',
    reading: [
      'Each cell is a pair of values, with the share of histories that relapsed there.',
      'Read along a row for the effect of one lever where the other stands, and along a column for the other.',
      'Where rows differ in the same way in all columns, the levers add up; where they do not, one changes what the other does.',
      'Cells of fewer than 30 histories would be marked.',
    ],
    leavesOut: 'every other lever and parameter, which stay as they are.',
  }),
  galleryChart('sensitivity-chart', oneAtATime, sensitivityChart, {
    question: 'Which settings and levers move relapse most?',
    reading: [
      'Each row is a parameter or a lever, the one that moves relapse most first.',
      'Bars go from the share as it is to the share at the low and at the high end of the range.',
      'Whiskers are intervals from the number of pairs alone; where one holds zero the bar is hollow, and chance alone may have made it.',
      'In brackets stands where a value comes from, or how good the evidence for a lever is.',
    ],
    leavesOut: 'factors together: here each moves alone. The chart draws Morris, Sobol and rank correlation as well.',
  }),
  galleryChart('event-rail', withoutRuns, eventRail, {
    question: 'What happened when, and what would a plan change?',
    reading: [
      'Each row is a kind of event; a numbered diamond is an event on its day, a lettered bar a phase from its first day to its last.',
      'The last row is what the plan changes.',
      'Filled marks rest on a named source, hollow and dashed ones are recalled, judged or assumed: the legend says which.',
      'All are listed below in order of date.',
    ],
    leavesOut: 'what came of it: nothing here is simulated, and events do nothing by themselves in the model.',
  }),
];
