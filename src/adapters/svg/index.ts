/**
 * Charts as SVG text: a rate over time, what came and went, how the dossiers of units stand, figures from ballots, what ranks are worth. Pure functions from figures to text.
 *
 * @packageDocumentation
 */

export type { Indicator, IndicatorSeries } from '../../indicator/index.js';
export type { Bilingual, CivilDate, Locale, Rounding } from '../../kernel/index.js';
export type { RankRobustness } from '../../score/index.js';
export type { Form06 } from '../../statistics/index.js';
export type { Estimate, PublicationOutcome } from '../../survey/index.js';
export type { ChartOptions, TimeChartOptions } from './chart-options.js';
export type { EstimateChartOptions, EstimateReference } from './estimate-chart.js';
export { estimateChart } from './estimate-chart.js';
export type { EstimateRow } from './estimate-row.js';
export type { FlowFigures } from './flow-chart.js';
export { flowChart } from './flow-chart.js';
export type { Form06ChartOptions } from './form06-chart.js';
export { form06Chart } from './form06-chart.js';
export type { NameOfUnit, RankChartOptions } from './rank-chart.js';
export { rankChart } from './rank-chart.js';
export type { RateChartOptions } from './rate-chart.js';
export { rateChart } from './rate-chart.js';
export type { ChartPeriod } from './time-scale.js';
