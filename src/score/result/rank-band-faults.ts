import type { Problem } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import type { BandsByCount, BandsByList, BandsByShare, RankBands } from './rank-bands.js';

const wrong = (code: string, path: Problem['path'], value: unknown, accepted?: string): Problem => ({
  code,
  path,
  severity: 'error',
  value: shownValue(value),
  ...(accepted === undefined ? {} : { accepted }),
});

function* ofShares({ bands, of }: BandsByShare, ranked: number): Generator<Problem> {
  let last = 0;
  for (const [at, { upTo }] of bands.entries()) {
    if (!(upTo > last && upTo <= 1))
      yield wrong('score/not-a-band', ['bands', at, 'upTo'], upTo, `above ${last}, to 1`);
    last = upTo;
  }
  if (last !== 1) yield wrong('score/bands-not-whole', ['bands'], last, '1');
  if (of !== undefined && !(Number.isSafeInteger(of) && of >= ranked)) {
    yield wrong('score/not-a-band', ['of'], of, `a whole number from ${ranked}`);
  }
}

function* ofCounts({ bands }: BandsByCount, ranked: number): Generator<Problem> {
  for (const [at, { count }] of bands.entries()) {
    if (!(Number.isSafeInteger(count) && count >= 0)) {
      yield wrong('score/not-a-band', ['bands', at, 'count'], count, '0, 1, 2, ...');
    }
  }
  const sum = bands.reduce((all, { count }) => all + count, 0);
  if (sum !== ranked) yield wrong('score/bands-not-whole', ['bands'], sum, `${ranked}`);
}

function* ofLists({ bands }: BandsByList, units: readonly string[]): Generator<Problem> {
  const missing = new Set(units);
  const seen = new Set<string>();
  for (const [at, band] of bands.entries()) {
    for (const [place, unit] of band.units.entries()) {
      const path = ['bands', at, 'units', place];
      if (seen.has(unit)) yield wrong('score/unit-twice', path, unit);
      else if (!missing.delete(unit)) yield wrong('score/unit-not-ranked', path, unit);
      seen.add(unit);
    }
  }
  for (const unit of missing) yield wrong('score/unit-not-listed', ['bands'], unit);
}

function* ofNames({ bands }: RankBands): Generator<Problem> {
  const seen = new Set<string>();
  for (const [at, { outcome }] of bands.entries()) {
    if (seen.has(outcome)) yield wrong('score/band-twice', ['bands', at, 'outcome'], outcome);
    seen.add(outcome);
  }
}

function* ofNoKind({ by }: { readonly by?: unknown }): Generator<Problem> {
  yield wrong('score/not-a-band', ['by'], by, 'share | count | list');
}

function faultsIn(bands: RankBands, units: readonly string[]): Generator<Problem> {
  if (bands.by === 'share') return ofShares(bands, units.length);
  if (bands.by === 'count') return ofCounts(bands, units.length);
  return bands.by === 'list' ? ofLists(bands, units) : ofNoKind(bands);
}

/** What is wrong with bands for one group of ranked units. */
export const rankBandFaults = (bands: RankBands, units: readonly string[]): readonly Problem[] => [
  ...ofNames(bands),
  ...faultsIn(bands, units),
];
