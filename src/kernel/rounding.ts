/**
 * How a number between two neighbours of the wanted precision is rounded.
 *
 * - `half-up`: to the nearer, a half away from zero (2.5 → 3, -2.5 → -3); the usual rule of Vietnamese reports.
 * - `half-down`: to the nearer, a half towards zero.
 * - `half-even`: to the nearer, a half to the even neighbour.
 * - `up`: away from zero. - `down`: towards zero. - `ceiling`: upwards. - `floor`: downwards.
 */
export type Rounding = 'half-up' | 'half-down' | 'half-even' | 'up' | 'down' | 'ceiling' | 'floor';

/** Where a remainder stands: compared with a half (-1, 0, 1), under a negative number or not, above an odd neighbour or not. */
type Remainder = { readonly half: number; readonly negative: boolean; readonly odd: boolean };

/**
 * Whether a non-zero remainder is rounded away from zero, by rule.
 *
 * @internal
 */
export const roundsAway: ReadonlyMap<string, (remainder: Remainder) => boolean> = /* @__PURE__ */ new Map([
  ['half-up', ({ half }: Remainder) => half >= 0],
  ['half-down', ({ half }: Remainder) => half > 0],
  ['half-even', ({ half, odd }: Remainder) => half > 0 || (half === 0 && odd)],
  ['up', () => true],
  ['down', () => false],
  ['ceiling', ({ negative }: Remainder) => !negative],
  ['floor', ({ negative }: Remainder) => negative],
]);
