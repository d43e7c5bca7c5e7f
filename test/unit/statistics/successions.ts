import type { Succession, Unit } from 'motcua/unit';

/** The last month of units that ended on 30/06/2025. */
export const june = { from: '2025-06-01', to: '2025-06-30' };

/** The first month of their successors. */
export const july = { from: '2025-07-01', to: '2025-07-31' };

/** An area that has always been. */
export const area = (code: string, more: Partial<Unit> = {}): Unit => ({
  code,
  names: { vi: `Xã ${code}` },
  kind: 'area',
  level: 'commune',
  ...more,
});

/** An area that ended with June. */
export const old = (code: string, more: Partial<Unit> = {}) => area(code, { until: june.to, ...more });

/** An area that began with July. */
export const now = (code: string, more: Partial<Unit> = {}) => area(code, { since: july.from, ...more });

/** A succession, of codes set apart by spaces. */
export const turn = (kind: Succession['kind'], from: string, to: string, on = july.from): Succession => ({
  on,
  kind,
  from: from.split(' '),
  to: to.split(' '),
});
