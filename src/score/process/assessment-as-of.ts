import type { CivilDate } from '../../kernel/index.js';
import { assessedCriterion } from './assessed-criterion.js';
import type { Assessment } from './assessment.js';
import type { AssessmentHistory } from './assessment-history.js';
import { courseAsOf } from './course.js';
import { courseStatus } from './criterion-status.js';
import type { GivenPoints } from './given-points.js';
import { stageCard } from './stage-card.js';
import { firstPoints, lastPoints, type Standing, secondPoints } from './standing.js';

/** Of which day's knowledge. */
export type AssessmentOptions = {
  /** The day whose knowledge counts: what was entered after it is left out. Without it everything ever entered is known. */
  readonly knownOn?: CivilDate;
};

/**
 * What an assessment was at the end of a day, as it was known at the end of another: what the unit gave itself and with what evidence (tự đánh giá), what the
 * lead agency and the council made of it (thẩm định), what was explained and verified again (giải trình, thẩm định lần 2), approved, published and restated.
 *
 * The order of the list says nothing: events stand by when they happened, and only those that happened and were entered at one moment as they are listed.
 * A verifier decides on what was known when the ruling was entered: what is entered after a ruling, an approval or a publication, and is said to have happened
 * before it, is set aside with `score/already-verified`, `score/after-approval` or `score/after-publication`. An event without `recordedAt` was entered when it
 * happened.
 *
 * What is wrong with an event is told in `problems` and never thrown. One with an error is set aside: `score/unknown-criterion`, `score/has-parts`,
 * `score/not-self-scored`; `score/not-a-figure`, `score/points-out-of-bounds`; `score/no-reason` for other points than those asked for;
 * `score/no-evidence` for points above 0 where evidence is required and none was handed in; `score/not-the-lead`; `score/nothing-to-verify`,
 * `score/verified-twice`, `score/council-decided`, `score/already-verified`, `score/already-explained`, `score/nothing-to-explain`,
 * `score/nothing-explained`, `score/not-approved`, `score/after-approval`, `score/not-published`, `score/after-publication`, `score/version-twice`. Warnings,
 * which count, are `score/after-closing-date` unless late scores are set aside, `score/no-evidence` of a self score, `score/open-at-approval` with how
 * many criteria were not verified or explained and not verified again, `score/verified-by-unit` where the unit is its own verifier, and `score/recorded-before`.
 *
 * @param history - The framework, the unit and what happened.
 * @param on - The day.
 * @param options - The day whose knowledge counts.
 * @returns Every criterion with its points by stage, how far the whole has come, and its cards.
 * @throws `score/invalid-events` with `kernel/not-a-date-time`, `score/unknown-event` and `score/no-name` for events that cannot be read;
 * `score/invalid-framework`, `score/other-class`, `kernel/not-a-date`.
 *
 * @example
 * ```ts
 * import { assessmentAsOf, type AssessmentEvent, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string) => ({ code, names: { vi: code, en: code }, max: 5, lead: 'so-noi-vu', rule: { kind: 'points', input: code } as const });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, children: [leaf('1'), leaf('2')] };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const lead = { kind: 'verified', stage: 'lead', by: 'so-noi-vu', at: '2026-11-20' } as const;
 * const events: AssessmentEvent[] = [
 *   { kind: 'self-scored', criterion: '1', points: 5, by: 'quan-1', at: '2026-11-02' },
 *   { kind: 'self-scored', criterion: '2', points: 4, by: 'quan-1', at: '2026-11-03' },
 *   { ...lead, criterion: '1', points: 3, reason: 'Half of the reports were late' },
 *   { ...lead, criterion: '2', accept: true },
 *   { kind: 'explained', criterion: '1', explanation: 'One was sent by post', points: 4, by: 'quan-1', at: '2026-12-01' },
 *   { kind: 'verified-again', criterion: '1', accept: true, by: 'hoi-dong', at: '2026-12-10', recordedAt: '2026-12-14' },
 * ];
 * const history = { framework, unit: 'quan-1', period: '2026', events };
 * assessmentAsOf(history, '2026-11-10').status; // => 'self-scored'
 * assessmentAsOf(history, '2026-11-25').cards.verified.points; // => { n: 7n, d: 1n }
 * assessmentAsOf(history, '2026-12-05').criteria[0]?.open; // => { n: 1n, d: 1n }
 * assessmentAsOf(history, '2026-12-12').cards.second.points; // => { n: 8n, d: 1n }
 * assessmentAsOf(history, '2026-12-12', { knownOn: '2026-12-12' }).status; // => 'explained'
 * ```
 */
export function assessmentAsOf(
  history: AssessmentHistory,
  on: CivilDate,
  { knownOn }: AssessmentOptions = {},
): Assessment {
  const course = courseAsOf(history, on, knownOn);
  const { framework, unit, period } = history;
  const { standings, approved, published, versions, problems } = course;
  const card = (source: string, points: (standing: Standing) => GivenPoints | null) =>
    stageCard(history, course, { source, points });
  return {
    framework: { id: framework.id, version: framework.version },
    unit,
    period,
    on,
    knownOn: knownOn ?? null,
    status: courseStatus(course),
    criteria: standings.map((standing) => assessedCriterion(standing, approved !== null)),
    approvedAt: approved?.at ?? null,
    publishedAt: published?.at ?? null,
    versions,
    cards: {
      self: card('self', ({ self }) => self?.points ?? null),
      verified: card('verified', firstPoints),
      second: card('second', secondPoints),
      final: approved === null ? null : card('final', lastPoints),
    },
    problems,
  };
}
