import { readdirSync, readFileSync } from 'node:fs';
import { dueDate, explainDueDate, narrate } from 'motcua';
import { compileCalendar, withHours } from 'motcua/calendar';
import { portalFindingSeverities } from 'motcua/procedure';
import { vietnam, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { adapterProblems } from '../../../src/adapters/phrases.ts';
import { calendarProblems } from '../../../src/calendar/phrases.ts';
import { compositeProblems } from '../../../src/composite/phrases.ts';
import { deadlineProblems, deadlineRules } from '../../../src/deadline/phrases.ts';
import { dossierProblems, dossierRules } from '../../../src/dossier/phrases.ts';
import { indicatorProblems } from '../../../src/indicator/phrases.ts';
import { kernelProblems } from '../../../src/kernel/phrases.ts';
import { oversightProblems } from '../../../src/oversight/phrases.ts';
import { procedureProblems, procedureRules } from '../../../src/procedure/phrases.ts';
import { scoreProblems, scoreRules } from '../../../src/score/phrases.ts';
import { statisticsProblems, statisticsRules } from '../../../src/statistics/phrases.ts';
import { surveyProblems, surveyRules } from '../../../src/survey/phrases.ts';
import { unitProblems } from '../../../src/unit/phrases.ts';
import { refused } from '../../refused.ts';

const explained = explainDueDate({
  receivedAt: '2026-08-21T09:00',
  limit: { amount: 2, unit: 'working-day' },
  ...vietnam('2026-08-21'),
});

describe('a story', () => {
  test('in Vietnamese', () => {
    expect(narrate(explained, { locale: 'vi' })).toMatchInlineSnapshot(`
      "1.  Tiếp nhận hồ sơ đầy đủ, hợp lệ: 09:00 thứ Sáu ngày 21/08/2026
          Căn cứ: khoản 3 Điều 17 Nghị định số 118/2025/NĐ-CP ngày 09/06/2025 về cơ chế một cửa
          Căn cứ: khoản 3 Điều 8 Nghị định số 309/2026/NĐ-CP ngày 05/08/2026 sửa đổi Nghị định 118/2025/NĐ-CP
      2.  Giờ tiếp nhận trong ngày không làm thay đổi ngày tính: tính ngay ngày tiếp nhận
          Căn cứ: khoản 2 Điều 18 Nghị định số 118/2025/NĐ-CP ngày 09/06/2025 về cơ chế một cửa
          Căn cứ: Điều 9 Nghị định số 309/2026/NĐ-CP ngày 05/08/2026 sửa đổi Nghị định 118/2025/NĐ-CP
      3.  Không tính thứ Sáu ngày 21/08/2026: bắt đầu tính từ thứ Bảy ngày 22/08/2026
          Căn cứ: khoản 2 Điều 147 Bộ luật Dân sự 2015 (91/2015/QH13)
          Căn cứ: khoản 3 Điều 147 Bộ luật Dân sự 2015 (91/2015/QH13)
      4.  Không bỏ qua thứ Bảy ngày 22/08/2026: Làm bù cho ngày nghỉ hoán đổi dịp Quốc khánh 2026 (thứ Hai ngày 31/08/2026)
          Căn cứ: Thông báo số 9441/TB-BNV ngày 16/10/2025 của Bộ Nội vụ
      5.  Đếm thứ Bảy ngày 22/08/2026 (1 ngày làm việc): được 1/2
          Căn cứ: khoản 1 Điều 148 Bộ luật Dân sự 2015 (91/2015/QH13) [chưa kiểm chứng]
      6.  Bỏ qua Chủ nhật ngày 23/08/2026 (1 ngày): Ngày nghỉ hằng tuần
          Căn cứ: Điều 1 Quyết định số 188/1999/QĐ-TTg ngày 17/09/1999 về chế độ tuần làm việc 40 giờ
      7.  Đếm thứ Hai ngày 24/08/2026 (1 ngày làm việc): được 2/2
          Căn cứ: khoản 1 Điều 148 Bộ luật Dân sự 2015 (91/2015/QH13) [chưa kiểm chứng]
      8.  Ngày hẹn trả kết quả: thứ Hai ngày 24/08/2026"
    `);
  });

  test('in English', () => {
    expect(narrate(explained.because, { locale: 'en' })).toMatchInlineSnapshot(`
      "1.  Complete dossier received: 09:00 Friday 21/08/2026
          Basis: Decree on the one-stop mechanism (118/2025/NĐ-CP) of 09/06/2025, art. 17 cl. 3
          Basis: Decree amending decree 118/2025/NĐ-CP (309/2026/NĐ-CP) of 05/08/2026, art. 8 cl. 3
      2.  The time of day does not move the receipt: it counts on the day itself
          Basis: Decree on the one-stop mechanism (118/2025/NĐ-CP) of 09/06/2025, art. 18 cl. 2
          Basis: Decree amending decree 118/2025/NĐ-CP (309/2026/NĐ-CP) of 05/08/2026, art. 9
      3.  Friday 21/08/2026 itself is not counted: counting starts on Saturday 22/08/2026
          Basis: Civil Code 2015 (91/2015/QH13), art. 147 cl. 2
          Basis: Civil Code 2015 (91/2015/QH13), art. 147 cl. 3
      4.  Do not skip Saturday 22/08/2026: Worked for the day off by swap, National Day 2026 (Monday 31/08/2026)
          Basis: Notice of the Ministry of Home Affairs (9441/TB-BNV) of 16/10/2025
      5.  Count Saturday 22/08/2026 (1 working day): 1 of 2
          Basis: Civil Code 2015 (91/2015/QH13), art. 148 cl. 1 [unverified]
      6.  Skip Sunday 23/08/2026 (1 day): Weekly rest day
          Basis: Decision on the 40-hour week (188/1999/QĐ-TTg) of 17/09/1999, art. 1
      7.  Count Monday 24/08/2026 (1 working day): 2 of 2
          Basis: Civil Code 2015 (91/2015/QH13), art. 148 cl. 1 [unverified]
      8.  Result due: Monday 24/08/2026"
    `);
  });

  test('in Markdown and HTML has the same steps', () => {
    expect(
      narrate(explained, { locale: 'vi', format: 'markdown' })
        .split('\n')
        .filter((line) => /^\d+\. /.test(line)),
    ).toHaveLength(explained.because.length);
    expect(narrate(explained, { locale: 'vi', format: 'html' }).match(/<li>/g)?.length).toBeGreaterThan(
      explained.because.length,
    );
  });

  test('never lets a value become markup', () => {
    const step = {
      rule: 'deadline/receipt',
      applied: true,
      basis: [{ document: '<b>x</b>', status: 'verified' as const }],
      inputs: { receivedAt: '<img src=x>' },
      outcome: null,
    };
    const html = narrate([step], { locale: 'vi', format: 'html' });
    expect(html).not.toMatch(/<(b|img)/);
  });

  test('of nothing is empty', () => {
    expect(narrate([], { locale: 'vi' })).toBe('');
  });

  test.each([
    [undefined],
    [null],
    ['2026-11-26'],
    [{ dueOn: '2026-11-26' }],
    [{ because: 'why' }],
    [['why']],
    [[null]],
  ])('of %j, which has no steps, is refused', (what) => {
    const error = refused(() => narrate(what as never, { locale: 'vi' }));
    expect([error.code, error.problems[0]?.accepted]).toEqual([
      'kernel/not-a-story',
      'what a function explain… returns, its steps, or problems',
    ]);
  });

  test('without a language is refused', () => {
    expect(refused(() => narrate([], undefined as never)).code).toBe('kernel/unknown-locale');
  });

  test('of a rule this version does not know is told by its data', () => {
    const step = { rule: 'room/new-rule', applied: true, basis: [], inputs: { days: 2 }, outcome: '2026-11-24' };
    expect(narrate([step, { ...step, applied: false }], { locale: 'en' })).toBe(
      '1.  room/new-rule (applied): {"days":2} → "2026-11-24"\n2.  room/new-rule (not applied): {"days":2} → "2026-11-24"',
    );
    expect(narrate([{ ...step, applied: false }], { locale: 'vi' })).toContain('room/new-rule (không áp dụng)');
    expect(narrate([{ ...step, rule: '__proto__' }], { locale: 'en' })).toContain('__proto__ (applied)');
  });

  test.each(['fr', '__proto__', undefined])('in %j is refused', (locale) => {
    expect(refused(() => narrate(explained, { locale: locale as 'vi' })).code).toBe('kernel/unknown-locale');
  });
});

describe('numbers and words', () => {
  test('a part of a working day is told with the sessions it is a part of, so that its minute can be found again', () => {
    const sessions = [
      { opens: '07:30', closes: '11:30' },
      { opens: '13:00', closes: '17:00' },
    ];
    const calendar = withHours(vietnam('2026-11-20').calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
    const limit = { amount: 1.25, unit: 'working-day' } as const;
    const story = explainDueDate({ receivedAt: '2026-11-20', limit, ...vietnam('2026-11-20'), calendar });
    expect(narrate(story, { locale: 'en' })).toContain(
      'The part of a day in 1.25 working days, in the office hours of Wednesday 25/11/2026 (07:30–11:30, 13:00–17:00): to 09:30',
    );
    expect(narrate(story, { locale: 'vi' })).toContain(
      'Phần lẻ của 1,25 ngày làm việc trong giờ làm việc thứ Tư ngày 25/11/2026 (07:30–11:30, 13:00–17:00): đến 09:30',
    );
    const stored = story.because.map((step) => ({ ...step, inputs: { ...step.inputs, sessions: null } }));
    expect(narrate(stored, { locale: 'en' })).toContain('in the office hours of Wednesday 25/11/2026: to 09:30');
  });

  test('singular and plural, decimal comma, times and missing days', () => {
    const query = {
      receivedAt: '2026-11-20T15:10',
      limit: { amount: 1.5, unit: 'hour' as const },
      ...vietnam('2026-11-20'),
    };
    expect(narrate(explainDueDate(query), { locale: 'vi' })).toContain(
      'Tính liên tục 1,5 giờ từ 15:10 thứ Sáu ngày 20/11/2026: đến 16:40 thứ Sáu ngày 20/11/2026',
    );
    expect(narrate(explainDueDate(query), { locale: 'en' })).toContain(
      'Run 1.5 hours from 15:10 Friday 20/11/2026: to 16:40 Friday 20/11/2026',
    );
    const month = { ...query, receivedAt: '2026-01-31', limit: { amount: 1, unit: 'month' as const } };
    expect(narrate(explainDueDate(month), { locale: 'en' })).toContain(
      'Count 1 month after Saturday 31/01/2026: to the end of 31/02/2026',
    );
    expect(narrate(explainDueDate(month), { locale: 'vi' })).toContain(
      'Không có ngày 31/02/2026: thời hạn hết vào thứ Bảy ngày 28/02/2026',
    );
  });
});

describe('problems', () => {
  test('are told with place, value and what would be accepted', () => {
    const error = refused(() =>
      dueDate({ receivedAt: '2026-11-20', limit: { amount: -3, unit: 'week' }, ...vietnam('2026-11-20') }),
    );
    expect(narrate(error.problems, { locale: 'vi' })).toBe(
      '1.  Độ dài thời hạn ngoài giới hạn (vị trí: limit.amount; đã nhập: -3; hợp lệ: 1..5228)',
    );
    expect(narrate(error.problems, { locale: 'en' })).toBe(
      '1.  Amount of a limit out of bounds (at: limit.amount; got: -3; accepted: 1..5228)',
    );
  });

  test('of a calendar are told one by one', () => {
    const [first] = vietnamCalendarSpec.notices;
    const error = refused(() =>
      compileCalendar({ ...vietnamCalendarSpec, notices: [...vietnamCalendarSpec.notices, ...(first ? [first] : [])] }),
    );
    expect(narrate(error.problems, { locale: 'vi' }).split('\n')).toHaveLength(error.total);
  });

  test('without a phrase, or without anything but a code, still say something', () => {
    expect(narrate([{ code: 'room/new', path: [], severity: 'error' }], { locale: 'vi' })).toBe('1.  room/new');
    expect(narrate([{ code: 'kernel/not-a-date', path: [], severity: 'error' }], { locale: 'en' })).toBe(
      '1.  Not a date of the calendar',
    );
  });
});

describe('phrases', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('phrases.ts'))
    .map((file) => readFileSync(`src/${file}`, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, ''));
  const used = new Set(
    sources
      .flatMap(
        (source) =>
          source.match(
            /'(?:kernel|calendar|deadline|procedure|process|posting|dossier|unit|indicator|statistics|survey|composite|score|oversight|adapters|ics|sql|svg|worksheet)\/[a-z-]+'/g,
          ) ?? [],
      )
      .map((id) => id.slice(1, -1)),
  );
  const problems = {
    ...kernelProblems(),
    ...calendarProblems(),
    ...deadlineProblems(),
    ...procedureProblems(),
    ...dossierProblems(),
    ...unitProblems(),
    ...indicatorProblems(),
    ...statisticsProblems(),
    ...surveyProblems(),
    ...compositeProblems(),
    ...scoreProblems(),
    ...oversightProblems(),
    ...adapterProblems(),
  };

  test('stand for every id the sources use, and for no other', () => {
    const known = new Set([
      ...Object.keys(problems),
      ...Object.keys(deadlineRules()),
      ...Object.keys(procedureRules()),
      ...Object.keys(dossierRules()),
      ...Object.keys(statisticsRules()),
      ...Object.keys(surveyRules()),
      ...Object.keys(scoreRules()),
    ]);
    const built = [...known].filter(
      (id) => /^deadline\/skip-|^procedure\/limit-of-|^statistics\/excluded-/.test(id) || id in portalFindingSeverities,
    );
    expect([...used].filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !used.has(id) && !built.includes(id))).toEqual([]);
  });

  test('stand for every problem a doc comment says is thrown', () => {
    const comments = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => readFileSync(`src/${file}`, 'utf8').match(/@throws[\s\S]*?(?=\n \* ?@|\*\/|\n \*\n)/g) ?? []);
    const told = comments.flatMap((text) => [...text.matchAll(/`([a-z]+\/[a-z-]+)`/g)].map(([, id]) => id as string));
    expect(told.length).toBeGreaterThan(1000);
    expect([...new Set(told)].filter((id) => !(id in problems) && !id.startsWith('motcua/'))).toEqual([]);
  });

  test('are different in the two languages', () => {
    for (const [id, { vi, en }] of Object.entries(problems))
      expect([id, vi({}, {} as never) === en({}, {} as never)]).toEqual([id, false]);
  });
});
