// What lists of work leave out, though it looks like what they tell, and what they leave as it came.
import type { DossierRow, LetterRule } from 'motcua/dossier';
import { apologiesOwed, carriedOver, overdueDossiers } from 'motcua/statistics';
import { vietnam } from 'motcua/vn';
import { expect, test } from 'vitest';
import { november, stateOf } from './states.ts';

const on = '2026-11-20';
const { policy } = vietnam(on);
const one = (id: string, row: Partial<DossierRow>) => ({ id, ...stateOf(row, on) });
const ids = (list: readonly { readonly item: { readonly id: string } }[]) => list.map(({ item }) => item.id);

test('what ended late is overdue no more', () => {
  const states = [
    one('finished late', { dueOn: '2026-11-10', endedOn: '2026-11-12' }),
    one('returned late', { dueOn: '2026-11-10', endedOn: '2026-11-12', outcome: 'returned' }),
    one('open', { dueOn: '2026-11-10' }),
    one('suspended late', { dueOn: '2026-11-11', suspendedOn: '2026-11-13' }),
  ];
  expect(ids(overdueDossiers(states, on))).toEqual(['open', 'suspended late']);
});

test('a letter of congratulation that is owed is no apology', () => {
  const birth: LetterRule = { letter: 'congratulation', event: 'birth', procedures: ['1.001193'], basis: [] };
  const states = [
    one('born', { procedure: '1.001193', dueOn: '2026-11-30', endedOn: on }),
    one('late', { procedure: '1.001193', dueOn: '2026-11-19' }),
  ];
  expect(ids(apologiesOwed(states, on, { apology: policy.apology, rules: [birth] }))).toEqual(['late']);
});

test('what was received on one day is carried over as it came', () => {
  const states = ['b', 'c', 'a', 'd'].map((id) => ({
    id,
    ...stateOf({ receivedAt: id === 'd' ? '2026-10-01' : '2026-10-05' }),
  }));
  expect(carriedOver(states, november).map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
});
