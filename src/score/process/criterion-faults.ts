import { toEpochDay } from '../../kernel/index.js';
import { toMoment } from '../../kernel/inside.js';
import type {
  CriterionEvent,
  ExplainedEvent,
  RevisedEvent,
  Ruling,
  SelfScoredEvent,
  VerifiedAgainEvent,
  VerifiedEvent,
} from './assessment-event.js';
import type { AssessmentHistory } from './assessment-history.js';
import type { Fault } from './fault.js';
import { type GivenPoints, givenPointsFaults } from './given-points.js';
import { isBlank } from './is-blank.js';
import { hasEvidence, type Standing } from './standing.js';

/** A fault when something is so. */
const when = (isSo: boolean, code: string, key: string, value?: unknown): readonly Fault[] =>
  isSo ? [{ code, key, value }] : [];

const earns = (points: unknown): boolean => typeof points === 'number' && points > 0;

/** Whether points above 0 are given to a criterion that needs evidence, and there is none. */
const isUnproven = ({ leaf }: Standing, isShown: boolean, points: unknown): boolean =>
  leaf.plan.criterion.evidence === 'required' && !isShown && earns(points);

/** Whether a self score comes after the closing date of the criterion. */
export const isAfterClosing = ({ leaf }: Standing, { at }: SelfScoredEvent): boolean =>
  leaf.plan.closesOn !== null && toMoment(at).day > toEpochDay(leaf.plan.closesOn);

function selfFaults(standing: Standing, event: SelfScoredEvent, late: 'counts' | 'set-aside'): readonly Fault[] {
  const { points, evidence = [], at } = event;
  const severity = late === 'counts' ? 'warning' : 'error';
  const closing = { code: 'score/after-closing-date', key: 'at', value: at, severity } as const;
  return [
    ...when(
      standing.lead !== null || standing.council !== null,
      'score/already-verified',
      'criterion',
      event.criterion,
    ),
    ...givenPointsFaults(standing.leaf, points),
    ...(isAfterClosing(standing, event) ? [{ ...closing, accepted: `up to ${standing.leaf.plan.closesOn}` }] : []),
    ...when(isUnproven(standing, evidence.length > 0, points), 'score/no-evidence', 'evidence').map(
      (fault) => ({ ...fault, severity: 'warning' }) as const,
    ),
  ];
}

/** The points that a ruling is asked for. */
export function claimFor(
  event: VerifiedEvent | VerifiedAgainEvent,
  { self, lead, explained }: Standing,
): GivenPoints | null {
  if (event.kind === 'verified-again') return explained?.points ?? null;
  return (event.stage === 'council' ? lead?.points : undefined) ?? self?.points ?? null;
}

/** The points that a ruling comes to. */
export const ruledPoints = (ruling: Ruling, claim: GivenPoints | null): GivenPoints | null =>
  ruling.accept === true ? claim : ruling.points;

function rulingFaults(standing: Standing, event: VerifiedEvent | VerifiedAgainEvent): readonly Fault[] {
  const claim = claimFor(event, standing);
  const points = ruledPoints(event, claim);
  const unproven = when(isUnproven(standing, hasEvidence(standing), points), 'score/no-evidence', 'points', points);
  if (event.accept === true) return unproven;
  return [
    ...givenPointsFaults(standing.leaf, points),
    ...when(points !== claim && isBlank(event.reason), 'score/no-reason', 'reason'),
    ...unproven,
  ];
}

/** Verifying one's own score is a finding, not an error: an agency may be the lead of a criterion on which it is scored itself. */
const ownVerifierFaults = (by: string, unit: string): readonly Fault[] =>
  by === unit ? [{ code: 'score/verified-by-unit', key: 'by', value: by, severity: 'warning' }] : [];

function verifiedFaults(standing: Standing, event: VerifiedEvent): readonly Fault[] {
  const { stage, by, criterion } = event;
  const { lead } = standing.leaf.plan;
  const isOther = stage === 'lead' && lead !== null && by !== lead;
  return [
    ...when(standing.self === null, 'score/nothing-to-verify', 'criterion', criterion),
    ...when(standing[stage] !== null, 'score/verified-twice', 'stage', stage),
    ...when(stage === 'lead' && standing.council !== null, 'score/council-decided', 'stage', stage),
    ...when(standing.explained !== null, 'score/already-explained', 'kind', event.kind),
    ...(isOther ? [{ code: 'score/not-the-lead', key: 'by', value: by, accepted: lead }] : []),
    ...(standing.self === null ? [] : rulingFaults(standing, event)),
  ];
}

function explainedFaults(standing: Standing, event: ExplainedEvent): readonly Fault[] {
  const { criterion, explanation, points } = event;
  return [
    ...when(standing.lead === null && standing.council === null, 'score/nothing-to-explain', 'criterion', criterion),
    ...when(standing.second !== null, 'score/already-verified', 'criterion', criterion),
    ...when(isBlank(explanation), 'score/no-reason', 'explanation'),
    ...(points === undefined ? [] : givenPointsFaults(standing.leaf, points)),
  ];
}

function againFaults(standing: Standing, event: VerifiedAgainEvent): readonly Fault[] {
  const { criterion, kind } = event;
  return [
    ...when(standing.explained === null, 'score/nothing-explained', 'criterion', criterion),
    ...when(standing.second !== null, 'score/verified-twice', 'kind', kind),
    ...(standing.explained === null ? [] : rulingFaults(standing, event)),
  ];
}

function revisedFaults(standing: Standing, { points, reason }: RevisedEvent): readonly Fault[] {
  return [
    ...givenPointsFaults(standing.leaf, points),
    ...when(isUnproven(standing, hasEvidence(standing), points), 'score/no-evidence', 'points', points),
    ...when(isBlank(reason), 'score/no-reason', 'reason'),
  ];
}

/** What is wrong with an event where its criterion stands. */
export function criterionFaults(
  standing: Standing,
  event: CriterionEvent,
  { unit, late = 'counts' }: Pick<AssessmentHistory, 'unit' | 'late'>,
): readonly Fault[] {
  switch (event.kind) {
    case 'self-scored':
      return selfFaults(standing, event, late);
    case 'verified':
      return [...verifiedFaults(standing, event), ...ownVerifierFaults(event.by, unit)];
    case 'explained':
      return explainedFaults(standing, event);
    case 'verified-again':
      return [...againFaults(standing, event), ...ownVerifierFaults(event.by, unit)];
    default:
      return revisedFaults(standing, event);
  }
}
