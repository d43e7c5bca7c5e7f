import type { SurveyDesign } from '../design/survey-design.js';

/** The facts that tell where a ballot was drawn: the stratum, then the unit of each stage. */
export const drawnBy = ({ strata, clusters = [] }: SurveyDesign): readonly string[] =>
  strata === undefined ? clusters : [strata, ...clusters];

/** The facts that tell sizes of stages. */
export const sizesBy = ({ fpc = [] }: SurveyDesign): readonly string[] =>
  fpc.filter((told): told is string => typeof told === 'string');
