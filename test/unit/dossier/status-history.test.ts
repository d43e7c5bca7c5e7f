import {
  eventsFromStatusHistory,
  type NationalStatus,
  parseDossierEvents,
  type StatusEntry,
  stateAsOf,
  timeline,
} from 'motcua/dossier';
import { vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';

const day = (at: number) => `2026-11-${String(at + 2).padStart(2, '0')}`;

/** A history of one code a day, from 2 November on. */
const history = (codes: readonly number[]): StatusEntry[] =>
  codes.map((code, at) => ({ code: code as NationalStatus, at: day(at), agency: 'H15' }));

/** The events, each with the day on which its code stands, and the findings. */
const told = (...codes: readonly number[]) => {
  const { events, findings } = eventsFromStatusHistory(history(codes));
  return {
    events: events.map(({ kind, at }) => `${Number(at.slice(8)) - 2} ${kind}`),
    findings: findings.map(({ code, path, value }) => [code.slice(8), ...path, value]),
  };
};

const implied = (at: number, kind: string) => ['status-implied', at, 'code', kind];
const none = (at: number, code: number) => ['status-without-event', at, 'code', code];

describe('the national flow', () => {
  test.each<[string, readonly number[], readonly string[]]>([
    ['to the result', [1, 2, 4, 9, 10], ['0 submitted', '1 received', '2 transferred', '3 finished', '4 handed-over']],
    ['refused', [1, 3], ['0 submitted', '1 refused']],
    ['completed before receipt', [1, 5, 2], ['0 submitted', '1 supplement-requested', '2 supplemented', '2 received']],
    ['withdrawn before receipt', [1, 7], ['0 submitted', '1 withdrawn']],
    [
      'supplement and payment',
      [2, 4, 5, 4, 6, 4],
      ['0 received', '1 transferred', '2 supplement-requested', '3 supplemented', '4 payment-requested', '5 paid'],
    ],
    [
      'supplement at the desk',
      [2, 5, 2, 6, 4],
      ['0 received', '1 supplement-requested', '2 supplemented', '3 payment-requested', '4 paid', '4 transferred'],
    ],
    ['stopped for good', [2, 4, 8], ['0 received', '1 transferred', '2 stopped']],
    ['stopped for a time', [2, 8, 4], ['0 received', '1 suspended', '2 resumed', '2 transferred']],
    ['stopped for a time, then for good', [2, 8, 2, 8], ['0 received', '1 suspended', '2 resumed', '3 stopped']],
    ['withdrawn', [2, 4, 7], ['0 received', '1 transferred', '2 withdrawn']],
    ['withdrawn in want of a supplement', [2, 5, 7], ['0 received', '1 supplement-requested', '2 withdrawn']],
  ])('%s is told by its events, and nothing is remarked', (_, codes, events) => {
    expect(told(...codes)).toEqual({ events, findings: [] });
  });
});

describe('beside the flow', () => {
  test.each<[string, readonly number[], readonly string[], readonly unknown[]]>([
    ['10 without 9', [2, 10], ['0 received', '1 finished', '1 handed-over'], [implied(1, 'finished')]],
    [
      'nothing but 10',
      [10],
      ['0 received', '0 finished', '0 handed-over'],
      [implied(0, 'received'), implied(0, 'finished')],
    ],
    ['4 without 2', [1, 4], ['0 submitted', '1 received', '1 transferred'], [implied(1, 'received')]],
    ['5 first', [5, 7], ['0 submitted', '0 supplement-requested', '1 withdrawn'], [implied(0, 'submitted')]],
    [
      '5, then filed again',
      [1, 5, 1, 1],
      ['0 submitted', '1 supplement-requested', '2 supplemented'],
      [['status-repeated', 3, 'code', 1]],
    ],
    ['7 first', [7], ['0 submitted', '0 withdrawn'], [implied(0, 'submitted')]],
    ['3 first', [3], ['0 refused'], []],
    ['6 without 2', [6, 4], ['0 received', '0 payment-requested', '1 paid', '1 transferred'], [implied(0, 'received')]],
    ['6 before 2: the clock does not start by it', [1, 6, 2], ['0 submitted', '2 received'], [none(1, 6)]],
    ['8 before 2', [1, 8, 2], ['0 submitted', '2 received'], [none(1, 8)]],
    ['8 without 2', [1, 8], ['0 submitted', '1 received', '1 stopped'], [implied(1, 'received')]],
    [
      '9 straight after 5',
      [2, 5, 9],
      ['0 received', '1 supplement-requested', '2 supplemented', '2 finished'],
      [implied(2, 'supplemented')],
    ],
    [
      '10 straight after 6',
      [2, 6, 10],
      ['0 received', '1 payment-requested', '2 paid', '2 finished', '2 handed-over'],
      [implied(2, 'paid'), implied(2, 'finished')],
    ],
    [
      '9 straight after 8, which was no end then',
      [2, 8, 9],
      ['0 received', '1 suspended', '2 resumed', '2 finished'],
      [implied(2, 'resumed')],
    ],
    [
      '5, 6 and 8 on each other',
      [2, 5, 6, 8, 2],
      [
        '0 received',
        '1 supplement-requested',
        '2 supplemented',
        '2 payment-requested',
        '3 paid',
        '3 suspended',
        '4 resumed',
      ],
      [implied(2, 'supplemented'), implied(3, 'paid')],
    ],
    ['7 after 8, which was the end', [2, 8, 7], ['0 received', '1 stopped'], [none(2, 7)]],
    [
      'anything after the end',
      [2, 9, 4, 10, 10, 2],
      ['0 received', '1 finished', '3 handed-over'],
      [none(2, 4), ['status-repeated', 4, 'code', 10], none(5, 2)],
    ],
    ['2 after 4', [2, 4, 2, 4], ['0 received', '1 transferred'], [none(2, 2), ['status-repeated', 3, 'code', 4]]],
    [
      '4, 5, 2, 4',
      [2, 4, 5, 2, 4],
      ['0 received', '1 transferred', '2 supplement-requested', '3 supplemented'],
      [['status-repeated', 4, 'code', 4]],
    ],
    ['1 after 2', [2, 1], ['0 received'], [none(1, 1)]],
    [
      'codes that were there already',
      [2, 2, 5, 5, 4],
      ['0 received', '2 supplement-requested', '4 supplemented', '4 transferred'],
      [
        ['status-repeated', 1, 'code', 2],
        ['status-repeated', 3, 'code', 5],
      ],
    ],
  ])('%s', (_, codes, events, findings) => {
    expect(told(...codes)).toEqual({ events, findings });
  });

  test.each<[unknown, readonly unknown[]]>([
    [{ code: 11, at: day(0) }, ['unknown-status', 0, 'code']],
    [{ code: 0, at: day(0) }, ['unknown-status', 0, 'code']],
    [{ code: 2.5, at: day(0) }, ['unknown-status', 0, 'code']],
    [{ code: '2', at: day(0) }, ['unknown-status', 0, 'code']],
    [{ at: day(0) }, ['unknown-status', 0, 'code']],
    [{ code: 8, at: day(0), cause: 'payment' }, ['unknown-status', 0, 'cause']],
    [null, ['unknown-status', 0]],
    ['2', ['unknown-status', 0]],
  ])('%j is told and leaves the rest', (entry, [code, ...path]) => {
    const { events, findings } = eventsFromStatusHistory([entry as StatusEntry, { code: 2, at: day(1) }]);
    expect(findings.map((found) => [found.code, ...found.path])).toEqual([[`dossier/${code}`, ...path]]);
    expect(events).toEqual([{ kind: 'received', at: day(1) }]);
  });

  test('a time that is none is told with its place', () => {
    const { events, findings } = eventsFromStatusHistory([
      { code: 2, at: '2026-02-30' },
      { code: 4, at: day(1), recordedAt: 'later' },
    ]);
    expect(findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['kernel/not-a-date-time', 0, 'at'],
      ['kernel/not-a-date-time', 1, 'recordedAt'],
    ]);
    expect(events).toEqual([]);
  });

  test.each([undefined, null, 'x', {}, Array.from({ length: 100_000 }, () => ({ code: 2, at: day(0) }))])(
    'what is no history, or too long, is told as such',
    (input) => {
      const { events, findings } = eventsFromStatusHistory(input as never);
      expect([events, findings.map(({ code }) => code)]).toEqual([[], ['dossier/not-a-status-history']]);
    },
  );
});

describe('what an entry carries', () => {
  test('agency and time of entry go to its events; under code 4 the agency is the one that has the dossier now', () => {
    const { events, findings } = eventsFromStatusHistory([
      { code: 2, at: '2026-11-02T08:00', recordedAt: '2026-11-03', agency: 'desk' },
      { code: 4, at: '2026-11-02T09:00', recordedAt: '2026-11-03', agency: '<b>A</b>' },
      { code: 4, at: '2026-11-04' },
      { code: 4, at: '2026-11-05', agency: '=B' },
    ]);
    expect(events).toEqual([
      { kind: 'received', at: '2026-11-02T08:00', recordedAt: '2026-11-03', agency: 'desk' },
      { kind: 'transferred', at: '2026-11-02T09:00', recordedAt: '2026-11-03', to: '<b>A</b>' },
      { kind: 'transferred', at: '2026-11-05', to: '=B' },
    ]);
    expect(findings.map(({ code, path }) => [code, path[0]])).toEqual([['dossier/status-repeated', 2]]);
    expect(parseDossierEvents(events)).toEqual(events);
  });

  test('a transfer to an agency nobody names goes to `unknown`, and is told', () => {
    const { events, findings } = eventsFromStatusHistory([
      { code: 2, at: day(0) },
      { code: 4, at: day(1) },
    ]);
    expect(events[1]).toEqual({ kind: 'transferred', at: day(1), to: 'unknown' });
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['dossier/status-without-agency', 'note']]);
  });

  test('the cause of a suspension is that of the entry, of the options, or another agency', () => {
    const causes = (cause?: 'incident', own?: 'incident') =>
      eventsFromStatusHistory(
        [
          { code: 2, at: day(0) },
          { code: 8, at: day(1), ...(own && { cause: own }) },
          { code: 2, at: day(2) },
        ],
        cause && { cause },
      ).events.flatMap((event) => ('cause' in event ? [event.kind, event.cause] : []));
    expect(causes()).toEqual(['suspended', 'other-agency', 'resumed', 'other-agency']);
    expect(causes('incident')).toEqual(['suspended', 'incident', 'resumed', 'incident']);
    expect(causes(undefined, 'incident')).toEqual(['suspended', 'incident', 'resumed', 'incident']);
  });

  test('order is that of time, whatever the order of the list; findings name the place in the list', () => {
    const listed = history([1, 2, 4, 10]);
    const straight = eventsFromStatusHistory(listed);
    const reversed = eventsFromStatusHistory([...listed].reverse());
    expect(reversed.events).toEqual(straight.events);
    expect(reversed.findings.map(({ path }) => path[0])).toEqual([0]);
  });

  test('the codes come back, day by day', () => {
    const codes = [1, 5, 2, 4, 6, 4, 8, 4, 9, 10];
    const { events } = eventsFromStatusHistory(history(codes));
    const dossier = timeline(events, { procedure: null, limit: null, ...vietnam(day(0)) });
    expect(codes.map((_, at) => stateAsOf(dossier, day(at)).nationalStatus)).toEqual(codes);
  });
});
