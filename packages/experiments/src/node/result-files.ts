import {type RelapseRiskOptions, relapseRiskChart, renderToString} from '@postbellum/viz';
import {manifestOf} from './manifest.ts';
import type {OutputFile} from './output-folder.ts';
import {type ReportFigures, reportPage} from './report.ts';
import type {Findings} from './study.ts';
import {differenceTable, riskTable, runsTable, seriesTable} from './tables.ts';

/** Every file of a result, the manifest first. Large tables are written piece by piece. */
export function resultFiles(findings: Findings): readonly OutputFile[] {
  const {study, ensembles, risks, differences} = findings;
  const tables: OutputFile[] = [
    {name: 'runs.csv', content: runsTable(ensembles, study.rule)},
    {name: 'risk.csv', content: riskTable(ensembles, risks)},
    ...(differences.length > 0 ? [{name: 'difference.csv', content: differenceTable(differences)}] : []),
    ...(study.series ? [{name: 'series.csv', content: seriesTable(ensembles)}] : []),
    {name: 'relapse-risk.svg', content: figureSvg(findings, {theme: 'light'})},
  ];
  const names = ['manifest.json', ...tables.map(({name}) => name), 'report.html'];
  return [
    {name: 'manifest.json', content: `${JSON.stringify(manifestOf(findings, names), null, 2)}\n`},
    ...tables,
    {name: 'report.html', content: reportPage(findings, reportFigures(findings), names)},
  ];
}

/** The figure as wide as a page and as wide as a phone; the page shows the one that fits. */
function reportFigures(findings: Findings): ReportFigures {
  return {
    wide: figureSvg(findings, {theme: 'auto', width: 940}),
    narrow: figureSvg(findings, {theme: 'auto', width: 340}),
  };
}

function figureSvg({study, risks}: Findings, options: RelapseRiskOptions): string {
  const events = study.scenario.timeline.filter(({headline}) => headline).map(({on, label}) => ({on, label}));
  return renderToString(relapseRiskChart, {plans: risks, events}, options);
}
