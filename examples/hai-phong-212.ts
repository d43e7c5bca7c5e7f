// A made-up chair of a commune of Hải Phòng under decision 212/2025/QĐ-UBND, annex 01. No site clearance and no domestic revenue were assigned, so that the block of other criteria is pooled.
// To how many points is told in two ways: the 20 that are printed for the block, and the 10 of footnote 7. Neither reading was verified.

import { narrate } from 'motcua';
import { bandOf, checkFramework, decimalText, explainScore, type ScoreInputs } from 'motcua/score';
import { frameworks } from 'motcua/vn';

const { heads, headsPooledTo10 } = frameworks.haiPhong212;

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

/** The rows of a group, judged one by one. */
const judged = (group: string, ...points: readonly number[]) =>
  points.map((one, at) => [`${group}.${'abcde'[at]}`, one] as const);

const inputs: ScoreInputs = Object.fromEntries(
  Object.entries({
    ...Object.fromEntries([
      ...judged('I.1', 1.25, 1.25, 1.25, 1.25),
      ...judged('I.2', 1.25, 1.25, 1.25, 1.25),
      ...judged('I.3', 1.25, 1.25, 1, 1.25),
      ...judged('I.4', 1.25, 1.25, 1.25, 1.25),
      ...judged('II.1', 1, 1, 1, 1, 1),
      ...judged('II.2', 1, 1, 1, 1, 1),
    ]),
    'II.3.a': of(24, 24),
    'II.3.b': of(24, 24),
    'II.3.c': of(24, 24),
    'II.4.a': of(61, 61),
    'II.4.b': of(61, 61),
    'II.4.c': of(61, 61),
    'II.5.1.a': 91.2,
    'II.5.1.a/city-average': 90.5,
    'II.5.1.b': 70.1,
    'II.5.1.b/city-average': 68.4,
    'II.5.1.c': 'met',
    'II.5.2.a': 'not-applicable',
    'II.5.2.b': 0.96,
    'II.5.2.b/target': 0.95,
    'II.5.2.c': 'not-applicable',
    'II.5.2.c/target': 'not-applicable',
    'II.5.2.d': 0,
    'II.5.2.e': 'met',
    'II.5.2.g': 0,
    'criteria-completed': of(20, 20),
    'criteria-weak': of(1, 20),
    'targets-completed': of(34, 34),
    'targets-in-order': of(34, 34),
    'targets-exceeded': of(18, 34),
    'units-completed': of(5, 5),
    'units-good': of(4, 5),
    'units-corrupt': 0,
    degradation: 0,
    disciplined: 0,
  }).map(([name, input]) => [`hp212/${name}`, input]),
);

for (const [framework, reading] of [
  [heads, '2025'],
  [headsPooledTo10, '2025, theo đúng chú thích 7 như bản in'],
] as const) {
  const explained = explainScore(framework, { unit: 'an-binh', period: '2026', inputs });
  const card = explained.value;
  console.log(`${framework.names.vi} (${reading})`);
  const story = narrate(explained, { locale: 'vi' });
  for (const line of story.split('\n').filter((one) => /^\d+\. (II\.5|II |ROOT)/.test(one)))
    console.log(line.replace(' ROOT ', ' '));

  const { band, byTotal, gates } = bandOf(framework, card, inputs);
  const nameOf = (id: string | null) => framework.bands?.names[id ?? '']?.vi;
  const total = card.points === null ? '–' : decimalText(card.points, { locale: 'vi' });
  console.log(`Tổng ${total} / ${decimalText(card.outOf, { places: 0, locale: 'vi' })}`);
  console.log(`Theo tổng điểm: ${nameOf(byTotal)}; sau các điều kiện: ${nameOf(band)}`);
  console.log(`Điều kiện đạt: ${gates.filter(({ holds }) => holds).length} trên ${gates.length}`);
  const late = { ...inputs, 'hp212/targets-exceeded': of(16, 34) };
  console.log(`Nếu chỉ 16 trên 34 chỉ tiêu vượt mức: ${nameOf(bandOf(framework, card, late).band)}`);
  console.log('Cảnh báo về biểu mẫu:');
  console.log(narrate(checkFramework(framework), { locale: 'vi' }));
  console.log('');
}
