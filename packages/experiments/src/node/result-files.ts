import {type RelapseRiskOptions, relapseRiskChart, renderToString} from '@postbellum/viz';
import {manifestFile, manifestOf} from './manifest.ts';
import type {OutputFile} from './output-folder.ts';
import {writeParquet} from './parquet-file.ts';
import {type ReportFigures, reportPage} from './report.ts';
import type {Findings} from './study.ts';
import {
  differenceTable,
  riskTable,
  runsColumns,
  runsRows,
  runsTable,
  seriesColumns,
  seriesRows,
  seriesTable,
} from './tables.ts';

/** Every file of a result, the manifest first. Large tables are written piece by piece. */
export function resultFiles(findings: Findings): readonly OutputFile[] {
  const {study, ensembles, risks, differences} = findings;
  const tables: OutputFile[] = [
    {name: 'runs.csv', content: runsTable(ensembles, study.rule)},
    {name: 'risk.csv', content: riskTable(ensembles, risks)},
    ...(differences.length > 0 ? [{name: 'difference.csv', content: differenceTable(differences)}] : []),
    ...(study.series ? [{name: 'series.csv', content: seriesTable(ensembles)}] : []),
    ...(study.parquet ? parquetFiles(findings) : []),
    {name: 'relapse-risk.svg', content: figureSvg(findings, {theme: 'light'})},
  ];
  const names = ['manifest.json', ...tables.map(({name}) => name), 'report.html'];
  return [
    manifestFile(manifestOf(findings, names)),
    ...tables,
    {name: 'report.html', content: reportPage(findings, reportFigures(findings), names)},
  ];
}

/** The large tables once more, as files that R, pandas and DuckDB read faster. */
function parquetFiles({study, ensembles}: Findings): readonly OutputFile[] {
  const runs = (path: string): void => writeParquet(path, runsColumns, runsRows(ensembles, study.rule));
  const series = (path: string): void => writeParquet(path, seriesColumns, seriesRows(ensembles));
  return [{name: 'runs.parquet', write: runs}, ...(study.series ? [{name: 'series.parquet', write: series}] : [])];
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
