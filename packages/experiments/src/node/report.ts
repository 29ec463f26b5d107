import {type Plan, type RelapseRisk, ruleText} from '@postbellum/sim-core';
import type {PairedDifference} from '../statistics/paired-difference.ts';
import {countOf} from '../words/numbers.ts';
import {planLines} from '../words/plan-words.ts';
import {
  differenceSentence,
  precisionSentence,
  riskNotes,
  riskSentence,
  samplingSentence,
  sentence,
  stoppedSentence,
} from '../words/sentences.ts';
import {type Html, html, trusted} from './html.ts';
import {reportStyle} from './report-style.ts';
import type {Findings} from './study.ts';

/** The same figure drawn for a page and for a phone, as markup. */
export interface ReportFigures {
  readonly wide: string;
  readonly narrow: string;
}

/** The report as one page that opens from disk: no script, no font, nothing fetched. */
export function reportPage(findings: Findings, figures: ReportFigures, files: readonly string[]): string {
  const {study, risks, differences} = findings;
  const [first] = risks;
  const title = `${first.scenario.title}: relapse risk`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(reportStyle)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${risks.map(resultPart)}${differences.map(differencePart)}${stoppedPart(findings)}
<p class="notice"><strong>Simulated, not a forecast.</strong> Ranges say what the number of runs leaves open, not what is
unknown about the country or the model.</p>
<figure><div class="wide">${trusted(figures.wide)}</div><div class="narrow">${trusted(figures.narrow)}</div></figure>
<h2>Year by year</h2>
${risks.map(yearsTable)}${differences.length > 0 ? pairsTable(differences) : []}
<h2>${study.plans.length === 1 ? 'The plan' : 'The plans'}</h2>
${study.plans.map(planPart)}
<h2>What counts as relapse</h2>
<p>${sentence(ruleText(first.rule))} Communal violence is tracked apart and never counts.</p>
<h2>Who is simulated</h2>
<p>${sentence(samplingSentence(first))} From ${first.start} to ${first.end}, week by week.
Small samples of people raise the simulated risk; repeat with more people before relying on small differences.</p>
<h2>Limits</h2>
<ul>
<li>The model turns assumptions into histories. It does not know what will happen, and it must not be used to decide about
people or places.</li>
<li>Intervals reflect chance and the number of runs alone. Parameters are held at their declared values; most are estimates,
and other values inside their ranges would give other risks.</li>
<li>Run i of every plan shares its luck, so plans are compared pair by pair; differences in risk between scenarios are not
paired.</li>
</ul>
<h2>How to make this again</h2>
<pre><code>${study.command}</code></pre>
<p>Engine ${first.engine}, seed ${first.seed}. The same command and version give the same numbers on any machine and with any
number of workers.</p>
<p class="soft">Files beside this page: ${files.join(', ')}.</p>
</main>
</body>
</html>
`.markup;
}

function resultPart(risk: RelapseRisk): Html {
  const notes = riskNotes(risk);
  return html`<p class="result">${riskSentence(risk)}.</p>
${notes.map(note => html`<p class="soft">${sentence(note)}</p>\n`)}`;
}

function differencePart(difference: PairedDifference): Html {
  return html`<p class="result">${sentence(differenceSentence(difference))}</p>\n`;
}

function stoppedPart({partial, precision, study, risks}: Findings): readonly Html[] {
  const sentences = [
    ...(precision ? [precisionSentence(precision)] : []),
    ...(partial ? [stoppedSentence(study.runs, risks)] : []),
  ];
  return sentences.map(words => html`<p class="notice">${words}</p>\n`);
}

function yearsTable({plan, years, runs}: RelapseRisk): Html {
  const rows = years.map(({from, events, exposure, hazard, interval}) => {
    const known = hazard !== undefined && interval && exposure >= runs / 10;
    const rate = known ? perHundred(hazard) : 'too few at risk';
    const range = known ? `${perHundred(interval.low)} to ${perHundred(interval.high)}` : '';
    return html`<tr><td>${from}</td><td>${events}</td><td>${exposure.toFixed(1)}</td><td>${rate}</td><td>${range}</td></tr>\n`;
  });
  return html`<div class="scroll"><table>
<caption>${plan.title} (${plan.name}), ${runs} runs, in years from the date given. A run is at risk once a first quiet
spell is complete and until conflict resumes.</caption>
<thead><tr><th scope="col">Year from</th><th scope="col">Relapses</th><th scope="col">Years at risk</th>
<th scope="col">Per 100 years at risk</th><th scope="col">90 % interval</th></tr></thead>
<tbody>${rows}</tbody></table></div>\n`;
}

const perHundred = (perYear: number): string => (100 * perYear).toFixed(1);

function pairsTable(differences: readonly PairedDifference[]): Html {
  const rows = differences.map(
    ({a, b, both, onlyA, onlyB, neither, points, interval}) => html`<tr><td>${b.name} against ${a.name}</td>
<td>${both}</td><td>${onlyA}</td><td>${onlyB}</td><td>${neither}</td><td>${points.toFixed(1)}</td>
<td>${interval.low.toFixed(1)} to ${interval.high.toFixed(1)}</td></tr>\n`,
  );
  const [{withinYears, pairs}] = differences;
  return html`<h2>Pair by pair</h2>
<div class="scroll"><table>
<caption>Resumed within ${countOf(withinYears, 'year')}, ${pairs} pairs of histories on shared luck.</caption>
<thead><tr><th scope="col">Plans</th><th scope="col">Both</th><th scope="col">Only second</th><th scope="col">Only first</th>
<th scope="col">Neither</th><th scope="col">Points</th><th scope="col">90 % interval</th></tr></thead>
<tbody>${rows}</tbody></table></div>\n`;
}

function planPart(plan: Plan): Html {
  return html`<h3>${plan.title} (${plan.name})</h3>
<p>${plan.summary}</p>
<ul>${planLines(plan).map(line => html`<li>${line}</li>`)}</ul>\n`;
}
