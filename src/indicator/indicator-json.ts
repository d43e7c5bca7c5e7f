import { exactText } from '../kernel/inside.js';
import type { Indicator, IndicatorRequest } from './indicator.js';
import type { TargetRequest } from './target.js';

/** A target as JSON. */
export type TargetJson = Omit<TargetRequest, 'value'> & {
  /** The value: a number, a decimal as text, or `n/d`. */
  readonly value: number | string;
};

/** An indicator as JSON: exact numbers are written `n/d`. */
export type IndicatorJson = Omit<IndicatorRequest, 'target'> & {
  /** Numerator by denominator as `n/d` in lowest terms; `null` when there is none. It may be left out; when it stands, it is checked. */
  readonly value?: string | null;
  /** What it is to come to. */
  readonly target?: TargetJson;
};

/**
 * An indicator as plain JSON; `parseIndicator` reads it back.
 *
 * @param indicator - The figure.
 * @returns The same, with exact numbers as `n/d`.
 *
 * @example
 * ```ts
 * import { indicator, indicatorToJson, parseIndicator } from 'motcua/indicator';
 *
 * const figure = indicator({
 *   code: 'within-limit',
 *   numerator: 96,
 *   denominator: 100,
 *   period: { from: '2026-10-15', to: '2026-11-14' },
 *   on: '2026-11-14',
 *   unit: 'ward-1',
 *   source: { system: 'one-stop' },
 *   verification: 'verified',
 *   target: { value: 0.95, direction: 'at-least' },
 * });
 * indicatorToJson(figure).value; // => '24/25'
 * indicatorToJson(figure).target?.value; // => '19/20'
 * parseIndicator(JSON.parse(JSON.stringify(indicatorToJson(figure)))); // => figure
 * ```
 */
export function indicatorToJson({ value, target, ...rest }: Indicator): IndicatorJson {
  return {
    ...rest,
    value: value === null ? null : exactText(value),
    ...(target === undefined ? {} : { target: { ...target, value: exactText(target.value) } }),
  };
}
