import { normalQuantile } from '../../kernel/inside.js';
import { BETWEEN, requiredNumber } from './required-number.js';

/** How many standard errors the half of an interval of this level is wide. */
export const levelQuantile = (level: number): number =>
  -normalQuantile((1 - requiredNumber(level, ['level'], BETWEEN)) / 2);

/** By how many standard errors a difference has to be larger to be found so often; none for every other time. */
export const powerQuantile = (power: number): number =>
  -normalQuantile(1 - requiredNumber(power, ['power'], { low: 0.5, high: 1, open: 'high' }));
