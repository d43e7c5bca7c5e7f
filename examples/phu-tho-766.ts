// Phú Thọ province in the third quarter of 2026 under decision 766/QĐ-TTg, as the national portal scores: 61,39 of 100. Counts are those of the portal's export; that of certified
// electronic copies is not in it, so its 2,00 points are declared here as inferred from the published 8,75 of the group.

import { narrate, score } from 'motcua';
import { print, scoreBlocks } from 'motcua/narrator';
import { bandOf, decimalText, explainScore, pointsToGain } from 'motcua/score';
import { frameworks } from 'motcua/vn';

const of = (numerator: number, denominator: number) => ({ numerator, denominator });

const inputs = {
  '766/1.1': of(0, 54),
  '766/1.2': of(0, 68),
  '766/1.3': of(87, 89),
  '766/1.4': of(339_457, 339_457),
  '766/2.1': of(403_016, 464_494),
  '766/3.1': of(52, 89),
  '766/3.2': of(449, 1_884),
  '766/3.3': of(435_258, 440_558),
  '766/3.5': of(66, 311),
  '766/3.5b': of(115, 311),
  '766/3.6': of(233_203, 268_066),
  '766/4.1': of(334_358, 464_494),
  '766/4.2': of(83_994, 464_494),
  '766/4.3': of(64_382, 464_494),
  '766/4.4': of(0, 464_494),
  '766/4.5a': of(342, 1_300),
  '766/4.5b': of(192_191, 464_494),
  // inferred: the communes that provide them are not in the export
  '766/4.6': 1,
  '766/5.2': of(300, 499),
  '766/5.3': of(238, 499),
  '766/5.4': of(402_886, 464_494),
};
const request = { unit: 'phu-tho', period: '2026-Q3', inputs };
const card = score(frameworks.qd766, request);
const text = (points: { readonly n: bigint; readonly d: bigint } | null) =>
  points === null ? '–' : decimalText(points, { locale: 'vi' });

console.log(print(scoreBlocks(card, { locale: 'vi', unitName: 'tỉnh Phú Thọ' }), 'text'));

const { band } = bandOf(frameworks.qd766, card);
console.log(`Xếp loại: ${frameworks.qd766.bands?.names[band ?? '']?.vi} (các mức 80, 70, 50 chưa kiểm chứng)`);

console.log('\nCòn có thể tăng nhiều nhất:');
for (const { code, names, points } of pointsToGain(card).slice(0, 5)) {
  console.log(`  ${text(points).padStart(5)}  ${code} ${names.vi}`);
}

console.log('\nCách tính, một phần:');
const story = narrate(explainScore(frameworks.qd766, request), { locale: 'vi' });
for (const line of story.split('\n').filter((one) => /(2\.1|3\.5b|4\.3|5\.4|766 Đ)/.test(one))) console.log(line);
