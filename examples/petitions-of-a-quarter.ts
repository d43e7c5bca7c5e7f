// A commune's third quarter of 2026: twelve petitions by the clocks of decision 766/QĐ-TTg, a complaint and two denunciations by those of their laws. All of them are made up. None
// of these clocks is verified: see the remarks of each procedure.

import { dueDate, percentText } from 'motcua';
import { classify, type DossierEvent, type DossierState, policyFor, stateAsOf, timeline } from 'motcua/dossier';
import { type Indicator, indicator, targetStanding } from 'motcua/indicator';
import type { Procedure } from 'motcua/procedure';
import { reportingPeriod, type TallyDefinition, tally, tallyIndicator } from 'motcua/statistics';
import { denunciationRules, petitionIndicators766, policies, reportingCalendars, vietnam } from 'motcua/vn';
import { complaintSettlement, denunciationSettlement, petitionHandling } from 'motcua/vn/procedures';
import { dayText, problemText, timelinessWords } from './data/words.ts';

const period = reportingPeriod(reportingCalendars.government, 2026, { quarter: 3 });
const { calendar, disposition } = vietnam(period.to);

/** What is entered of a petition: the days on which something became of it. */
type Petition = {
  readonly id: string;
  readonly kind: 'procedures' | 'staff';
  readonly sentOn: string;
  readonly refusedOn?: string;
  readonly supplementAskedOn?: string;
  readonly answeredOn?: string;
  readonly publishedOn?: string;
  /** The citizen rated the answer badly, or raised the matter again. */
  readonly objected?: boolean;
};

const petitions: readonly Petition[] = [
  { id: 'PA-01', kind: 'staff', sentOn: '2026-06-05', answeredOn: '2026-06-25', publishedOn: '2026-06-29' },
  { id: 'PA-02', kind: 'procedures', sentOn: '2026-06-17', answeredOn: '2026-07-03', publishedOn: '2026-07-06' },
  { id: 'PA-03', kind: 'procedures', sentOn: '2026-06-22', refusedOn: '2026-06-24' },
  { id: 'PA-04', kind: 'staff', sentOn: '2026-06-29', refusedOn: '2026-07-03' },
  { id: 'PA-05', kind: 'procedures', sentOn: '2026-07-06', supplementAskedOn: '2026-07-10' },
  { id: 'PA-06', kind: 'procedures', sentOn: '2026-07-06', supplementAskedOn: '2026-07-20' },
  {
    id: 'PA-07',
    kind: 'staff',
    sentOn: '2026-07-13',
    answeredOn: '2026-08-03',
    publishedOn: '2026-08-10',
    objected: true,
  },
  { id: 'PA-08', kind: 'procedures', sentOn: '2026-07-20', answeredOn: '2026-08-11', publishedOn: '2026-08-12' },
  { id: 'PA-09', kind: 'procedures', sentOn: '2026-08-14', answeredOn: '2026-09-08' },
  { id: 'PA-10', kind: 'staff', sentOn: '2026-08-03' },
  { id: 'PA-11', kind: 'procedures', sentOn: '2026-09-04' },
  { id: 'PA-12', kind: 'procedures', sentOn: '2026-09-10' },
];

function dossier(procedure: Procedure, events: readonly DossierEvent[]): DossierState {
  const policy = policyFor(policies, { own: denunciationRules, procedure: procedure.code, on: events[0]?.at ?? '' });
  return stateAsOf(timeline(events, { procedure, calendar, policy }), period.to);
}

/** A clock: the day it starts, the case, and the day it stops, which is not known before it comes. */
function clock(at: string, of: string, stoppedOn: string | undefined): DossierState {
  const started: DossierEvent = { kind: 'received', at, case: of, channel: 'online' };
  const isOver = stoppedOn !== undefined && stoppedOn <= period.to;
  return dossier(petitionHandling, isOver ? [started, { kind: 'finished', at: stoppedOn }] : [started]);
}

function outcome({ sentOn, refusedOn, supplementAskedOn, answeredOn }: Petition): DossierState {
  if (refusedOn !== undefined) return clock(sentOn, 'refuse', refusedOn);
  if (supplementAskedOn !== undefined) return clock(sentOn, 'supplement', supplementAskedOn);
  return clock(sentOn, 'handle', answeredOn);
}

const outcomes = petitions.map((petition) => ({ petition, state: outcome(petition) }));
console.log(`Phản ánh, kiến nghị từ ${dayText(period.from)} đến ${dayText(period.to)}:`);
for (const { petition, state } of outcomes) {
  const { timeliness, dueOn, daysLate } = classify(state);
  const late = daysLate.working > 0 ? ` ${daysLate.working} ngày làm việc` : '';
  const ended = state.endedOn === null ? 'đang xử lý' : `xong ${dayText(state.endedOn)}`;
  console.log(`  ${petition.id}: hạn ${dayText(dueOn)}, ${ended} (${timelinessWords[timeliness]}${late})`);
}

const received = outcomes.filter(({ petition: { sentOn } }) => sentOn >= period.from);
const many = (holds: (one: (typeof outcomes)[number]) => boolean) => received.filter(holds).length;
const counts = new Map([
  ['petitions-on-procedures', many(({ petition }) => petition.kind === 'procedures')],
  ['petitions-on-staff', many(({ petition }) => petition.kind === 'staff')],
  [
    'petitions-without-objection',
    many(({ petition, state }) => petition.objected !== true && classify(state).timeliness !== 'overdue'),
  ],
]);

const publications = petitions.flatMap(({ answeredOn, publishedOn }) =>
  answeredOn === undefined ? [] : [clock(answeredOn, 'publish', publishedOn)],
);

function figure(states: readonly DossierState[], definition: TallyDefinition): Indicator {
  const given = (name: string) => counts.get(name) ?? null;
  const options = { disposition, source: { system: 'petitions' }, unit: 'phu-tam', given };
  const { whole } = tallyIndicator(tally(states, { period, keys: [] }), definition, options);
  return indicator({ ...whole, target: { value: 0.9, direction: 'at-least' } });
}

const ofPetitions = outcomes.map(({ state }) => state);
const { onProcedures, onStaff, inTime, published, satisfied } = petitionIndicators766;
console.log('\nChỉ tiêu nhóm 5 của Quyết định 766/QĐ-TTg:');
const figures = [
  ...[onProcedures, onStaff, inTime, satisfied].map((definition) => figure(ofPetitions, definition)),
  figure(publications, published),
];
for (const { code, names, numerator, denominator, value } of figures) {
  const share = value === null ? '–' : percentText(value, { locale: 'vi' });
  console.log(`  ${code} ${names?.vi}: ${numerator}/${denominator} = ${share}`);
}
console.log('\nSo với mục tiêu 90%:');
const kept = figure(ofPetitions, inTime);
for (const problem of targetStanding(kept).problems)
  console.log(`  ${problemText(problem)}: ${kept.value === null ? '–' : percentText(kept.value, { locale: 'vi' })}`);

const acceptedOn = '2026-06-15';
const longer = complaintSettlement.limits?.extensions?.[0]?.upTo;
const until = longer && dueDate({ receivedAt: acceptedOn, limit: longer, ...vietnam(acceptedOn) }).dueOn;
const by = { amount: 30, unit: 'calendar-day' } as const;
const cases: readonly (readonly [string, Procedure, readonly DossierEvent[]])[] = [
  [
    'KN-01 (phức tạp)',
    complaintSettlement,
    [
      { kind: 'received', at: acceptedOn },
      { kind: 'extended', at: '2026-07-10', until: until ?? '' },
      { kind: 'finished', at: '2026-07-28' },
    ],
  ],
  [
    'TC-01',
    denunciationSettlement,
    [
      { kind: 'received', at: '2026-06-22' },
      { kind: 'finished', at: '2026-07-24' },
    ],
  ],
  [
    'TC-02 (đặc biệt phức tạp)',
    denunciationSettlement,
    [
      { kind: 'received', at: '2026-07-06' },
      { kind: 'extended', at: '2026-08-03', by },
      { kind: 'extended', at: '2026-09-03', by },
    ],
  ],
];
console.log('\nKhiếu nại, tố cáo:');
for (const [id, procedure, events] of cases) {
  const state = dossier(procedure, events);
  const { timeliness, dueOn, daysLate } = classify(state);
  const late = daysLate.calendar > 0 ? ` ${daysLate.calendar} ngày` : '';
  const ended = state.endedOn === null ? 'đang giải quyết' : `xong ${dayText(state.endedOn)}`;
  console.log(
    `  ${id}, ${procedure.name.vi.toLowerCase()}: thụ lý ${dayText(state.receivedOn)}, hạn ${dayText(dueOn)}, ${ended} (${timelinessWords[timeliness]}${late})`,
  );
}
