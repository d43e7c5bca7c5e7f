import { exactText } from '../../kernel/inside.js';
import type { InspectedUnit, Inspection, InspectionCard } from './inspection.js';

/** A card as JSON: exact numbers are written `n/d`. */
export type InspectionCardJson = Omit<InspectionCard, 'points' | 'outOf'> & {
  /** Its points; `null` when it has none. */
  readonly points: string | null;
  /** Out of so many. */
  readonly outOf: string;
};

/** A unit of an inspection as JSON. */
export type InspectedUnitJson = Omit<InspectedUnit, 'card'> & {
  /** What it came to under the checklist. */
  readonly card?: InspectionCardJson;
};

/** An inspection as JSON. */
export type InspectionJson = Omit<Inspection, 'units'> & {
  /** The units it is of. */
  readonly units: readonly InspectedUnitJson[];
};

const cardJson = ({ framework, unit, points, outOf }: InspectionCard): InspectionCardJson => ({
  framework: { id: framework.id, version: framework.version },
  unit,
  points: points === null ? null : exactText(points),
  outOf: exactText(outOf),
});

/**
 * An inspection as plain JSON; `parseInspection` reads it back. Of a score card only what an inspection needs is kept: its framework, unit, points and what they are out of.
 *
 * @param inspection - The inspection.
 * @returns The same, with the points of its cards as `n/d`.
 *
 * @example
 * ```ts
 * import { inspectionToJson } from 'motcua/oversight';
 *
 * const checklist = { id: 'own', version: '1' };
 * const card = { framework: checklist, unit: 'phu-tam', points: { n: 17n, d: 2n }, outOf: { n: 10n, d: 1n } };
 * const inspection = {
 *   code: 'kt-2021',
 *   name: 'Kiểm tra công vụ quý IV/2021',
 *   scope: { by: 'records', announced: true },
 *   checklist,
 *   units: [{ unit: 'phu-tam', card }],
 * } as const;
 * inspectionToJson(inspection).units[0]?.card?.points; // => '17/2'
 * ```
 */
export const inspectionToJson = (inspection: Inspection): InspectionJson => ({
  ...inspection,
  units: inspection.units.map(({ card, ...unit }) => (card === undefined ? unit : { ...unit, card: cardJson(card) })),
});
