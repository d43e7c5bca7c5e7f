import type { TimeLimit } from '../../deadline/index.js';
import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import { attempt } from '../../kernel/inside.js';
import type { Channel, LimitKind, Procedure } from '../../procedure/index.js';
import { limitFor, procedureInForce } from '../../procedure/inside.js';
import type { AuditedDossier } from './audit-row.js';
import type { AuditSetting } from './audit-setting.js';
import type { OtherLimits } from './subject.js';

/** How a dossier came in: what its limit may depend on. */
export type Reception = {
  readonly receivedAt: CivilDate | LocalDateTime;
  readonly channel: Channel;
  readonly case: string | undefined;
};

/** The procedure of a dossier in the version of its day of receipt; `null` when nobody knows it. */
export const procedureOf = (
  { procedure }: AuditedDossier,
  receivedAt: CivilDate | LocalDateTime,
  { catalogue }: AuditSetting,
): Procedure | null =>
  catalogue === null || procedure === undefined ? null : procedureInForce(catalogue, procedure, receivedAt);

/** A limit of a procedure; `null` when it has none, or nobody can tell which. */
export function limitOf(
  procedure: Procedure | null,
  { receivedAt, channel, case: code }: Reception,
  of: LimitKind = 'promised',
): TimeLimit | null {
  if (procedure === null) return null;
  const query = { channel, of, on: receivedAt, ...(code === undefined ? {} : { case: code }) };
  const found = attempt(() => limitFor(procedure, query));
  return found !== null && 'unit' in found ? found : null;
}

/** The version that was in force before another. */
function versionBefore(procedure: Procedure | null, { catalogue }: AuditSetting): Procedure | null {
  const versions = procedure === null ? [] : (catalogue?.byCode.get(procedure.code) ?? []);
  return versions[versions.indexOf(procedure as Procedure) - 1] ?? null;
}

/** The limits a system may have counted by instead of the promised one. */
export const otherLimits = (procedure: Procedure | null, reception: Reception, setting: AuditSetting): OtherLimits => ({
  statutory: limitOf(procedure, reception, 'statutory'),
  superseded: limitOf(versionBefore(procedure, setting), reception),
});
