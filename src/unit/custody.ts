import { refuse } from '../kernel/inside.js';

/**
 * What a unit is to a dossier: the desk that receives it (nơi tiếp nhận), the agency that answers for it (cơ quan có thẩm quyền), the one that decides (cơ quan quyết
 * định). With cross-locality receipt (phi địa giới hành chính) desk and agency differ.
 */
export type UnitRole = 'desk' | 'competent' | 'deciding';

/** Who has a dossier in each role; what is not known, or is no other unit, is left out. */
export type Custody = {
  /** The code of the desk that received it. */
  readonly desk?: string;
  /** The code of the agency that answers for it; left out, it is the desk. */
  readonly competent?: string;
  /** The code of the agency that decides; left out, it is the one that answers for it. */
  readonly deciding?: string;
};

/**
 * The unit in a role: the one that is named, or else the one a step nearer to the counter. The deciding agency is the competent one when it is not named, and
 * that is the desk when it is not. Never the other way: that an agency decides does not make it the desk.
 *
 * @param custody - Who has the dossier.
 * @param role - The role.
 * @returns The code; `null` when nobody is known.
 * @throws `unit/unknown-role`.
 *
 * @example
 * ```ts
 * import { unitInRole } from 'motcua/unit';
 *
 * const custody = { desk: 'X1', competent: 'X2' };
 * unitInRole(custody, 'desk'); // => 'X1'
 * unitInRole(custody, 'deciding'); // => 'X2'
 * unitInRole({ deciding: 'P' }, 'desk'); // => null
 * ```
 */
export function unitInRole({ desk, competent, deciding }: Custody, role: UnitRole): string | null {
  switch (role) {
    case 'desk':
      return desk ?? null;
    case 'competent':
      return competent ?? desk ?? null;
    case 'deciding':
      return deciding ?? competent ?? desk ?? null;
    default:
      return refuse('unit/unknown-role', { path: ['role'], value: role, accepted: 'desk | competent | deciding' });
  }
}
