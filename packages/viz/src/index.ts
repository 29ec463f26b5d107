export {timeAxis, valueAxis} from './axes.ts';
export {bands} from './bands.ts';
export {type CalibrationChart, type CalibrationCursor, calibrationChart} from './calibration-chart.ts';
export type {CalibrationData} from './calibration-data.ts';
export type {CalibrationOptions} from './calibration-options.ts';
export type {BaseOptions, ChartElement, DrawnChart, ScaleInfo, TableData} from './chart-element.ts';
export {type ContributionsChart, type ContributionsCursor, contributionsChart} from './contributions-chart.ts';
export type {ContributionsData} from './contributions-data.ts';
export type {ContributionsChartOptions} from './contributions-options.ts';
export {type CountGrid, countGrid} from './count-grid.ts';
export type {CountGridData} from './count-grid-data.ts';
export type {CountGridOptions} from './count-grid-options.ts';
export {type CoverageChart, type CoverageCursor, coverageChart} from './coverage-chart.ts';
export type {CoverageData} from './coverage-data.ts';
export type {CoverageOptions} from './coverage-options.ts';
export {type CursorMark, type CursorSlider, cursorSlider} from './cursor-slider.ts';
export {type TimeTick, timeTicks, utc} from './dates.ts';
export {type DifferenceChart, differenceChart} from './difference-chart.ts';
export type {DifferenceData} from './difference-data.ts';
export type {DifferenceOptions} from './difference-options.ts';
export {charts, draw} from './draw.ts';
export {eventMarkers, type NumberedEvent, numberedEvents} from './event-markers.ts';
export {type EventRail, type EventRailCursor, eventRail} from './event-rail.ts';
export type {EventKind, EventRailData, PhaseText, RailEvent, RailPhase} from './event-rail-data.ts';
export type {EventRailOptions} from './event-rail-options.ts';
export {type FanChart, type FanCursor, fanChart} from './fan-chart.ts';
export type {FanData} from './fan-data.ts';
export type {FanOptions} from './fan-options.ts';
export {type FigureOptions, figure} from './figure.ts';
export {type BarStyle, hazardStrip, type StripContext, type YearlyChance} from './hazard-strip.ts';
export {type HistoriesChart, type HistoriesCursor, historiesChart} from './histories-chart.ts';
export type {HistoriesData} from './histories-data.ts';
export type {HistoriesOptions, HistoriesOrder} from './histories-options.ts';
export {orderedHistories} from './histories-order.ts';
export {layer, marks, type TextLine, textLines} from './join.ts';
export {type Language, type LanguageName, languageOf} from './language.ts';
export {miniDocument} from './mini-document.ts';
export type {BandStep, PanelContext, Step} from './panel-context.ts';
export {backPath, type Joined, linePath, type Places, places} from './paths.ts';
export {type QuantileDotplot, type QuantileDotplotCursor, quantileDotplot} from './quantile-dotplot.ts';
export type {QuantileDotplotData} from './quantile-dotplot-data.ts';
export type {QuantileDotplotOptions} from './quantile-dotplot-options.ts';
export {type RelapseRiskChart, type RelapseRiskCursor, relapseRiskChart} from './relapse-risk-chart.ts';
export type {ChartEvent, RelapseRiskData} from './relapse-risk-data.ts';
export type {RelapseRiskOptions} from './relapse-risk-options.ts';
export {renderToString} from './render-to-string.ts';
export {type RiskSeries, riskSeries} from './risk-series.ts';
export {type RiskRow, riskTable} from './risk-table.ts';
export {type SensitivityChart, sensitivityChart} from './sensitivity-chart.ts';
export type {
  SensitivityChartData,
  SensitivityMeasure,
  SensitivityRow,
  SensitivityStatistic,
} from './sensitivity-data.ts';
export type {SensitivityChartMethod} from './sensitivity-methods.ts';
export type {SensitivityChartOptions} from './sensitivity-options.ts';
export {
  type SmallMultiples,
  type SmallMultiplesCursor,
  type SmallMultiplesOptions,
  smallMultiples,
} from './small-multiples.ts';
export type {ChartFacet, FacetStep, SmallMultiplesData} from './small-multiples-data.ts';
export {ghostStyle, planStyle, type StepStyle, steps} from './steps.ts';
export {
  type SweepHeatmap,
  type SweepHeatmapCursor,
  type SweepHeatmapOptions,
  sweepHeatmap,
} from './sweep-heatmap.ts';
export type {HeatmapCell, HeatmapFactor, SweepHeatmapData} from './sweep-heatmap-data.ts';
export {type TileMap, type TileMapCursor, type TileMapOptions, tileMap} from './tile-map.ts';
export type {TileMapData, TilePlace} from './tile-map-data.ts';
export {type TimeScale, timeScale} from './time-scale.ts';
export {toCSV} from './to-csv.ts';
export {toJSON} from './to-json.ts';
export {toPNG} from './to-png.ts';
export {toSVG} from './to-svg.ts';
export {type TidyRow, toTidy} from './to-tidy.ts';
export {dark, light, type Palette, type PlanColours, type Theme} from './tokens.ts';
export {type TrustMatrix, type TrustMatrixCursor, type TrustMatrixOptions, trustMatrix} from './trust-matrix.ts';
export type {TrustActor, TrustMatrixData, TrustPair} from './trust-matrix-data.ts';
export {yearlyChances, yearlyScale} from './yearly-chance.ts';
