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
  type TimeLimit,
} from 'motcua';
import { addWorkingDaysColumn, compileCalendar, type Notice, type WorkingCalendar } from 'motcua/calendar';
import type { DeadlinePolicy, DeadlineQuery, Span } from 'motcua/deadline';
import { vietnam } from 'motcua/vn';
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
