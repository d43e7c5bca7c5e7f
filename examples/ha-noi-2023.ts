// Hà Nội in November 2023 under decision 766/QĐ-TTg. Printed are a total of 51,39 of 100, rank 55 of 63, and three percentages: 93,79 % of the dossiers handed in online were handled in time, 16,78 % of the
// procedures have payments online, 83,26 % are satisfied with how procedures are handled. What do these say of the other points, and what do they leave open?
// The rules are those of the national portal as captured in 2026; that they were the same in 2023 is inferred, and so is that the last two percentages are
// those of leaves 3.5b and 5.4.

import { score } from 'motcua';
import { bandOf, decimalText, type ScoreCard, type ScoredCriterion, type ScoreInputs } from 'motcua/score';
import { frameworks } from 'motcua/vn';

const TOTAL = 5139;
const { qd766 } = frameworks;
const scored = (inputs: ScoreInputs) => score(qd766, { unit: 'ha-noi', period: '2023-11', inputs });
const leavesOf = ({ root }: ScoreCard) =>
  root.children.flatMap(({ children }) => children).filter(({ role }) => role === 'counted');
const pointsOf = (card: ScoreCard, code: string) => leavesOf(card).find((leaf) => leaf.code === code)?.points ?? null;
const text = (points: ScoredCriterion['points']) => (points === null ? '–' : decimalText(points, { locale: 'vi' }));
const hundredths = (points: ScoredCriterion['points']) => (points === null ? 0 : Number((points.n * 100n) / points.d));
const written = (value: number) => text({ n: BigInt(value), d: 100n });
/** Percent in thousandths as a count: 83,26 % is 83260 of 100000. */
const percent = (thousandths: number) => ({ numerator: thousandths, denominator: 100_000 });

// a percentage of two decimals stands for all that round to it: 83,26 for 83,255 to 83,265
const printed: readonly [code: string, what: string, thousandths: number][] = [
  ['5.4', 'hài lòng về giải quyết TTHC 83,26%', 83_260],
  ['3.5b', 'TTHC có thanh toán trực tuyến 16,78%', 16_780],
];
console.log('Xác định được (nếu quy tắc năm 2026 đã áp dụng năm 2023, và hai tỷ lệ là của hai chỉ tiêu này):');
const known = new Map<string, number>();
for (const [code, what, thousandths] of printed) {
  const [low, at, high] = [-5, 0, 5].map((off) =>
    pointsOf(scored({ [`766/${code}`]: percent(thousandths + off) }), code),
  );
  if (text(low ?? null) !== text(high ?? null)) throw new Error(`${what} does not determine ${code}`);
  known.set(code, hundredths(at ?? null));
  console.log(`  ${code.padEnd(5)}${what}: ${text(at ?? null)} điểm`);
}

console.log('\nChưa xác định được:');
const inTime = pointsOf(scored({ '766/2.1': percent(93_790) }), '2.1');
console.log(
  `  2.1  93,79% là của hồ sơ nộp trực tuyến, chỉ tiêu tính trên mọi hồ sơ; nếu bằng nhau thì được ${text(inTime)} điểm`,
);

// what is left for the rest of each group, however the other groups do
const knownSum = [...known.values()].reduce((sum, points) => sum + points, 0);
const knownMax = leavesOf(scored({})).reduce((sum, { code, max }) => sum + (known.has(code) ? hundredths(max) : 0), 0);
const [left, leftMax] = [TOTAL - knownSum, 10_000 - knownMax];
console.log(`  còn ${written(left)} điểm trên ${written(leftMax)} của các chỉ tiêu khác, nên mỗi nhóm có thể được:`);
for (const { code, names, children } of scored({}).root.children) {
  const counted = children.filter(({ role }) => role === 'counted');
  const own = counted.reduce((sum, leaf) => sum + (known.get(leaf.code) ?? 0), 0);
  const open = counted.reduce((sum, leaf) => sum + (known.has(leaf.code) ? 0 : hundredths(leaf.max)), 0);
  const [least, most] = [own + Math.max(0, left - (leftMax - open)), own + Math.min(left, open)];
  console.log(
    `    ${code.padEnd(4)}${names.vi.padEnd(26)}từ ${written(least).padStart(5)} đến ${written(most).padStart(5)}`,
  );
}

// two made-up provinces with all that is printed of Hà Nội, and nothing else alike
const none = { numerator: 0, denominator: 100_000 };
const full = { numerator: 100_000, denominator: 100_000 };
const only = (given: ScoreInputs): ScoreInputs => ({
  ...Object.fromEntries(leavesOf(scored({})).map(({ code }) => [`766/${code}`, none])),
  ...Object.fromEntries(printed.map(([code, , thousandths]) => [`766/${code}`, percent(thousandths)])),
  ...given,
});
const open = only({
  ...Object.fromEntries(['1.1', '1.2', '1.3', '1.4', '3.3'].map((code) => [`766/${code}`, full])),
  '766/2.1': percent(93_790),
  '766/4.1': percent(44_330),
});
const digital = only({
  ...Object.fromEntries(
    ['4.1', '4.2', '4.3', '4.4', '4.5a', '4.5b', '4.6', '5.2'].map((code) => [`766/${code}`, full]),
  ),
  '766/2.1': percent(60_000),
  '766/5.3': percent(90_330),
});
console.log('\nHai tỉnh giả định, cùng các số đã công bố:');
for (const [name, inputs] of [
  ['công khai, đúng hạn', open],
  ['số hóa, kiến nghị', digital],
] as const) {
  const card = scored(inputs);
  if (hundredths(card.points) !== TOTAL || !card.complete) throw new Error(`${name}: ${text(card.points)}`);
  const groups = card.root.children.map(({ code, points }) => `${code} ${text(points)}`);
  const { band } = bandOf(qd766, card);
  console.log(
    `  ${name.padEnd(20)}${text(card.points)}: ${groups.join('; ')} (${qd766.bands?.names[band ?? '']?.vi}, mức 50 chưa kiểm chứng)`,
  );
}

console.log('\nHạng 55/63 nói rằng 54 tỉnh đứng trước, không nói hơn bao nhiêu điểm.');
