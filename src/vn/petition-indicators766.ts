import type { Bilingual } from '../kernel/index.js';
import type { TallyDefinition, TallyTerm } from '../statistics/index.js';
import { constant } from './constant.js';
import { decision766, portalPractice766 } from './documents.js';

const CHANNELS = ['in-person', 'online', 'postal', 'at-home', 'kiosk', 'unknown'] as const;

/** What came in the period. */
const received: readonly TallyTerm[] = [{ flows: CHANNELS }];

/** Of what ended in the period and what is open on its last day, what is in time. */
const inTime: Pick<TallyDefinition, 'numerator' | 'denominator'> = {
  numerator: [{ places: ['early', 'on-time', 'pending-in-time'] }],
  denominator: [{ places: ['early', 'on-time', 'pending-in-time', 'overdue', 'pending-overdue'] }],
};

const defined = (
  number: string,
  names: Bilingual,
  parts: Pick<TallyDefinition, 'numerator' | 'denominator'>,
): TallyDefinition => ({
  id: `vn/766-${number}`,
  code: `766/${number}`,
  names,
  measure: 'petition',
  ...parts,
  basis: [decision766, portalPractice766],
});

/** The indicators of decision 766/QĐ-TTg that come from petitions, numbered as on the national portal in 2026. */
export type PetitionIndicators766 = {
  /** 5.1: of what came in the period, on rules, policies and procedures. Needs the given count `petitions-on-procedures`. */
  readonly onProcedures: TallyDefinition;
  /** 5.1: of what came in the period, on the conduct of officials. Needs the given count `petitions-on-staff`. */
  readonly onStaff: TallyDefinition;
  /** 5.2: of what ended in the period or is open on its last day, in time by the clock of how it ended. */
  readonly inTime: TallyDefinition;
  /** A part of 5.2: of the answers, published in time. */
  readonly published: TallyDefinition;
  /** 5.3: of what came in the period, neither rated badly, nor raised again, nor late. Needs the given count `petitions-without-objection`. */
  readonly satisfied: TallyDefinition;
};

/**
 * The numerators and denominators of group 5 of decision 766/QĐ-TTg that come from petitions (phản ánh, kiến nghị), for `tallyIndicator` and a tally that
 * counts petitions alone. Each is a dossier of `petitionHandling`, received when it was sent, in the case by which it ended: `refuse`, `supplement` or
 * `handle`, which is also that of one that is open. Publications are dossiers of the case `publish`, received when the answer was there, in a
 * tally of their own.
 *
 * The decision's appendix was not read, and the operator's line for 5.2 is garbled in the copy that was: its numerator is a reading of the rules below that line, and how publication
 * enters it is not clear, so that it is a figure of its own here. All of it is `unverified`.
 *
 * @example
 * ```ts
 * import { stateAsOf, timeline } from 'motcua/dossier';
 * import { tally, tallyIndicator } from 'motcua/statistics';
 * import { petitionIndicators766, vietnam } from 'motcua/vn';
 * import { petitionHandling } from 'motcua/vn/procedures';
 *
 * const period = { from: '2026-06-15', to: '2026-09-14' };
 * const { calendar, policy, disposition } = vietnam('2026-06-15');
 * const petition = (sentOn: string, ending: string, endedOn: string) =>
 *   stateAsOf(
 *     timeline([{ kind: 'received', at: sentOn, case: ending, channel: 'online' }, { kind: 'finished', at: endedOn }], { procedure: petitionHandling, calendar, policy }),
 *     period.to,
 *   );
 * const states = [petition('2026-07-06', 'refuse', '2026-07-08'), petition('2026-07-06', 'supplement', '2026-07-14'), petition('2026-07-06', 'handle', '2026-07-27')];
 * const counted = tally(states, { period, keys: [] });
 * const options = { disposition, source: { system: 'petitions' }, given: (name: string) => (name === 'petitions-on-staff' ? 1 : null) };
 * const share = ({ numerator, denominator }: { numerator: number | null; denominator: number | null }) => [numerator, denominator];
 * share(tallyIndicator(counted, petitionIndicators766.inTime, options).whole); // => [2, 3]
 * share(tallyIndicator(counted, petitionIndicators766.onStaff, options).whole); // => [1, 3]
 * share(tallyIndicator(counted, petitionIndicators766.satisfied, options).whole); // => [null, null]
 * ```
 */
export const petitionIndicators766: PetitionIndicators766 = /* @__PURE__ */ constant(() => ({
  onProcedures: defined(
    '5.1-procedures',
    { vi: 'Phản ánh, kiến nghị về quy định, thủ tục hành chính', en: 'Petitions on rules and procedures' },
    { numerator: [{ given: 'petitions-on-procedures' }], denominator: received },
  ),
  onStaff: defined(
    '5.1-staff',
    { vi: 'Phản ánh, kiến nghị về hành vi của cán bộ, công chức', en: 'Petitions on the conduct of officials' },
    { numerator: [{ given: 'petitions-on-staff' }], denominator: received },
  ),
  inTime: defined('5.2', { vi: 'Phản ánh, kiến nghị xử lý đúng hạn', en: 'Petitions handled in time' }, inTime),
  published: defined(
    '5.2-publication',
    { vi: 'Phản ánh, kiến nghị công khai kết quả đúng hạn', en: 'Answers to petitions published in time' },
    inTime,
  ),
  satisfied: defined(
    '5.3',
    { vi: 'Mức độ hài lòng trong xử lý phản ánh, kiến nghị', en: 'Satisfied with the handling of petitions' },
    { numerator: [{ given: 'petitions-without-objection' }], denominator: received },
  ),
}));
