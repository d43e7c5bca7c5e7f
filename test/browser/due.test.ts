import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { dueDate, explainDueDate, narrate, type TimeLimit } from 'motcua';
import { vietnam } from 'motcua/vn';
import type { Browser } from 'playwright-core';
import { type Opened, openPage, picture, startBrowser, textsOf } from './opened-page.ts';
import { askDueDate } from './steps.ts';

let browser: Browser;
let opened: Opened;

before(async () => {
  browser = await startBrowser();
  opened = await openPage(browser);
});

after(async () => {
  await browser.close();
});

const shown = (day: string) => day.split('-').reverse().join('/');

for (const [day, time, amount, unit] of [
  ['2026-11-20', '09:00', 3, 'working-day'],
  ['2026-08-20', '16:10', 9, 'working-day'],
  ['2026-12-17', '', 3, 'calendar-day'],
  ['2024-01-31', '', 1, 'month'],
  ['2026-11-20', '16:10', 30, 'hour'],
] as const) {
  test(`the due date of ${amount} ${unit} from ${day} is that of the library`, async () => {
    const receivedAt = time === '' ? day : `${day}T${time}`;
    const query = { receivedAt, limit: { amount, unit } as TimeLimit, ...vietnam(receivedAt) };
    const { dueOn } = dueDate(query);
    const heading = await askDueDate(opened.page, { day, time, amount: String(amount), unit });
    assert.ok(heading.endsWith(shown(dueOn)), heading);
    assert.equal(await opened.page.getAttribute('.is-due', 'data-date'), dueOn);
    const steps = narrate(explainDueDate(query), { locale: 'vi' }).split('\n');
    const told = await textsOf(opened.page, '#due-answer > ol.steps > li');
    assert.deepEqual(
      told.map((text) => text.split('\n')[0]),
      steps.filter((line) => /^\d/.test(line)).map((line) => line.replace(/^\d+\.\s+/, '')),
    );
  });
}

test('the calendar has a sign and words for every day of the way, and not colour alone', async () => {
  const { page } = opened;
  await askDueDate(page, { day: '2026-08-20', time: '16:10', amount: '9', unit: 'working-day' });
  const told = (day: string) => page.innerText(`[data-date="${day}"]`);
  assert.match(await told('2026-08-20'), /nhận[\s\S]*ngày tiếp nhận/);
  assert.match(await told('2026-08-22'), /2[\s\S]*⇄[\s\S]*Làm bù/);
  assert.match(await told('2026-08-31'), /×[\s\S]*Nghỉ hoán đổi/);
  assert.match(await told('2026-09-04'), /hẹn[\s\S]*9[\s\S]*ngày hẹn trả kết quả/);
  await picture(page, 'due');
});

test('a procedure brings its limit and says where it is from', async () => {
  const { page } = opened;
  await page.check('#by-procedure');
  const name = '1.001193 Thủ tục đăng ký khai sinh (đến 28/02/2027)';
  await page.selectOption('#due-procedure', { label: name });
  await page.fill('#due-day', '2026-11-20');
  await page.fill('#due-time', '15:30');
  await page.click('#due button[type=submit]');
  assert.match(await page.innerText('#due-answer h3'), /23\/11\/2026$/);
  assert.match(await page.innerText('#due-answer'), /Luật Hộ tịch 2014/);
  const asked = `${name.replace(' (đến 28/02/2027)', '')}. Cách thức nộp: Trực tiếp. Tiếp nhận: 15:30, thứ Sáu 20/11/2026.`;
  assert.equal(await page.innerText('#due-answer > p'), asked);
});

test('a procedure with cases asks for one', async () => {
  const { page } = opened;
  const [land] = (await textsOf(page, '#due-procedure option')).filter((text) => text.startsWith('1.012783'));
  await page.selectOption('#due-procedure', { label: land ?? '' });
  await page.click('#due button[type=submit]');
  assert.equal(await page.innerText('#due-answer h3'), 'Chưa tính được');
  await page.selectOption('#due-case', '5-working-days');
  await page.click('#due button[type=submit]');
  assert.match(await page.innerText('#due-answer h3'), /30\/11\/2026$/);
});

test('an entry without a limit says so in the closed list and beside it', async () => {
  const { page } = opened;
  const [wedding] = (await textsOf(page, '#due-procedure option')).filter((text) => text.includes('1.000894'));
  assert.match(wedding ?? '', /^\[chưa có thời hạn\]/);
  await page.selectOption('#due-procedure', { label: wedding ?? '' });
  assert.match(await page.innerText('#due-limit-remark'), /Tự nhập thời hạn/);
  assert.deepEqual(await textsOf(page, '#due-channel option'), ['Trực tiếp', 'Trực tuyến', 'Bưu chính công ích']);
  assert.equal(await page.isVisible('#due-case'), false);
});

test('parts of days, hours without a time and limits beyond the calendar are refused in words', async () => {
  const { page } = opened;
  await askDueDate(page, { day: '2026-03-05', amount: '2,5', unit: 'working-day' });
  assert.match(await page.innerText('#due-amount-wrong'), /giờ làm việc của cơ quan/);
  await askDueDate(page, { day: '2026-03-05', amount: '8', unit: 'hour' });
  assert.match(await page.innerText('#due-time-wrong'), /cần giờ tiếp nhận/);
  await askDueDate(page, { day: '2026-03-05', time: '15:10', amount: '500', unit: 'working-day' });
  assert.match(await page.innerText('#due-answer .problems'), /^Ngày hẹn trả rơi ra ngoài/);
});

test('what is understood stands beside the day, and the legend has only what is drawn', async () => {
  const { page } = opened;
  await askDueDate(page, { day: '2026-11-20', amount: '3', unit: 'working-day' });
  assert.equal(await page.innerText('#due-day-echo'), 'thứ Sáu 20/11/2026');
  assert.equal(await page.locator('.legend li').count(), 4);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#due-answer > button')]);
  assert.equal(download.suggestedFilename(), 'ngay-hen-tra-2026-11-26.csv');
});

test('what is missing or no number is told, and what was typed stays', async () => {
  const { page } = opened;
  const heading = await askDueDate(page, { day: '', amount: 'ba', unit: 'working-day' });
  assert.equal(heading, 'Chưa tính được');
  const problems = await textsOf(page, '#due-answer .problems li');
  assert.deepEqual(problems, [
    'Đây không phải là một số (vị trí: Độ dài thời hạn; đã nhập: "ba")',
    'Cần điền ô này (vị trí: Ngày tiếp nhận hồ sơ đầy đủ, hợp lệ)',
  ]);
  assert.equal(await page.inputValue('#due-amount'), 'ba');
});

test('a day no notice covers is refused in words', async () => {
  const { page } = opened;
  const heading = await askDueDate(page, { day: '2031-01-06', amount: '3', unit: 'working-day' });
  assert.equal(heading, 'Chưa tính được');
});

test('nothing was asked of any server and nothing went wrong', () => {
  assert.deepEqual([opened.requests, opened.complaints], [[], []]);
});
