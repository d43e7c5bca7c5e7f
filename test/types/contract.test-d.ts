// The shapes other rooms and other people's programs are built on.
import {
  addWorkingDays,
  type Basis,
  type Dated,
  type DueDate,
  dueDate,
  type Explained,
  explainDueDate,
  inForce,
  narrate,
  type Step,
  type satisfactionRate,
  type TimeLimit,
} from 'motcua';
import { addWorkingDaysColumn, compileCalendar, type Notice, type WorkingCalendar } from 'motcua/calendar';
import { aggregate, type Column, compositeIndex, type IndexTree, normalise, ranks } from 'motcua/composite';
import type { DeadlinePolicy, DeadlineQuery, Span } from 'motcua/deadline';
import {
  type auditDossiers,
  type Classification,
  classify,
  type DossierEvent,
  type DossierPolicy,
  type DossierRow,
  type DossierState,
  explainTimeline,
  lettersOwed,
  nextMoments,
  stateAsOf,
  stateFromRow,
  type Timeline,
  timeline,
} from 'motcua/dossier';
import type { Indicator } from 'motcua/indicator';
import {
  type dutyCompliance,
  dutyIndicator,
  type InspectionCard,
  type openFindings,
  type Plan,
  parsePlan,
  planProgress,
  type RecordedFact,
} from 'motcua/oversight';
import {
  compare,
  explainScore,
  type Framework,
  parseFramework,
  rank,
  type ScoreCard,
  score,
  verify,
} from 'motcua/score';
import type {
  ClassCountRow,
  ClassificationSqlOptions,
  classCountsSql,
  classificationSql,
  columnCountsFromRows,
  DossierColumnNames,
  workingCalendarRows,
  workingCalendarSql,
} from 'motcua/sql';
import {
  type ColumnCounts,
  type Count,
  checkForm06,
  type dueWithin,
  type Exact,
  form06,
  type Problem,
  type publicSnapshot,
  rate,
  rollForward,
  type Tally,
  tally,
  tallyAccumulator,
  tallyIndicator,
} from 'motcua/statistics';
import {
  type AccumulatorOptions,
  type Ballot,
  type BallotState,
  ballotAccumulator,
  type Estimate,
  estimate,
  type Sample,
} from 'motcua/survey';
import { type flowChart, rateChart } from 'motcua/svg';
import { indicators766, vietnam } from 'motcua/vn';
import { type dueDateWorkbook, type rateWorkbook, type Workbook, workbookFile } from 'motcua/worksheet';
import { expectTypeOf, test } from 'vitest';

test('verbs take and give what the contract says', () => {
  expectTypeOf(addWorkingDays).toEqualTypeOf<(calendar: WorkingCalendar, date: string, n: number) => string>();
  expectTypeOf(dueDate).toEqualTypeOf<(query: DeadlineQuery) => DueDate>();
  expectTypeOf(explainDueDate).returns.toEqualTypeOf<Explained<DueDate>>();
  expectTypeOf(addWorkingDaysColumn).returns.toEqualTypeOf<Int32Array>();
  expectTypeOf(inForce<number>)
    .parameter(0)
    .toEqualTypeOf<readonly Dated<number>[]>();
  expectTypeOf(vietnam('2026-11-20')).toExtend<Pick<DeadlineQuery, 'calendar' | 'policy'>>();
  expectTypeOf(compileCalendar).returns.toHaveProperty('version').toEqualTypeOf<string>();
});

test('limits are closed', () => {
  expectTypeOf<{ amount: 5; unit: 'working-day' }>().toExtend<TimeLimit>();
  expectTypeOf<{ amount: 5; unit: 'week'; receiptCutoff: '15:00' }>().toExtend<TimeLimit>();
  expectTypeOf<{ unit: 'same-day' }>().toExtend<TimeLimit>();
  expectTypeOf<{ unit: 'sum'; parts: [Span, Span, Span] }>().toExtend<TimeLimit>();
  expectTypeOf<{ unit: 'sum'; parts: [Span] }>().not.toExtend<TimeLimit>();
  expectTypeOf<{ amount: 5; unit: 'fortnight' }>().not.toExtend<TimeLimit>();
  expectTypeOf<{ unit: 'working-day' }>().not.toExtend<TimeLimit>();
});

test('policies, notices, bases and steps are closed', () => {
  expectTypeOf<DeadlinePolicy['roll']>().toHaveProperty('swapped-off');
  expectTypeOf<DeadlinePolicy['restDayReceipt']['value']>().toEqualTypeOf<'as-stamped' | 'next-working-day'>();
  expectTypeOf<Notice['certainty']>().toEqualTypeOf<'official' | 'projected'>();
  expectTypeOf<Basis['status']>().toEqualTypeOf<'verified' | 'unverified'>();
  expectTypeOf<DueDate['certainty']>().toEqualTypeOf<'official' | 'provisional'>();
  expectTypeOf<Step>().toHaveProperty('applied').toEqualTypeOf<boolean>();
  // @ts-expect-error a language the library does not speak
  narrate([], { locale: 'fr' });
});

test('dossiers take and give what the contract says', () => {
  expectTypeOf(timeline).parameter(0).toEqualTypeOf<readonly DossierEvent[]>();
  expectTypeOf(timeline).returns.toEqualTypeOf<Timeline>();
  expectTypeOf(stateAsOf).parameter(0).toEqualTypeOf<Timeline>();
  expectTypeOf<{ knownOn: string }>().toExtend<NonNullable<Parameters<typeof stateAsOf>[2]>>();
  expectTypeOf(stateAsOf).returns.toEqualTypeOf<DossierState>();
  expectTypeOf(stateFromRow).returns.toEqualTypeOf<DossierState>();
  expectTypeOf(classify).returns.toEqualTypeOf<Classification>();
  expectTypeOf(explainTimeline).returns.toEqualTypeOf<Explained<DossierState>>();
  expectTypeOf(lettersOwed).parameter(0).toEqualTypeOf<DossierState | Timeline>();
  expectTypeOf(nextMoments).parameter(0).toEqualTypeOf<Timeline>();
  expectTypeOf<{ on: '2026-11-30'; catalogue: null } & ReturnType<typeof vietnam>>().toExtend<
    Parameters<typeof auditDossiers>[1]
  >();
  expectTypeOf<DossierPolicy>().toExtend<DeadlinePolicy>();
  expectTypeOf(vietnam('2026-11-20').policy).toEqualTypeOf<DossierPolicy>();
});

test('states, classes and rows are closed', () => {
  expectTypeOf<DossierState['status']>().toEqualTypeOf<
    'not-received' | 'pending' | 'suspended' | 'finished' | 'refused' | 'withdrawn' | 'returned' | 'stopped'
  >();
  expectTypeOf<Classification['timeliness']>().toEqualTypeOf<
    'early' | 'on-time' | 'overdue' | 'not-due' | 'due-today' | 'unknown' | 'none'
  >();
  expectTypeOf<Classification>()
    .toHaveProperty('daysLate')
    .toEqualTypeOf<{ readonly working: number; readonly calendar: number }>();
  expectTypeOf<DossierRow['outcome']>().toEqualTypeOf<
    'finished' | 'refused' | 'withdrawn' | 'returned' | 'stopped' | undefined
  >();
  expectTypeOf<{ kind: 'suspended'; at: '2026-11-20'; cause: 'weather' }>().not.toExtend<DossierEvent>();
  expectTypeOf<{ kind: 'extended'; at: '2026-11-20' }>().not.toExtend<DossierEvent>();
});

test('statistics take and give what the contract says', () => {
  expectTypeOf(tallyAccumulator).returns.toExtend<{
    create: () => Tally;
    add: (tally: Tally, state: DossierState) => Tally;
    merge: (a: Tally, b: Tally) => Tally;
    extract: (tally: Tally) => Tally;
  }>();
  expectTypeOf(tally).returns.toEqualTypeOf<Tally>();
  expectTypeOf<{ disposition: ReturnType<typeof vietnam>['disposition'] }>().toExtend<Parameters<typeof form06>[1]>();
  expectTypeOf(form06).returns.toExtend<{
    header: object;
    rows: readonly object[];
    excluded: readonly object[];
    footnotes: readonly Problem[];
  }>();
  expectTypeOf(checkForm06).returns.toEqualTypeOf<readonly Problem[]>();
  expectTypeOf(rollForward).returns.toEqualTypeOf<readonly Problem[]>();
  expectTypeOf(rate).returns.toExtend<Count & { value: Exact | null; definition: object }>();
  expectTypeOf<{ on: string; workingDays: number }>().toExtend<Parameters<typeof dueWithin>[1]>();
});

test('indicators are made of a tally, and charts of indicators', () => {
  expectTypeOf(tallyIndicator).parameter(0).toEqualTypeOf<Tally>();
  expectTypeOf(indicators766.progress).toExtend<Parameters<typeof tallyIndicator>[1]>();
  expectTypeOf<ReturnType<typeof tallyIndicator>['whole']>().toEqualTypeOf<Indicator>();
  expectTypeOf<ReturnType<typeof publicSnapshot>>().toExtend<Parameters<typeof flowChart>[0][number]>();
  expectTypeOf(rateChart).returns.toEqualTypeOf<string>();
  expectTypeOf<Parameters<typeof dueDateWorkbook>[0]>().toEqualTypeOf<DeadlineQuery>();
  expectTypeOf<ReturnType<typeof rateWorkbook>>().toEqualTypeOf<Workbook>();
  expectTypeOf(workbookFile).returns.toEqualTypeOf<Promise<Uint8Array>>();
});

test('SQL is text that is made, and rows that are read', () => {
  expectTypeOf<typeof workingCalendarSql>().returns.toEqualTypeOf<readonly string[]>();
  expectTypeOf<typeof workingCalendarRows>().returns.toExtend<
    Iterable<{ date: string; isWorking: boolean; ordinal: number }>
  >();
  expectTypeOf<typeof classificationSql>().toEqualTypeOf<(options: ClassificationSqlOptions) => string>();
  expectTypeOf<typeof classCountsSql>().returns.toEqualTypeOf<string>();
  expectTypeOf<typeof columnCountsFromRows>().returns.toEqualTypeOf<ColumnCounts>();
  expectTypeOf<typeof columnCountsFromRows>().parameter(0).toEqualTypeOf<Iterable<ClassCountRow>>();
  expectTypeOf<{ received: 'a'; ended: 'b'; group: 'c'; limit: 'd' }>().toExtend<DossierColumnNames>();
  expectTypeOf<{ received: 'a'; ended: 'b'; group: 'c'; due: 'd' }>().toExtend<DossierColumnNames>();
  expectTypeOf<{ received: 'a'; ended: 'b'; group: 'c' }>().not.toExtend<DossierColumnNames>();
  expectTypeOf<{ received: 'a'; ended: 'b'; group: 'c'; limit: 'd'; due: 'e' }>().not.toExtend<DossierColumnNames>();
  expectTypeOf<'oracle'>().not.toExtend<ClassificationSqlOptions['dialect']>();
});

test('surveys take ballots, sums of them or counts, and give estimates', () => {
  expectTypeOf<Sample>().toExtend<{ questionnaire: object; design: object; ballots: readonly Ballot[] }>();
  expectTypeOf(ballotAccumulator).returns.toExtend<{
    create: () => BallotState;
    add: (state: BallotState, ballot: Ballot) => BallotState;
    merge: (a: BallotState, b: BallotState) => BallotState;
    extract: (state: BallotState) => BallotState;
  }>();
  expectTypeOf<'domains' | 'pairs'>().toExtend<keyof AccumulatorOptions>();
  expectTypeOf<BallotState | Sample>().toExtend<Parameters<typeof estimate>[0]>();
  expectTypeOf(estimate).returns.toEqualTypeOf<Estimate>();
  expectTypeOf<BallotState | Sample | Count>().toExtend<Parameters<typeof satisfactionRate>[0]>();
  expectTypeOf<{ level: 0.9; interval: 'wilson'; population: 100 }>().toExtend<
    Parameters<typeof satisfactionRate>[1]
  >();
  expectTypeOf<Estimate>().toExtend<{
    value: number | null;
    count: Count;
    standardError: number | null;
    interval: { low: number; high: number; level: number; method: string } | null;
    n: number;
    effectiveN: number | null;
    designEffect: number | null;
    df: number | null;
    domain?: Readonly<Record<string, string>>;
  }>();
});

test('figures of many units become scores, an index and ranks, column by column', () => {
  expectTypeOf<Column>().toEqualTypeOf<readonly (number | null)[]>();
  expectTypeOf(normalise).returns.toEqualTypeOf<Column>();
  expectTypeOf<Parameters<typeof normalise>[0]>().toEqualTypeOf<Column>();
  expectTypeOf<{ kind: 'min-max'; low: 0; high: 100; direction: -1 }>().toExtend<Parameters<typeof normalise>[1]>();
  expectTypeOf<{ kind: 'goalposts'; lower: 0 }>().not.toExtend<Parameters<typeof normalise>[1]>();
  expectTypeOf(aggregate).returns.toEqualTypeOf<number | null>();
  expectTypeOf<{ method: 'geometric'; weights: readonly number[]; leastAvailable: 0.5 }>().toExtend<
    NonNullable<Parameters<typeof aggregate>[1]>
  >();
  expectTypeOf<{ nodes: readonly { code: string; parent: string | null; weight: number }[] }>().toExtend<IndexTree>();
  expectTypeOf(compositeIndex).returns.toExtend<{ index: Column; scores: Readonly<Record<string, Column>> }>();
  expectTypeOf(ranks).returns.toEqualTypeOf<Column>();
});

test('scores take a framework and figures, and give cards that are verified, compared and ranked', () => {
  expectTypeOf<{ unit: 'A'; period: '2026'; inputs: { a: Count; b: 3; c: 'yes'; d: null; e: Indicator } }>().toExtend<
    Parameters<typeof score>[1]
  >();
  expectTypeOf(score).returns.toEqualTypeOf<ScoreCard>();
  expectTypeOf(parseFramework).returns.toEqualTypeOf<Framework>();
  expectTypeOf(verify).parameter(0).toEqualTypeOf<ScoreCard>();
  expectTypeOf(verify).returns.toEqualTypeOf<ScoreCard>();
  expectTypeOf(compare).parameters.toEqualTypeOf<[ScoreCard, ScoreCard]>();
  expectTypeOf(rank).parameter(0).toEqualTypeOf<readonly ScoreCard[]>();
  expectTypeOf(explainScore).returns.toEqualTypeOf<Explained<ScoreCard>>();
});

test('oversight takes facts with two times, and gives counts and indicators', () => {
  expectTypeOf<{ on: '2026-11-20'; recordedOn: '2026-11-23' }>().toExtend<RecordedFact>();
  expectTypeOf(parsePlan).returns.toEqualTypeOf<Plan>();
  expectTypeOf(planProgress).returns.toExtend<{ done: number; overdue: number; undated: number }>();
  expectTypeOf<ReturnType<typeof dutyCompliance>>().toExtend<{ compliance: Count }>();
  expectTypeOf(dutyIndicator).returns.toEqualTypeOf<Indicator>();
  expectTypeOf<{ knownOn: string; calendar: WorkingCalendar }>().toExtend<
    NonNullable<Parameters<typeof openFindings>[2]>
  >();
  expectTypeOf<ScoreCard>().toExtend<InspectionCard>();
});
