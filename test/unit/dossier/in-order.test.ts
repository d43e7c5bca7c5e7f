import { timeline } from 'motcua/dossier';
import { vietnam } from 'motcua/vn';
import { expect, test } from 'vitest';

test('bare dates listed backwards are put in order of days', () => {
  const events = [
    { kind: 'finished', at: '2026-11-19' },
    { kind: 'received', at: '2026-11-16' },
  ] as const;
  const told = timeline(events, { procedure: null, limit: null, ...vietnam('2026-11-16') });
  expect(told.events.map(({ kind }) => kind)).toEqual(['received', 'finished']);
});
