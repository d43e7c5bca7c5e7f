import { type Indicator, type IndicatorRequest, indicator } from 'motcua/indicator';

export const november = { from: '2026-10-15', to: '2026-11-14' };

export const request: IndicatorRequest = {
  code: 'within-limit',
  numerator: 90,
  denominator: 100,
  measure: 'dossier',
  period: november,
  on: november.to,
  unit: 'A',
  source: { system: 'one-stop', instrument: 'dossiers' },
  verification: 'verified',
};

/** A figure of November that differs from the usual one in some things. */
export const figure = (other: Partial<IndicatorRequest> = {}): Indicator => indicator({ ...request, ...other });

/** A figure nobody has. */
export const silent = (other: Partial<IndicatorRequest> = {}): Indicator =>
  figure({ numerator: null, denominator: null, verification: 'not-available', ...other });

export const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);
