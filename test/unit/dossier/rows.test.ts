import { parse } from 'csv-parse/sync';
import {
  type DossierEvent,
  dossierRowMapping,
  dossierRowsFromRows,
  type EventRowMapping,
  eventRowMapping,
  eventsFromRows,
  parseDossierEvents,
  parseDossierRows,
  stateAsOf,
  timeline,
} from 'motcua/dossier';
import { vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const csv = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

const told = ({ problems }: { problems: readonly { code: string; path: readonly unknown[] }[] }) =>
  problems.map(({ code, path }) => [code.slice(8), ...path]);

/** The event of one row of dossier A, or what is wrong with it. */
const one = (row: object, mapping?: EventRowMapping) => {
  const read = eventsFromRows([{ dossier: 'A', at: '2026-11-16', ...row }] as never, mapping);
  return read.dossiers.get('A')?.[0] ?? told(read);
};

describe('events from rows', () => {
  test('of a Vietnamese file become dossiers, each with its events in order', () => {
    const read = eventsFromRows(
      csv(`\uFEFFMã hồ sơ,Sự kiện,Thời điểm,Chuyển đến,Họ tên
H15-1,Tiếp nhận,16/11/2026 08:30:59,,Nguyễn Văn A
H15-2,tiep nhan,17/11/2026,,"<script>alert(1)</script>"
H15-1,CHUYỂN HỒ SƠ,2026-11-16T09:00,"Phòng ""Tư pháp""",=1+1
H15-1,Có kết quả,2026-11-18 16:00,,
`),
      { dates: 'DD/MM/YYYY' },
    );
    expect([...read.dossiers]).toEqual([
      [
        'H15-1',
        [
          { kind: 'received', at: '2026-11-16T08:30' },
          { kind: 'transferred', at: '2026-11-16T09:00', to: 'Phòng "Tư pháp"' },
          { kind: 'finished', at: '2026-11-18T16:00' },
        ],
      ],
      ['H15-2', [{ kind: 'received', at: '2026-11-17' }]],
    ]);
    expect(read).toMatchObject({ problems: [], leftOut: 0, incomplete: [], unused: ['Họ tên'] });
    const events = read.dossiers.get('H15-1') ?? [];
    const dossier = timeline(events, { procedure: null, limit: null, ...vietnam('2026-11-16') });
    expect(stateAsOf(dossier, '2026-11-18').status).toBe('finished');
  });

  test.each<[object, DossierEvent]>([
    [
      { kind: 'submitted', channel: '2', recorded_at: '2026-11-17', 'Event ID': 'e1', sequence: '3' },
      { kind: 'submitted', at: '2026-11-16', channel: 'online', recordedAt: '2026-11-17', id: 'e1', sequence: 3 },
    ],
    [
      { event: 'received', channel: 'BCCI', case: 'a', appointedFor: '2026-11-20 17:00', competent: 'B', reason: 'x' },
      {
        kind: 'received',
        at: '2026-11-16',
        channel: 'postal',
        case: 'a',
        appointedFor: '2026-11-20',
        competent: 'B',
        reason: 'x',
      },
    ],
    [
      { kind: 'Yêu cầu bổ sung', items: ' Giấy khai sinh; Căn cước\n', agency: '=cmd|x' },
      {
        kind: 'supplement-requested',
        at: '2026-11-16',
        items: ['Giấy khai sinh', 'Căn cước'],
        agency: '=cmd|x',
      },
    ],
    [
      { kind: 'Tạm dừng', cause: 'Sự cố' },
      { kind: 'suspended', at: '2026-11-16', cause: 'incident' },
    ],
    [
      { kind: 'resumed', cause: 'other agency' },
      { kind: 'resumed', at: '2026-11-16', cause: 'other-agency' },
    ],
    [
      { kind: 'Gia hạn', amount: '2.5', unit: 'ngày làm việc' },
      { kind: 'extended', at: '2026-11-16', by: { amount: 2.5, unit: 'working-day' } },
    ],
    [
      { kind: 'Gia hạn', until: '2026-11-30', unit: 'giờ' },
      { kind: 'extended', at: '2026-11-16', until: '2026-11-30' },
    ],
    [
      { kind: 'Gửi thư', letter: 'Thư chia buồn', encloses: 'Phiếu khảo sát; fee-request' },
      { kind: 'letter-sent', at: '2026-11-16', letter: 'condolence', encloses: ['survey', 'fee-request'] },
    ],
    [
      { kind: 'Có kết quả', kept: 'Đúng hạn' },
      { kind: 'finished', at: '2026-11-16', kept: 'on-time' },
    ],
    [
      { kind: 'reappointed', until: '2026-11-30' },
      { kind: 'reappointed', at: '2026-11-16', until: '2026-11-30' },
    ],
    [
      { kind: 'Xin lỗi', publishedIn: 'Cổng' },
      { kind: 'apologised', at: '2026-11-16', publishedIn: 'Cổng' },
    ],
    [
      { kind: 'Trả kết quả', channel: 'kiosk' },
      { kind: 'handed-over', at: '2026-11-16', channel: 'kiosk' },
    ],
    [
      { kind: 'paid', channel: 'fax', cause: 'weather', until: 'soon' },
      { kind: 'paid', at: '2026-11-16' },
    ],
  ])('%j is read', (row, event) => {
    expect(one(row)).toEqual(event);
    expect(parseDossierEvents([event])).toEqual([event]);
  });

  test.each<[object, readonly unknown[]]>([
    [{ kind: 'lost' }, ['unknown-word', 0, 'kind']],
    [{ kind: '__proto__' }, ['unknown-word', 0, 'kind']],
    [{ kind: 'corrected' }, ['unknown-word', 0, 'kind']],
    [{ kind: '' }, ['missing-value', 0, 'kind']],
    [{}, ['missing-column', 0, 'kind']],
    [{ kind: 'paid', at: ' ' }, ['missing-value', 0, 'at']],
    [{ kind: 'paid', dossier: '' }, ['missing-value', 0, 'dossier']],
    [{ kind: 'paid', at: '2026-02-30' }, ['unreadable-date', 0, 'at']],
    [{ kind: 'paid', at: '16/11/2026' }, ['unreadable-date', 0, 'at']],
    [{ kind: 'paid', at: '2026-11-16T09:00Z' }, ['unreadable-date', 0, 'at']],
    [{ kind: 'paid', at: '2026-11-16 24:00' }, ['unreadable-date', 0, 'at']],
    [{ kind: 'paid', at: '0000-01-01' }, ['unreadable-date', 0, 'at']],
    [{ kind: 'paid', sequence: '1,5' }, ['unreadable-number', 0, 'sequence']],
    [{ kind: 'paid', agency: 5 }, ['not-a-text', 0, 'agency']],
    [{ kind: 'suspended' }, ['missing-column', 0, 'cause']],
    [{ kind: 'suspended', cause: 'weather' }, ['unknown-word', 0, 'cause']],
    [{ kind: 'transferred', Chuyển_đến: '' }, ['missing-value', 0, 'Chuyển_đến']],
    [{ kind: 'received', channel: 'fax' }, ['unknown-word', 0, 'channel']],
    [{ kind: 'letter-sent' }, ['missing-column', 0, 'letter']],
    [{ kind: 'letter-sent', letter: 'condolence', encloses: 'survey; bill' }, ['unknown-word', 0, 'encloses']],
    [{ kind: 'extended' }, ['missing-column', 0, 'until']],
    [{ kind: 'extended', amount: '2' }, ['missing-column', 0, 'unit']],
    [{ kind: 'extended', amount: '2', unit: 'ngày' }, ['unknown-word', 0, 'unit']],
    [{ kind: 'extended', amount: '0', unit: 'week' }, ['unreadable-number', 0, 'amount']],
    [{ kind: 'extended', amount: '2', unit: 'week', until: '2026-11-30' }, ['ambiguous-column', 0, 'until']],
    [{ kind: 'paid', event: 'received' }, ['ambiguous-column', 0, 'event']],
  ])('%j is told with its place and left out', (row, problem) => {
    expect(one(row)).toEqual([problem]);
  });

  test('two columns of one field may agree, and one may be empty', () => {
    expect(one({ kind: 'paid', event: 'paid' })).toEqual({ kind: 'paid', at: '2026-11-16' });
    expect(one({ kind: '', event: 'paid' })).toEqual({ kind: 'paid', at: '2026-11-16' });
    expect(one({ kind: 'paid', event: '', reason: null })).toEqual({ kind: 'paid', at: '2026-11-16' });
  });

  test.each([
    ['03/04/2026', '2026-04-03'],
    ['31/12/2026 07:05', '2026-12-31T07:05'],
    ['2026-04-03', '2026-04-03'],
    ['04/31/2026', null],
    ['3/4/2026', '2026-04-03'],
    ['3-4-2026 8:05', '2026-04-03T08:05'],
    ['03.12.2026 8:05:59', '2026-12-03T08:05'],
    ['3/4/2026  8:05', '2026-04-03T08:05'],
    ['3/4-2026', null],
    ['3/4/2026 24:05', null],
    ['3/4/2026 8:5', null],
    ['3/13/2026', null],
    ['003/04/2026', null],
    ['03/04/26', null],
    ['29/02/2026', null],
  ])('with the day first, %s is %s', (text, at) => {
    const event = one({ kind: 'paid', at: text }, { dates: 'DD/MM/YYYY' });
    expect(event).toEqual(at === null ? [['unreadable-date', 0, 'at']] : { kind: 'paid', at });
  });

  test('names and words can be replaced', () => {
    const row = { Code: 'A', What: 'Chuyển bước', When: '2026-11-16', Target: 'B' };
    const mapping = {
      columns: { dossier: ['Code'], kind: ['What'], at: ['When'], to: ['Target'] },
      kinds: { ...eventRowMapping.kinds, 'Chuyển bước': 'transferred' },
    } as const;
    expect(eventsFromRows([row], mapping).dossiers.get('A')).toEqual([
      { kind: 'transferred', at: '2026-11-16', to: 'B' },
    ]);
    expect(told(eventsFromRows([{ dossier: 'A', event: 'paid', at: '2026-11-16' }], mapping))).toEqual([
      ['missing-column', 0, 'dossier'],
      ['missing-column', 0, 'kind'],
      ['missing-column', 0, 'at'],
    ]);
  });

  test.each<[object, readonly unknown[]]>([
    [{ dates: 'MM/DD/YYYY' }, ['dates']],
    [{ columns: { at: ['dossier'] } }, ['columns']],
    [{ columns: { at: [' - '] } }, ['columns']],
    [{ columns: { at: undefined } }, ['columns', 'at']],
    [{ kinds: { Xong: 'done' } }, ['kinds', 'Xong']],
    [{ causes: { a: 'payment', Á: 'incident' } }, ['causes']],
  ])('the mapping %j is refused', (mapping, path) => {
    const { code, problems } = refused(() => eventsFromRows([], mapping as never));
    expect([code, problems[0]?.path]).toEqual(['dossier/invalid-mapping', path]);
  });

  test('what is no row is told, and no rows at all', () => {
    const rows = ['x', null, [], 5, { dossier: 'A', kind: 'paid', at: '2026-11-16' }] as never;
    const read = eventsFromRows(rows);
    expect(told(read)).toEqual([0, 1, 2, 3].map((at) => ['not-a-row', at]));
    expect([read.leftOut, read.dossiers.size]).toEqual([4, 1]);
    for (const none of [undefined, null, 'rows', {}, { length: 2 }])
      expect(told(eventsFromRows(none as never))).toEqual([['not-rows']]);
  });

  test('a dossier or a column may be named __proto__', () => {
    const rows = JSON.parse('[{ "dossier": "__proto__", "kind": "paid", "at": "2026-11-16", "__proto__": "x" }]');
    const read = eventsFromRows(rows);
    expect(read.dossiers.get('__proto__')).toEqual([{ kind: 'paid', at: '2026-11-16' }]);
    expect(read.unused).toEqual(['__proto__']);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test('a dossier of which a row was left out is incomplete', () => {
    const { incomplete, leftOut, problems } = eventsFromRows(
      Array.from({ length: 300 }, (_, at) => ({
        dossier: `D${at % 3}`,
        kind: at % 3 ? 'paid' : 'x',
        at: '2026-11-16',
      })),
    );
    expect([incomplete, leftOut, problems.length]).toEqual([['D0'], 100, 100]);
    const twice = { dossier: 'A', at: '2026-11-16', kind: 'paid', event: 'received' };
    expect(eventsFromRows([twice]).incomplete).toEqual(['A']);
  });

  test('100,000 rows are read in linear time', () => {
    const rows = Array.from({ length: 100_000 }, () => ({ dossier: 'A', kind: 'Tiếp nhận', at: '2026-11-16' }));
    const { dossiers, problems } = eventsFromRows(rows);
    expect([dossiers.get('A')?.length, problems.length]).toEqual([100_000, 0]);
  });
});

describe('rows of dossiers', () => {
  const row = { 'Mã hồ sơ': 'A', 'Ngày tiếp nhận': '2026-11-16', 'Ngày hẹn trả': '2026-11-19', 'Ngày có kết quả': '' };
  const read = (more: object) => {
    const { rows, ...report } = dossierRowsFromRows([{ ...row, ...more }] as never);
    return rows[0] ?? told(report);
  };

  test('of a Vietnamese file are read', () => {
    const { rows, problems } = dossierRowsFromRows(
      csv(
        `Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc;Trạng thái;Hình thức;Đơn vị;Mã TTHC;Lĩnh vực;Ngày xin lỗi;Ngày tạm dừng
H15-1;16/11/2026 08:30;19/11/2026 17:00;18/11/2026;Đã trả kết quả;Trực tuyến;Phòng Tư pháp;1.004222;Hộ tịch;;
H15-2;16/11/2026;;;Đang xử lý;;;;;17/11/2026;18/11/2026
`.replaceAll(';', ','),
      ),
      { dates: 'DD/MM/YYYY' },
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        id: 'H15-1',
        receivedAt: '2026-11-16T08:30',
        dueOn: '2026-11-19',
        endedOn: '2026-11-18',
        outcome: 'finished',
        channel: 'online',
        unit: 'Phòng Tư pháp',
        procedure: '1.004222',
        field: 'Hộ tịch',
      },
      {
        id: 'H15-2',
        receivedAt: '2026-11-16',
        dueOn: null,
        endedOn: null,
        apologisedOn: '2026-11-17',
        suspendedOn: '2026-11-18',
      },
    ]);
    expect(parseDossierRows(rows)).toEqual(rows);
  });

  test.each<[object, readonly unknown[]]>([
    [{ 'Ngày tiếp nhận': '' }, ['missing-value', 0, 'Ngày tiếp nhận']],
    [{ 'Ngày hẹn trả': '19/11/2026' }, ['unreadable-date', 0, 'Ngày hẹn trả']],
    [{ 'Trạng thái': 'Mất' }, ['unknown-word', 0, 'Trạng thái']],
    [{ 'Trạng thái': 'Từ chối' }, ['contradictory-row', 0, 'Trạng thái']],
    [{ 'Trạng thái': '4', 'Ngày có kết quả': '2026-11-18' }, ['contradictory-row', 0, 'Trạng thái']],
    [{ 'Due on': '2026-11-20' }, ['ambiguous-column', 0, 'Due on']],
  ])('%j is told with its place and left out', (more, problem) => {
    expect(read(more)).toEqual([problem]);
  });

  test('the columns of due date and end must be there, unless the mapping gives them no name', () => {
    const bare = { id: 'A', receivedAt: '2026-11-16' };
    expect(told(dossierRowsFromRows([bare]))).toEqual([
      ['missing-column', 0, 'dueOn'],
      ['missing-column', 0, 'endedOn'],
    ]);
    const { rows } = dossierRowsFromRows([bare], { columns: { dueOn: [], endedOn: [] } });
    expect(rows).toEqual([{ ...bare, dueOn: null, endedOn: null }]);
  });

  test('a missing column is told once, and every row without it is left out', () => {
    const bare = { id: 'A', receivedAt: '2026-11-16', endedOn: '' };
    const { problems, leftOut } = dossierRowsFromRows([bare, bare, { ...bare, dueOn: '' }, bare]);
    expect(problems).toEqual([
      {
        code: 'dossier/missing-column',
        path: [0, 'dueOn'],
        severity: 'error',
        accepted: dossierRowMapping.columns.dueOn.join(' | '),
      },
    ]);
    expect(leftOut).toBe(3);
  });

  test('a date that is no text is told once, with how it becomes one', () => {
    const { problems } = dossierRowsFromRows([{ ...row, 'Ngày tiếp nhận': new Date(0) as never }]);
    expect(problems).toMatchObject([
      {
        code: 'dossier/not-a-text',
        path: [0, 'Ngày tiếp nhận'],
        accepted: expect.stringContaining('civilDateTime(date'),
      },
    ]);
    expect(dossierRowsFromRows([{ ...row, 'Ngày tiếp nhận': 5 as never }]).problems).toMatchObject([
      { code: 'dossier/not-a-text', accepted: 'text' },
    ]);
  });

  test.each<[object, readonly unknown[]]>([
    [{ 'Ngày có kết quả': '2026-11-15' }, [['finished-before-received', 0, 'endedOn', '2026-11-15', '≥ 2026-11-16']]],
    [{ 'Ngày có kết quả': '2026-11-16' }, []],
    [{ 'Ngày có kết quả': '2026-11-15', 'Trạng thái': 'Từ chối' }, []],
    [{ 'Ngày hẹn trả': '2026-11-13' }, [['due-before-received', 0, 'dueOn', '2026-11-13', '≥ 2026-11-16']]],
    [{ 'Ngày hẹn trả': '2026-11-16' }, []],
  ])('%j is read, and told where it can hardly be true', (more, told) => {
    const { rows, problems, warnings, leftOut } = dossierRowsFromRows([{ ...row, 'Ngày có kết quả': '', ...more }]);
    expect([rows.length, problems, leftOut]).toEqual([1, [], 0]);
    expect(
      warnings.map(({ code, path, value, accepted }) => [code.replace('dossier/', ''), ...path, value, accepted]),
    ).toEqual(told);
    expect(warnings.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('a dossier that comes twice is told with the row it was in first', () => {
    const { warnings } = dossierRowsFromRows([row, { ...row, 'Mã hồ sơ': 'H15-9' }, row, row]);
    expect(warnings).toEqual(
      [2, 3].map((position) => ({
        code: 'dossier/row-twice',
        path: [position, 'id'],
        severity: 'warning',
        value: 'A',
        accepted: 'once; also at 0',
      })),
    );
    const { 'Mã hồ sơ': _id, ...unnamed } = row;
    expect(dossierRowsFromRows([unnamed, unnamed] as never).warnings).toEqual([]);
  });

  test.each(['Tạm dừng', 'Chờ bổ sung', '5', '6'])(
    '%s without a day since when is told, for its clock runs on',
    (word) => {
      const waiting = { ...row, 'Ngày có kết quả': '', 'Trạng thái': word };
      const { rows, warnings } = dossierRowsFromRows([
        waiting,
        { ...waiting, 'Mã hồ sơ': 'B', 'Ngày tạm dừng': '2026-11-17' },
      ]);
      expect(rows.map(({ outcome, suspendedOn }) => [outcome, suspendedOn])).toEqual([
        [undefined, undefined],
        [undefined, '2026-11-17'],
      ]);
      expect(warnings).toEqual([
        {
          code: 'dossier/waits-without-day',
          path: [0, 'Trạng thái'],
          severity: 'warning',
          value: word,
          accepted: dossierRowMapping.columns.suspendedOn.join(' | '),
        },
      ]);
      const ended = dossierRowsFromRows([{ ...waiting, 'Ngày có kết quả': '2026-11-18' }]);
      expect(ended.problems.map(({ code }) => code)).toEqual(['dossier/contradictory-row']);
    },
  );

  test('outcomes can be replaced', () => {
    const outcomes = { ...dossierRowMapping.outcomes, Hủy: 'stopped' } as const;
    const ended = { ...row, 'Ngày có kết quả': '2026-11-18', 'Tình trạng': 'HỦY' };
    expect(dossierRowsFromRows([ended], { outcomes }).rows[0]?.outcome).toBe('stopped');
    expect(refused(() => dossierRowsFromRows([], { outcomes: { x: 'gone' as never } })).code).toBe(
      'dossier/invalid-mapping',
    );
    expect(refused(() => dossierRowsFromRows([], { dates: 'D/M/Y' as never })).code).toBe('dossier/invalid-mapping');
  });
});
