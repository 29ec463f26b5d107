import {type RelapseRiskOptions, relapseRiskChart, renderToString} from '@postbellum/viz';
import {manifestFile, manifestOf} from './manifest.ts';
import type {OutputFile} from './output-folder.ts';
import {type ReportFigures, reportPage} from './report.ts';
import type {Findings} from './study.ts';
import {differenceTable, riskTable} from './tables.ts';

/** Every file of a result, the manifest first, those with rows of every run as they were written. */
export function resultFiles(findings: Findings, runFiles: readonly OutputFile[]): readonly OutputFile[] {
  const {counts, differences} = findings;
  const tables: readonly OutputFile[] = [
    ...runFiles,
    {name: 'risk.csv', content: riskTable(counts)},
    ...(differences.length > 0 ? [{name: 'difference.csv', content: differenceTable(differences)}] : []),
    {name: 'relapse-risk.svg', content: figureSvg(findings, {theme: 'light'})},
  ];
  const names = ['manifest.json', ...tables.map(({name}) => name), 'report.html'];
  return [
    manifestFile(manifestOf(findings, names)),
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
