// Small registries around the day one set of communes ended and another began.
import type { Succession, Unit } from 'motcua/unit';

/** The last day of what was. */
export const END = '2025-06-30';

/** The first day of what is. */
export const START = '2025-07-01';

/** A commune. */
export const area = (code: string, more: Partial<Unit> = {}): Unit => ({
  code,
  names: { vi: `Xã ${code}` },
  kind: 'area',
  level: 'commune',
  ...more,
});

/** A commune that ended. */
export const old = (code: string, more: Partial<Unit> = {}) => area(code, { until: END, ...more });

/** A commune that began. */
export const now = (code: string, more: Partial<Unit> = {}) => area(code, { since: START, ...more });

/** A succession between communes whose codes stand with spaces between them; none when the text is empty. */
export const turn = (kind: Succession['kind'], from: string, to: string, on = START): Succession => ({
  on,
  kind,
  from: from.split(' ').filter((code) => code !== ''),
  to: to.split(' ').filter((code) => code !== ''),
});

/** Their codes, with spaces between them. */
export const codes = (units: readonly Unit[]) => units.map(({ code }) => code).join(' ');
