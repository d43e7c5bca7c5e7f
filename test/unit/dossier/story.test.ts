import { narrate } from 'motcua';
import { type DossierEvent, dueDateChanges, explainTimeline } from 'motcua/dossier';
import { describe, expect, test } from 'vitest';
import { choice, days, lifeOf, received } from './setting.ts';

/** The story without the counting of days, which `deadline` tells, and without the law. */
const story = (
  events: readonly DossierEvent[],
  on: string,
  locale: 'vi' | 'en',
  changes = {},
  limit = days(5) as Parameters<typeof lifeOf>[1],
) =>
  narrate(
    explainTimeline(lifeOf(events, limit, changes), on).because.filter(({ rule }) => rule.startsWith('dossier/')),
    { locale },
  )
    .split('\n')
    .filter((line) => /^\d/.test(line))
    .map((line) => line.replace(/^\d+\. +/, ''));

const stand = (from: string, to: string): DossierEvent[] => [
  { kind: 'suspended', at: from, cause: 'incident', reason: 'mất điện' },
  { kind: 'resumed', at: to, cause: 'incident' },
];

describe('the story of a dossier that still waits', () => {
  test('tells since when, for what, by which rule, and what becomes of its limit; days that pass change nothing', () => {
    const events: DossierEvent[] = [
      received,
      { kind: 'supplement-requested', at: '2026-11-16T16:00', items: ['Giấy khai sinh', 'CCCD'] },
    ];
    expect(story(events, '2026-11-20', 'vi').slice(1)).toEqual([
      '16:00 thứ Hai ngày 16/11/2026: Yêu cầu bổ sung hồ sơ (gồm: Giấy khai sinh; CCCD)',
      'Từ 16:00 thứ Hai ngày 16/11/2026 thời hạn tạm dừng trong khi chờ bổ sung hồ sơ; khi nhận đủ, thời hạn được tính lại từ đầu',
      'Hạn theo quy định: thứ Hai ngày 16/11/2026',
      'Đến hết thứ Sáu ngày 20/11/2026: tạm dừng, thời hạn không chạy, khi tạm dừng vào đúng ngày đến hạn',
    ]);
    expect(story(events, '2026-11-20', 'en').slice(1)).toEqual([
      '16:00 Monday 16/11/2026: Supplement requested (asked for: Giấy khai sinh; CCCD)',
      'From 16:00 Monday 16/11/2026 the clock stands still while waiting for the supplement; when all is there the limit is counted again from the start',
      'Lawful due date: Monday 16/11/2026',
      'At the end of Friday 20/11/2026: suspended, the clock stands still, due on the day it stopped',
    ]);
  });

  test.each([
    ['2026-11-12T10:00', 'khi tạm dừng còn trong hạn', 'not due when it stopped'],
    ['2026-11-18T10:00', 'khi tạm dừng đã quá hạn (2 ngày làm việc)', 'overdue when it stopped (2 working days)'],
  ])('from %s', (at, vi, en) => {
    const events: DossierEvent[] = [received, { kind: 'suspended', at, cause: 'payment' }];
    const told = (locale: 'vi' | 'en') => story(events, '2026-11-25', locale);
    expect(told('vi').at(-3)).toContain('; sau đó thời hạn được tính tiếp (theo quy tắc đã chọn, chưa viện dẫn');
    expect(told('en').at(-3)).toContain('; then the limit is counted on (by the rule that was chosen');
    expect([told('vi').at(-1)?.endsWith(vi), told('en').at(-1)?.endsWith(en)]).toEqual([true, true]);
  });

  test('says nothing of a wait for which the clock runs on', () => {
    const events: DossierEvent[] = [received, { kind: 'suspended', at: '2026-11-12', cause: 'other-agency' }];
    expect(story(events, '2026-11-13', 'en').filter((line) => line.includes('stands still'))).toEqual([]);
    expect(story(events, '2026-11-13', 'en').at(-1)).toBe('At the end of Friday 13/11/2026: pending, not due');
  });
});

describe('the story of a dossier', () => {
  test('tells each event with what it says of itself', () => {
    const events: DossierEvent[] = [
      { kind: 'submitted', at: '2026-11-08', recordedAt: '2026-11-09T07:30' },
      { ...received, agency: 'Một cửa' } as DossierEvent,
      { kind: 'transferred', at: '2026-11-09T15:00', to: 'Tư pháp' },
    ];
    expect(story(events, '2026-11-09', 'vi')).toEqual([
      'Chủ nhật ngày 08/11/2026: Nộp hồ sơ (ghi nhận 07:30 thứ Hai ngày 09/11/2026)',
      '09:00 thứ Hai ngày 09/11/2026: Tiếp nhận hồ sơ (cơ quan thực hiện: Một cửa)',
      '15:00 thứ Hai ngày 09/11/2026: Chuyển hồ sơ (đến Tư pháp)',
      'Hạn theo quy định: thứ Hai ngày 16/11/2026',
      'Đến hết thứ Hai ngày 09/11/2026: đang giải quyết, trong hạn',
    ]);
    expect(story(events, '2026-11-09', 'en')).toEqual([
      'Sunday 08/11/2026: Filed (entered 07:30 Monday 09/11/2026)',
      '09:00 Monday 09/11/2026: Received (Một cửa)',
      '15:00 Monday 09/11/2026: Transferred (to Tư pháp)',
      'Lawful due date: Monday 16/11/2026',
      'At the end of Monday 09/11/2026: pending, not due',
    ]);
  });

  test('tells who gave a dossier on to whom, and who did all else', () => {
    const events: DossierEvent[] = [
      received,
      { kind: 'transferred', at: '2026-11-09T15:00', agency: 'Bộ phận Một cửa', to: 'Công an phường' },
      { kind: 'finished', at: '2026-11-12T09:00', agency: 'Công an phường' },
    ];
    expect(story(events, '2026-11-12', 'vi').slice(1, 3)).toEqual([
      '15:00 thứ Hai ngày 09/11/2026: Chuyển hồ sơ (từ Bộ phận Một cửa đến Công an phường)',
      '09:00 thứ Năm ngày 12/11/2026: Có kết quả tại Bộ phận Một cửa (cơ quan thực hiện: Công an phường)',
    ]);
    expect(story(events, '2026-11-12', 'en').slice(1, 3)).toEqual([
      '15:00 Monday 09/11/2026: Transferred (from Bộ phận Một cửa to Công an phường)',
      '09:00 Thursday 12/11/2026: Result at the desk (Công an phường)',
    ]);
  });

  test('tells a standstill that moved the due date, and one that did not', () => {
    const events = [
      received,
      ...stand('2026-11-11T09:00', '2026-11-12T09:00'),
      ...stand('2026-11-12T10:00', '2026-11-12T11:00'),
    ];
    expect(story(events, '2026-11-12', 'en').slice(1, -2)).toEqual([
      '09:00 Wednesday 11/11/2026: Suspended (waiting for the end of an incident; reason: mất điện)',
      '09:00 Thursday 12/11/2026: Resumed (after waiting for the end of an incident)',
      'The standstill 09:00 Wednesday 11/11/2026 – 09:00 Thursday 12/11/2026 is not counted (1 working day, from the day after it began to the day it ended): due Monday 16/11/2026 becomes Tuesday 17/11/2026 (by the rule that was chosen, for which no provision is cited)',
      '10:00 Thursday 12/11/2026: Suspended (waiting for the end of an incident; reason: mất điện)',
      '11:00 Thursday 12/11/2026: Resumed (after waiting for the end of an incident)',
      'The standstill 10:00 Thursday 12/11/2026 – 11:00 Thursday 12/11/2026 does not move the due date: Tuesday 17/11/2026',
    ]);
    expect(story(events, '2026-11-12', 'vi')[3]).toBe(
      'Không tính thời gian tạm dừng 09:00 thứ Tư ngày 11/11/2026 – 09:00 thứ Năm ngày 12/11/2026 (1 ngày làm việc, từ ngày sau ngày tạm dừng đến hết ngày tiếp tục): hạn chuyển từ thứ Hai ngày 16/11/2026 sang thứ Ba ngày 17/11/2026 (theo quy tắc đã chọn, chưa viện dẫn được căn cứ pháp lý)',
    );
    expect(story(events, '2026-11-12', 'vi')[6]).toBe(
      'Tạm dừng 10:00 thứ Năm ngày 12/11/2026 – 11:00 thứ Năm ngày 12/11/2026 không làm thay đổi hạn: thứ Ba ngày 17/11/2026',
    );
  });

  test('tells what was granted, and what was asked for and did not count', () => {
    const once = { extension: choice({ most: 1, lead: null }) };
    const events: DossierEvent[] = [
      received,
      { kind: 'extended', at: '2026-11-10', until: '2026-11-18' },
      { kind: 'extended', at: '2026-11-10', until: '2026-11-25' },
      { kind: 'reappointed', at: '2026-11-10', until: '2026-11-19' },
      { kind: 'reappointed', at: '2026-11-10', until: '2026-11-20' },
    ];
    expect(story(events, '2026-11-20', 'en', once).slice(1)).toEqual([
      'Tuesday 10/11/2026: Extended (until Wednesday 18/11/2026)',
      'Extended: due Monday 16/11/2026 becomes Wednesday 18/11/2026',
      'Tuesday 10/11/2026: Extended (until Wednesday 25/11/2026)',
      'The extension does not move the due date: due Wednesday 18/11/2026 as before',
      'Tuesday 10/11/2026: Another day appointed (for Thursday 19/11/2026)',
      'Re-appointed for Thursday 19/11/2026; the lawful due date does not move',
      'Tuesday 10/11/2026: Another day appointed (for Friday 20/11/2026)',
      'The re-appointment for Friday 20/11/2026 does not count',
      'Lawful due date: Wednesday 18/11/2026',
      'At the end of Friday 20/11/2026: pending, overdue (2 working days)',
    ]);
    expect(story(events, '2026-11-20', 'vi', once)).toEqual(
      expect.arrayContaining([
        'Gia hạn: hạn chuyển từ thứ Hai ngày 16/11/2026 sang thứ Tư ngày 18/11/2026',
        'Việc gia hạn không làm thay đổi hạn: hạn vẫn là thứ Tư ngày 18/11/2026',
        'Hẹn lại thứ Năm ngày 19/11/2026; hạn theo quy định không thay đổi',
        'Việc hẹn lại thứ Sáu ngày 20/11/2026 không được tính',
        'Đến hết thứ Sáu ngày 20/11/2026: đang giải quyết, quá hạn (2 ngày làm việc)',
      ]),
    );
  });

  test('tells the slip, the restart and the arrival', () => {
    const events: DossierEvent[] = [
      { kind: 'received', at: '2026-11-09T09:00', appointedFor: '2026-11-18', agency: 'a', competent: 'b' },
      { kind: 'transferred', at: '2026-11-10T09:00', to: 'b' },
      { kind: 'supplement-requested', at: '2026-11-11T09:00' },
      { kind: 'supplemented', at: '2026-11-12T09:00' },
    ];
    expect(story(events, '2026-11-12', 'en')).toEqual([
      '09:00 Monday 09/11/2026: Received (a)',
      'Date on the slip: Wednesday 18/11/2026 (computed: Monday 16/11/2026)',
      '09:00 Tuesday 10/11/2026: Transferred (to b)',
      'The clock starts when the competent agency has the dossier: due Monday 16/11/2026 becomes Tuesday 17/11/2026',
      '09:00 Wednesday 11/11/2026: Supplement requested',
      '09:00 Thursday 12/11/2026: Supplemented',
      'The limit is counted again from the start: due Tuesday 17/11/2026 becomes Thursday 19/11/2026',
      'Lawful due date: Thursday 19/11/2026',
      'At the end of Thursday 12/11/2026: pending, not due',
    ]);
    expect(story(events, '2026-11-12', 'vi')).toEqual(
      expect.arrayContaining([
        'Ngày hẹn trên giấy hẹn: thứ Tư ngày 18/11/2026 (tính được: thứ Hai ngày 16/11/2026)',
        'Thời hạn tính từ khi cơ quan có thẩm quyền nhận hồ sơ: hạn chuyển từ thứ Hai ngày 16/11/2026 sang thứ Ba ngày 17/11/2026',
        'Thời hạn được tính lại từ đầu: hạn chuyển từ thứ Ba ngày 17/11/2026 sang thứ Năm ngày 19/11/2026',
      ]),
    );
  });

  test('tells what is not known, and the end', () => {
    const slip: DossierEvent = { kind: 'received', at: '2026-11-09T09:00', appointedFor: '2026-11-13' };
    expect(story([slip, { kind: 'refused', at: '2026-11-10' }], '2026-11-10', 'en', {}, null).slice(1)).toEqual([
      'Date on the slip: Friday 13/11/2026 (computed: not known)',
      'Tuesday 10/11/2026: Not accepted',
      'Lawful due date: Friday 13/11/2026',
      'At the end of Tuesday 10/11/2026: not accepted',
    ]);
    expect(story([received], '2026-11-10', 'vi', {}, null).slice(1)).toEqual([
      'Hạn theo quy định: chưa xác định',
      'Đến hết thứ Ba ngày 10/11/2026: đang giải quyết, không xác định được hạn',
    ]);
  });

  test('counts the days of every due date it names', () => {
    const rules = explainTimeline(
      lifeOf([
        received,
        { kind: 'supplement-requested', at: '2026-11-11' },
        { kind: 'supplemented', at: '2026-11-13' },
      ]),
      '2026-11-13',
    ).because.map(({ rule, outcome }) => (rule === 'deadline/due' ? outcome : rule));
    expect(rules.filter((rule) => rule === '2026-11-16' || rule === '2026-11-20')).toEqual([
      '2026-11-16',
      '2026-11-20',
    ]);
  });

  test('puts the law behind each move', () => {
    const law = { document: '1/2026/NĐ-CP', status: 'verified' } as const;
    const events: DossierEvent[] = [
      received,
      { kind: 'extended', at: '2026-11-10', until: '2026-11-18', basis: [law] },
      { kind: 'extended', at: '2026-11-10', until: '2026-11-19' },
      { kind: 'reappointed', at: '2026-11-10', until: '2026-11-19' },
      { kind: 'supplement-requested', at: '2026-11-11' },
      { kind: 'supplemented', at: '2026-11-13' },
    ];
    expect(
      dueDateChanges(lifeOf(events)).map(({ reason, at, event, basis }) => [reason, at, event, basis[0]?.document]),
    ).toEqual([
      ['receipt', '2026-11-09T09:00', 0, '118/2025/NĐ-CP'],
      ['extension', '2026-11-10', 1, '1/2026/NĐ-CP'],
      ['extension', '2026-11-10', 2, undefined],
      ['reappointment', '2026-11-10', 3, '118/2025/NĐ-CP'],
      ['restart', '2026-11-13', 5, '118/2025/NĐ-CP'],
    ]);
  });
});
