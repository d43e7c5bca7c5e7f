import { eventsFromStatusHistory, type NationalStatus, type StatusEntry } from 'motcua/dossier';
import { describe, expect, test } from 'vitest';

const day = (at: number) => `2026-11-${String(at + 2).padStart(2, '0')}`;

/** The events of one code a day, each with the day on which its code stands, and the findings with their severity. */
const told = (...codes: readonly number[]) => {
  const history = codes.map((code, at): StatusEntry => ({ code: code as NationalStatus, at: day(at), agency: 'H15' }));
  const { events, findings } = eventsFromStatusHistory(history);
  return {
    events: events.map(({ kind, at }) => `${Number(at.slice(8)) - 2} ${kind}`),
    findings: findings.map(({ code, path: [at], severity, value }) => [code.slice(15), at, severity, value]),
  };
};
const implied = (at: number, kind: string) => ['implied', at, 'warning', kind];
const none = (at: number, code: number) => ['without-event', at, 'warning', code];

describe('a code that cannot follow changes nothing of what comes after', () => {
  test.each<[string, readonly number[], readonly string[], readonly unknown[]]>([
    [
      'filed, while a supplement is awaited after the receipt',
      [2, 5, 1, 2],
      ['0 received', '1 supplement-requested', '3 supplemented'],
      [none(2, 1)],
    ],
    ['filed, after the receipt', [2, 1, 4], ['0 received', '2 transferred'], [none(1, 1)]],
    ['received again, with nothing awaited', [2, 4, 2], ['0 received', '1 transferred'], [none(2, 2)]],
    ['a payment before the receipt', [1, 6, 2, 6], ['0 submitted', '2 received', '3 payment-requested'], [none(1, 6)]],
    ['a stop before the receipt', [8, 2, 8], ['1 received', '2 stopped'], [none(0, 8)]],
    ['the same code after one of no event', [2, 1, 2], ['0 received'], [none(1, 1), ['repeated', 2, 'note', 2]]],
    ['a result after a withdrawal', [2, 7, 9, 10], ['0 received', '1 withdrawn'], [none(2, 9), none(3, 10)]],
    ['a receipt after a refusal', [3, 2], ['0 refused'], [none(1, 2)]],
    ['a supplement after the result', [2, 9, 5, 10], ['0 received', '1 finished', '3 handed-over'], [none(2, 5)]],
  ])('%s', (_, codes, events, findings) => {
    expect(told(...codes)).toEqual({ events, findings });
  });
});

describe('what a code implies was at the same moment', () => {
  test.each<[string, readonly number[], readonly string[], readonly unknown[]]>([
    [
      'handled, while a supplement was awaited before the receipt',
      [1, 5, 4],
      ['0 submitted', '1 supplement-requested', '2 supplemented', '2 received', '2 transferred'],
      [implied(2, 'received')],
    ],
    [
      'a payment, while a supplement was awaited before the receipt',
      [1, 5, 6],
      ['0 submitted', '1 supplement-requested', '2 supplemented', '2 received', '2 payment-requested'],
      [implied(2, 'supplemented'), implied(2, 'received')],
    ],
    [
      'a result, while a supplement was awaited before the receipt',
      [1, 5, 9],
      ['0 submitted', '1 supplement-requested', '2 supplemented', '2 received', '2 finished'],
      [implied(2, 'supplemented'), implied(2, 'received')],
    ],
    ['nothing but a result', [9], ['0 received', '0 finished'], [implied(0, 'received')]],
    ['nothing but a stop', [8], ['0 received', '0 stopped'], [implied(0, 'received')]],
    [
      'a supplement, while a payment was awaited',
      [2, 6, 5],
      ['0 received', '1 payment-requested', '2 paid', '2 supplement-requested'],
      [implied(2, 'paid')],
    ],
    [
      'a stop for a time, while a supplement was awaited',
      [2, 5, 8, 6],
      ['0 received', '1 supplement-requested', '2 supplemented', '2 suspended', '3 resumed', '3 payment-requested'],
      [implied(2, 'supplemented'), implied(3, 'resumed')],
    ],
    [
      'a stop for good, which ends what was awaited',
      [2, 5, 8],
      ['0 received', '1 supplement-requested', '2 stopped'],
      [],
    ],
    ['a result handed over after it', [2, 9, 10], ['0 received', '1 finished', '2 handed-over'], []],
  ])('%s', (_, codes, events, findings) => {
    expect(told(...codes)).toEqual({ events, findings });
  });

  test.each([2, 4, 5, 6, 9, 10])('code 8 is a stop for a time when %i comes after it', (code) => {
    expect(told(2, 8, code).events.slice(0, 2)).toEqual(['0 received', '1 suspended']);
  });

  test.each([1, 3, 7])('code 8 is the end when only %i comes after it', (code) => {
    expect(told(2, 8, code).events).toEqual(['0 received', '1 stopped']);
  });

  test('with the time of entry and the agency of its code', () => {
    const { events } = eventsFromStatusHistory([
      { code: 10, at: '2026-11-02', recordedAt: '2026-11-03', agency: 'H15' },
    ]);
    const entry = { at: '2026-11-02', recordedAt: '2026-11-03', agency: 'H15' };
    expect(events).toEqual(['received', 'finished', 'handed-over'].map((kind) => ({ kind, ...entry })));
  });
});

describe('an agency', () => {
  const codes = (...entries: readonly (readonly [code: NationalStatus, agency?: string])[]) =>
    eventsFromStatusHistory(
      entries.map(([code, agency], at) => ({ code, at: day(at), ...(agency === undefined ? {} : { agency }) })),
    );
  const holders = ({ events }: ReturnType<typeof codes>) =>
    events.flatMap((event) => (event.kind === 'transferred' ? [`${Number(event.at.slice(8)) - 2} ${event.to}`] : []));

  test('has the dossier until another is named', () => {
    const found = codes([2], [4, 'A'], [5], [4], [4, 'A'], [4, 'B'], [6], [4, 'A']);
    expect(holders(found)).toEqual(['1 A', '5 B', '7 A']);
    expect(found.findings.map(({ code, path }) => [code.slice(8), path[0]])).toEqual([['status-repeated', 4]]);
  });

  test('that nobody names is told once, and no later', () => {
    const found = codes([2], [4], [5], [4], [4, 'A']);
    expect(holders(found)).toEqual(['1 unknown', '4 A']);
    expect(found.findings).toEqual([
      { code: 'dossier/status-without-agency', path: [1, 'code'], severity: 'note', value: 4 },
    ]);
  });
});

describe('an entry that cannot be read is told with what would be', () => {
  const problem = (path: readonly (string | number)[], value: unknown, accepted: string) => ({
    code: 'dossier/unknown-status',
    path: [0, ...path],
    severity: 'error',
    value,
    accepted,
  });

  test.each<[unknown, ReturnType<typeof problem>]>([
    [null, problem([], null, '{ code: 1..10, at }')],
    [5, problem([], 5, '{ code: 1..10, at }')],
    [{ code: 11, at: day(0) }, problem(['code'], 11, '1..10')],
    [{ code: -1, at: day(0) }, problem(['code'], -1, '1..10')],
    [{ at: day(0) }, problem(['code'], null, '1..10')],
    [{ code: 4, at: day(0), agency: 5 }, problem(['agency'], 5, 'text')],
    [{ code: 8, at: day(0), cause: 'payment' }, problem(['cause'], 'payment', 'incident | other-agency')],
  ])('%j', (entry, finding) => {
    expect(eventsFromStatusHistory([entry as StatusEntry])).toEqual({ events: [], findings: [finding] });
  });

  test('all that is wrong with it is told', () => {
    const wrong = { code: 11, at: 'soon', agency: 5, cause: 'x', recordedAt: 'later' };
    const { findings } = eventsFromStatusHistory([wrong as never]);
    expect(findings.map(({ path }) => path[1])).toEqual(['code', 'agency', 'cause', 'at', 'recordedAt']);
  });

  test('causes that are known are read, wherever they stand', () => {
    for (const cause of ['incident', 'other-agency'] as const) {
      expect(eventsFromStatusHistory([{ code: 2, at: day(0), cause }]).findings).toEqual([]);
    }
  });

  test('a history that is none, or too long', () => {
    const finding = (value: unknown) => ({
      events: [],
      findings: [
        {
          code: 'dossier/not-a-status-history',
          path: [],
          severity: 'error',
          value,
          accepted: '[{ code: 1..10, at }], ≤ 1000',
        },
      ],
    });
    expect(eventsFromStatusHistory(undefined as never)).toEqual(finding(null));
    expect(eventsFromStatusHistory('x' as never)).toEqual(finding('x'));
    const repeated = (length: number) => Array.from({ length }, (): StatusEntry => ({ code: 2, at: day(0) }));
    expect(eventsFromStatusHistory(repeated(1_001))).toEqual(finding(1_001));
    expect(eventsFromStatusHistory(repeated(1_000)).events).toHaveLength(1);
    expect(eventsFromStatusHistory([])).toEqual({ events: [], findings: [] });
  });
});
