import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { score } from 'motcua';
import { decimalText } from 'motcua/score';
import { satisfactionRate } from 'motcua/survey';
import { frameworks } from 'motcua/vn';
import type { Browser } from 'playwright-core';
import { type Opened, openPage, picture, startBrowser, textsOf } from './opened-page.ts';
import { askRate } from './steps.ts';

let browser: Browser;
let opened: Opened;

before(async () => {
  browser = await startBrowser();
  opened = await openPage(browser);
});

after(async () => {
  await browser.close();
});

const percent = (share: number) => `${(100 * share).toFixed(2).replace('.', ',')}%`;

for (const [satisfied, valid, gate] of [
  [20, 25, 'Không nên công bố'],
  [27, 30, 'Công bố kèm lưu ý'],
  [920, 929, 'Có thể công bố'],
  [400, 400, 'Công bố kèm lưu ý'],
] as const) {
  test(`the rate of ${satisfied} of ${valid} is that of the library`, async () => {
    const { page } = opened;
    const { value, interval } = satisfactionRate({ numerator: satisfied, denominator: valid });
    assert.equal(await askRate(page, String(satisfied), String(valid)), `Tỷ lệ hài lòng: ${percent(value ?? 0)}`);
    assert.equal(
      await page.innerText('#ballot-answer .figure'),
      `Khoảng tin cậy 95%: ${percent(interval?.low ?? 0)} – ${percent(interval?.high ?? 0)}`,
    );
    assert.ok((await textsOf(page, '#ballot-answer h4')).includes(`Công bố: ${gate}`));
  });
}

test('the population and the method change the interval', async () => {
  const { page } = opened;
  await page.fill('#ballot-population', '40');
  await page.selectOption('#ballot-method', 'beta');
  await askRate(page, '27', '30');
  const { interval } = satisfactionRate({ numerator: 27, denominator: 30 }, { population: 40, interval: 'beta' });
  assert.ok((await page.innerText('#ballot-answer .figure')).includes(percent(interval?.low ?? 0)));
  await page.fill('#ballot-population', '10');
  assert.equal(await askRate(page, '27', '30'), 'Chưa tính được');
  await page.fill('#ballot-population', '');
  await page.selectOption('#ballot-method', 'wilson');
});

test('more satisfied than valid, and what is no number, is refused', async () => {
  const { page } = opened;
  assert.equal(await askRate(page, '31', '30'), 'Chưa tính được');
  assert.equal(await askRate(page, '0', '0'), 'Chưa tính được');
  assert.match(await page.innerText('#ballot-answer .problems'), /Không có phiếu hợp lệ nào/);
  assert.equal(await askRate(page, 'ba', ''), 'Chưa tính được');
  assert.equal((await textsOf(page, '#ballot-answer .problems li')).length, 2);
});

test('pasted ballots are rated question by question', async () => {
  const { page } = opened;
  await page.check('#by-rows');
  const rows = Array.from(
    { length: 40 },
    (_, n) => `P${n};${n % 10 === 0 ? 'Bình thường' : 'Hài lòng'};${n % 4 === 0 ? 2 : 5}`,
  );
  const text = ['Mã phiếu;Thái độ;Thời gian', ...rows, 'P1;Hài lòng;5', 'P99;Tuyệt;5'].join('\n');
  await page.fill('#ballot-paste', text);
  await page.click('#ballots button[type=submit]');
  const cells = await page.$$eval('[aria-label="Tỷ lệ theo câu hỏi"] tbody tr', (lines) =>
    lines.map((line) => [...line.children].slice(0, 3).map(({ textContent }) => textContent)),
  );
  assert.deepEqual(cells, [
    ['Thái độ', '36/40', '1'],
    ['Thời gian', '31/41', '0'],
  ]);
  assert.match((await textsOf(page, '#ballot-answer .problems li')).join('\n'), /dòng 42[\s\S]*dòng 43, cột “Thái độ”/);
  assert.equal(await page.inputValue('#ballot-paste'), text);
  await picture(page, 'ballots');
});

test('ballots without headings all count, and it is said', async () => {
  const { page } = opened;
  await page.fill('#ballot-paste', 'Hài lòng\nBình thường\nRất hài lòng\nHài lòng');
  await page.click('#ballots button[type=submit]');
  assert.equal(await page.innerText('#ballot-answer h3'), 'Tỷ lệ hài lòng: 75,00%');
  assert.match(await page.innerText('#ballot-answer .problems'), /Dòng đầu là câu trả lời/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#ballot-answer > button')]);
  assert.equal(download.suggestedFilename(), 'ty-le-hai-long.csv');
});

test('a score by decision 766 is that of the library, with its worksheet', async () => {
  const { page } = opened;
  await page.click('#tab-score');
  await page.fill('#qd-766-766-2-1', '403016/464494');
  await page.fill('#qd-766-766-5-4', '95%');
  await page.click('#score button[type=submit]');
  const inputs = { '766/2.1': { numerator: 403_016, denominator: 464_494 }, '766/5.4': '0.95' };
  const card = score(frameworks.qd766, { unit: 'u', period: '2026', inputs });
  assert.ok(card.points);
  const points = decimalText(card.points, { locale: 'vi' });
  assert.equal(await page.innerText('#score-answer h3'), 'Chưa tính được tổng điểm: còn 19 tiêu chí chưa có điểm');
  assert.ok((await page.innerText('#score-answer .so-far')).endsWith(`: ${points}`));
  assert.equal(await page.locator('#score-answer .figure').count(), 0);
  assert.equal(await page.innerText('#qd-766-766-5-4-echo'), '= 95%');
  const story = (await textsOf(page, '#score-answer > ul.steps > li')).join('\n');
  assert.match(story, /2\.1 .*403016 \/ 464494/);
});

test('circular 01/2018 gives a band once all is known', async () => {
  const { page } = opened;
  await page.selectOption('#score-framework', { label: 'Thông tư 01/2018/TT-VPCP, công chức' });
  for (const number of [1, 2, 3, 4, 7]) {
    await page.fill(`#tt-01-2018-officer-tt01-${number}-2`, '9');
    await page.fill(`#tt-01-2018-officer-tt01-${number}-1`, '1');
    await page.fill(`#tt-01-2018-officer-tt01-${number}-0`, '0');
  }
  await page.click('#score button[type=submit]');
  assert.equal(await page.innerText('#score-answer h3'), 'Tổng điểm: 9,50 trên 10,00');
  assert.equal(await page.innerText('#score-answer .figure'), 'Xếp loại: Hoàn thành 100% nhiệm vụ');
  await picture(page, 'score');
});

test('a figure that cannot be read is told, and stays', async () => {
  const { page } = opened;
  await page.fill('#tt-01-2018-officer-tt01-1-2', 'chín');
  await page.click('#score button[type=submit]');
  assert.equal(await page.innerText('#score-answer h3'), 'Chưa tính được');
  assert.match(await page.innerText('#score-answer .problems'), /T\.1 Số hồ sơ được 2 điểm[\s\S]*chín/);
  assert.equal(await page.inputValue('#tt-01-2018-officer-tt01-1-2'), 'chín');
});

test('nothing was asked of any server and nothing went wrong', () => {
  assert.deepEqual([opened.requests, opened.complaints], [[], []]);
});
