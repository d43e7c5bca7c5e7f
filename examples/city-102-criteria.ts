// Hà Nội scores its districts on 102 criteria: 80 that a council verifies and 22 that come from surveys of society (decision 4190/QĐ-UBND, 2023). Its tables of points were not found, so this is a
// template: 102 made-up criteria in eight domains, filled in for four made-up districts. What the template shows is real: self scores, verification by the lead agency and the council,
// explanation and second verification, progress as "63 of 80", the differences between what a district claims and what it gets, the rank and what it is worth.

import {
  type AssessmentEvent,
  assessmentAsOf,
  assessmentProgress,
  type Criterion,
  compare,
  decimalText,
  type Framework,
  rank,
  rankRobustness,
} from 'motcua/score';

const DOMAINS = [
  ['Chỉ đạo, điều hành', 'Direction', 14, 0],
  ['Xây dựng và thi hành pháp luật', 'Making and applying law', 10, 2],
  ['Thủ tục hành chính', 'Procedures', 14, 4],
  ['Tổ chức bộ máy', 'Organisation', 8, 2],
  ['Chế độ công vụ', 'Civil service', 12, 4],
  ['Tài chính công', 'Public finance', 8, 2],
  ['Chính quyền điện tử', 'Digital government', 14, 2],
  ['Tác động', 'Effects', 0, 6],
] as const;

/** 80 verified criteria of 0,7 points and 22 surveyed ones of 2: 100. */
const criterion = (code: string, max: number, source: 'verified' | 'survey'): Criterion => ({
  code,
  names: { vi: `Tiêu chí ${code}`, en: `Criterion ${code}` },
  max,
  source,
  rule: source === 'verified' ? { kind: 'points', input: code } : { kind: 'proportional', of: code },
  ...(source === 'verified' ? { evidence: 'required' as const } : {}),
});

const VERIFIED = 0.7;
const SURVEYED = 2;

const domain = ([vi, en, verified, surveyed]: (typeof DOMAINS)[number], at: number): Criterion => ({
  code: `${at + 1}`,
  names: { vi, en },
  // in tenths, which are whole: sums of doubles are no maxima
  max: (verified * 7 + surveyed * 20) / 10,
  lead: `agency-${at + 1}`,
  closesOn: '2023-11-30',
  children: [
    ...Array.from({ length: verified }, (_, nth) => criterion(`${at + 1}.${nth + 1}`, VERIFIED, 'verified')),
    ...Array.from({ length: surveyed }, (_, nth) => criterion(`${at + 1}.s${nth + 1}`, SURVEYED, 'survey')),
  ],
});

const children = DOMAINS.map(domain);
const framework: Framework = {
  id: 'city-template',
  version: '2023',
  names: { vi: 'Chỉ số cải cách hành chính của quận, huyện', en: 'Reform index of districts' },
  root: {
    code: 'T',
    names: { vi: 'Tổng điểm', en: 'Total' },
    max: 100,
    children,
  },
  rounding: { total: { places: 2, rounding: 'half-up' } },
  basis: [],
};

const leaves = children.flatMap((one) => one.children ?? []);
const verified = leaves.filter(({ source }) => source === 'verified');
const surveyed = leaves.filter(({ source }) => source === 'survey');
console.log(`${verified.length} + ${surveyed.length} = ${leaves.length} tiêu chí, tối đa ${framework.root.max} điểm`);

/** Made-up figures that are the same at every run. */
const figure = (district: number, at: number, of: number) => (district * 7 + at * 13 + ((district * at) % 11)) % of;

function eventsOf(district: number, unit: string): readonly AssessmentEvent[] {
  return verified.flatMap(({ code }, at): readonly AssessmentEvent[] => {
    const lead = `agency-${code.split('.')[0]}`;
    const evidence = [{ kind: 'document' as const, title: `Báo cáo ${code}`, issuer: unit }];
    const claimed = figure(district, at, 6) === 0 ? 0.5 : VERIFIED;
    // 63 of 80 by the end of October, as the press told of a district; the other days are made up
    const on = at < 63 ? '2023-10-31' : '2023-11-24';
    const self: AssessmentEvent = { kind: 'self-scored', at: on, by: unit, criterion: code, points: claimed, evidence };
    const cut = figure(district, at, 9) === 0;
    const ruled: AssessmentEvent = cut
      ? {
          kind: 'verified',
          stage: 'lead',
          at: '2023-12-05',
          by: lead,
          criterion: code,
          points: 0.25,
          reason: 'Báo cáo gửi chậm',
        }
      : { kind: 'verified', stage: 'lead', at: '2023-12-05', by: lead, criterion: code, accept: true };
    return [self, ruled];
  });
}

const DISTRICTS = ['Quận A', 'Quận B', 'Quận C', 'Huyện D'];
const histories = DISTRICTS.map((unit, district) => {
  const inputs = Object.fromEntries(
    surveyed.map(({ code }, at) => [code, { numerator: 300 + figure(district, at, 90), denominator: 400 }]),
  );
  return { framework, unit, period: '2023', events: eventsOf(district, unit), assessed: ['verified'], inputs };
});
const text = (points: { readonly n: bigint; readonly d: bigint } | null) =>
  points === null ? '–' : decimalText(points, { locale: 'vi' });

const [first] = histories;
if (first === undefined) throw new Error('no district');
const { scored, of } = assessmentProgress(first, '2023-10-31');
console.log(`${first.unit} (minh họa), ngày 31/10/2023: đã tự chấm ${scored}/${of} tiêu chí`);

// the district explains itself on one criterion, and is verified once more
const cut = first.events.find((event) => event.kind === 'verified' && 'points' in event);
if (cut?.kind !== 'verified') throw new Error('nothing was cut');
const explained: readonly AssessmentEvent[] = [
  {
    kind: 'explained',
    at: '2023-12-08',
    by: first.unit,
    criterion: cut.criterion,
    explanation: 'Báo cáo gửi đúng hạn qua trục liên thông',
    points: VERIFIED,
  },
  { kind: 'verified-again', at: '2023-12-12', by: 'council', criterion: cut.criterion, accept: true },
];
const approved: AssessmentEvent = { kind: 'approved', at: '2023-12-15', by: 'council' };
const settled = histories.map((history) => ({
  ...history,
  events: [...history.events, ...(history === first ? explained : []), approved],
}));

console.log('\nĐơn vị     tự chấm   thẩm định   cuối cùng');
const cards = settled.map((history) => {
  const { cards: stages, problems } = assessmentAsOf(history, '2023-12-31');
  const { self, verified: lead, final } = stages;
  if (final === null) throw new Error(problems.map(({ code }) => code).join(', '));
  console.log(
    `${history.unit.padEnd(10)}${text(self.points).padStart(8)}${text(lead.points).padStart(12)}${text(final.points).padStart(12)}`,
  );
  return { self, final };
});

const own = cards[0];
if (own !== undefined) {
  const { gap, differences } = compare(own.self, own.final);
  console.log(`\n${first.unit} mất ${text({ n: -gap.n, d: gap.d })} điểm so với tự chấm (dấu + là được thêm):`);
  for (const { code, kind, points } of differences)
    console.log(`  ${kind === 'points' ? code : 'làm tròn'}: ${points.n > 0n ? '+' : ''}${text(points)}`);
}

console.log('\nXếp hạng:');
for (const { card, rank: place, of: many } of rank(cards.map(({ final }) => final)).ranked) {
  console.log(`  ${place}/${many} ${card.unit} ${text(card.points)}`);
}

const requests = cards.map(({ final }) => ({
  unit: final.unit,
  period: final.period,
  inputs: Object.fromEntries(
    final.root.children.flatMap(({ children: parts }) =>
      parts.map(({ code, source, points, inputs }) => [
        code,
        source === 'verified' ? Number(points?.n) / Number(points?.d) : (inputs[code] ?? null),
      ]),
    ),
  ),
}));
const { units } = rankRobustness(framework, requests, { seed: 2026, replicates: 1_000, weights: { spread: 0.25 } });
console.log('\nHạng khi trọng số xê dịch ± 25% (1.000 lần lặp, trong 90% số đó):');
for (const { unit, rank: place, ranks } of units)
  console.log(`  ${unit}: hạng ${place}, từ ${ranks?.low} đến ${ranks?.high}`);
