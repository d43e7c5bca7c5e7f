import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { form06, percentText, rate, stateFromRow, tally } from 'motcua';
import { rates, vietnam } from 'motcua/vn';
import type { Browser, Page } from 'playwright-core';
import { csvOf, madeDossiers } from '../unit/audit/made-dossiers.ts';
import { type Opened, openPage, picture, startBrowser, textsOf } from './opened-page.ts';
import { askDueDate, csvFile, dossierHeading, giveDossiers } from './steps.ts';

const period = { from: '2026-10-15', to: '2026-11-14' };

let browser: Browser;
let opened: Opened;

before(async () => {
  browser = await startBrowser();
  opened = await openPage(browser);
});

after(async () => {
  await browser.close();
});

const problemsOf = (page: Page) => textsOf(page, '#dossier-answer .problems li');

/** What the library makes of the rows. */
function formOf(rows: ReturnType<typeof madeDossiers>) {
  const { calendar, disposition } = vietnam(period.to);
  const states = rows.map((row) => stateFromRow(row, { on: period.to, calendar }));
  return form06(tally(states, { period, keys: ['unit'] }), { disposition });
}

test('form and rates of a file are those of the library', async () => {
  const { page } = opened;
  const rows = madeDossiers(400);
  await giveDossiers(page, csvFile(csvOf(rows)), period);
  assert.equal(await dossierHeading(page), 'Kết quả kiểm tra');
  const form = formOf(rows);
  const cells = await page.$$eval('[aria-label="Biểu 06"] tbody tr', (lines) =>
    lines.map((line) => [...line.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
  );
  assert.deepEqual(
    cells,
    form.rows.map(({ columns }) => Object.values(columns)),
  );
  const values = await page.$$eval('[aria-label="Các tỷ lệ"] tbody tr', (lines) =>
    lines.map((line) => line.querySelector('td:last-child')?.textContent),
  );
  const [total] = form.rows;
  assert.ok(total);
  const expected = Object.values(rates).map((definition) => rate(total, definition).value);
  assert.deepEqual(
    values,
    expected.map((value) => (value === null ? '–' : percentText(value, { locale: 'vi' }))),
  );
  assert.match(await page.innerText('#dossier-answer .good'), /Biểu cân đối/);
  await picture(page, 'dossiers');
});

test('made-up data can be tried, and writes nothing over', async () => {
  const { page } = await openPage(browser);
  await page.click('#tab-dossiers');
  await page.click('text=Dùng thử dữ liệu mẫu');
  assert.match(await page.inputValue('#dossier-paste'), /^Mã hồ sơ;/);
  assert.ok(await page.isDisabled('text=Dùng thử dữ liệu mẫu'));
  await page.click('#dossiers button[type=submit]');
  assert.equal(await dossierHeading(page), 'Kết quả kiểm tra');
  assert.match(
    await page.innerText('#dossier-answer'),
    /HS-0003\s+28\/10\/2026\s+29\/10\/2026\s+Tính cả ngày tiếp nhận/,
  );
});

test('a long text is pasted at once, where the cursor stands', async () => {
  const { page } = await openPage(browser);
  await page.click('#tab-dossiers');
  await page.fill('#dossier-paste', 'a--b');
  const value = await page.evaluate(() => {
    const area = document.querySelector('#dossier-paste') as HTMLTextAreaElement;
    area.setSelectionRange(1, 3);
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'H1,2026\n'.repeat(5000));
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, cancelable: true }));
    return area.value;
  });
  assert.equal(value, `a${'H1,2026\n'.repeat(5000)}b`);
});

test('the lists can be downloaded, and no cell of them is a formula', async () => {
  const { page } = opened;
  const head = 'Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Đơn vị';
  await giveDossiers(
    page,
    `${head}\n=1+1,2026-10-20,2026-10-29,,<b>Xã</b>\n@x,2026-10-20,2026-10-29,,"+84, xã"`,
    period,
  );
  await dossierHeading(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('text=Tải về CSV: Quá hạn')]);
  assert.equal(download.suggestedFilename(), 'qua-han-chua-xin-loi.csv');
  const text = readFileSync(await download.path(), 'utf8');
  assert.deepEqual(text.split('\r\n').slice(0, 3), [
    '\u{FEFF}Dòng,Mã hồ sơ,Đơn vị,Ngày hẹn trả,Ngày kết thúc,Số ngày làm việc quá hạn',
    "2,'=1+1,<b>Xã</b>,29/10/2026,,11",
    `3,'@x,"'+84, xã",29/10/2026,,11`,
  ]);
});

test('of many units the first are shown, and a dossier whose class nobody can tell is told', async () => {
  const { page } = opened;
  const rows = Array.from({ length: 3000 }, (_, n) => {
    const year = n === 7 ? 1990 : 2026;
    return `H${n},${year}-10-20,${year}-10-29,,Xã ${n}`;
  });
  const head = 'Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Đơn vị';
  await giveDossiers(page, csvFile([head, ...rows].join('\n')), period);
  assert.equal(await dossierHeading(page), 'Kết quả kiểm tra');
  assert.equal(await page.locator('[aria-label="Biểu 06"] tbody tr').count(), 100);
  const told = (await page.innerText('#dossier-answer')).split('\n').filter((line) => /^Hiện|lịch làm việc/.test(line));
  assert.deepEqual(told, [
    'Ngày này, hoặc một ngày tính từ ngày này, nằm ngoài khoảng thời gian đã có thông báo lịch làm việc (đã nhập: 1)',
    'Hiện 100 dòng đầu; tệp tải về có đủ (3000).',
    'Hiện 100 dòng đầu; tệp tải về có đủ (2999).',
  ]);
});

test('markup in names is text: nothing of it becomes an element or runs', async () => {
  const { page, complaints } = opened;
  const name = '<img src=x onerror=alert(1)><script>alert(2)</script>';
  await giveDossiers(
    page,
    `Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,${name}\n${name},2026-10-20,2026-10-29,,x`,
    period,
  );
  await dossierHeading(page);
  assert.ok((await page.innerText('#dossier-answer')).includes(name));
  assert.equal(await page.locator('#dossier-answer img, #dossier-answer script').count(), 0);
  assert.deepEqual(complaints, []);
});

const HEAD = 'Mã hồ sơ,Ngày tiếp nhận,Ngày hẹn trả,Ngày có kết quả,Đơn vị';
const ROW = 'H1,20/10/2026,29/10/2026,28/10/2026,Xã Hường';
const utf16 = (text: string) => Buffer.from(`\u{FEFF}${text}`, 'utf16le');
// "Xã Hường" in Windows-1258
const HUONG = Buffer.from([0x58, 0x61, 0xde, 0x20, 0x48, 0xfd, 0xf5, 0xcc, 0x6e, 0x67]);
const in1258 = Buffer.concat([
  Buffer.from('id,received at,due on,ended on,unit\nH1,20/10/2026,29/10/2026,28/10/2026,'),
  HUONG,
]);

for (const [what, content, unit] of [
  ['UTF-8 with a mark', `\u{FEFF}${HEAD}\n${ROW}`, 'Xã Hường'],
  ['semicolons', `${HEAD}\n${ROW}`.replaceAll(',', ';'), 'Xã Hường'],
  ['tabs', `${HEAD}\n${ROW}`.replaceAll(',', '\t'), 'Xã Hường'],
  ['UTF-16', utf16(`${HEAD}\n${ROW}`), 'Xã Hường'],
  ['Windows-1258', in1258, 'Xã Hường'],
] as const) {
  test(`a file with ${what} is read`, async () => {
    const { page } = opened;
    await giveDossiers(page, csvFile(content as string), period);
    assert.equal(await dossierHeading(page), 'Kết quả kiểm tra');
    assert.equal(await page.innerText('[aria-label="Biểu 06"] tbody tr:nth-child(2) th'), unit);
  });
}

for (const [what, content, vi, en] of [
  ['one column', 'Mã hồ sơ|Ngày tiếp nhận\nH1|x', /^Chỉ thấy một cột.*dòng 1/, /^There is only one column.*row 1/],
  [
    'a quote that never closes',
    `${HEAD}\n${ROW}\nH2,"20/10/2026,,,\n`,
    /không được đóng lại.*dòng 3, cột 2/,
    /never closed.*row 3, column 2/,
  ],
  ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), /tệp Excel/, /Excel workbook/],
  ['nothing', '', /^Chưa có dữ liệu/, /^There is no data/],
  ['a column missing', 'Mã hồ sơ,Ngày tiếp nhận\nH1,20/10/2026', /Thiếu cột.*dòng 1/, /A column is missing.*row 1/],
] as const) {
  test(`a file with ${what} is refused in both languages, and the form keeps what was given`, async () => {
    const { page } = opened;
    await page.fill('#dossier-limit', '7');
    await giveDossiers(page, csvFile(content as string, 'hong.csv'), period);
    assert.equal(await dossierHeading(page), 'Chưa tính được');
    const told = await problemsOf(page);
    assert.ok(
      told.some((text) => vi.test(text)),
      told.join('\n'),
    );
    await page.click('button[lang=en]');
    const english = await problemsOf(page);
    assert.ok(
      english.some((text) => en.test(text)),
      english.join('\n'),
    );
    await page.click('button[lang=vi]');
    assert.equal(await page.inputValue('#dossier-limit'), '7');
    assert.equal(
      await page.$eval('#dossier-file', (input) => (input as HTMLInputElement).files?.[0]?.name),
      'hong.csv',
    );
    await page.fill('#dossier-limit', '');
  });
}

test('a bad row is told by its row and column, and the others are counted', async () => {
  const { page } = opened;
  const text = `${HEAD}\n${ROW}\nH2,99/11/2026,,,\n`;
  await giveDossiers(page, text, period);
  assert.equal(await dossierHeading(page), 'Kết quả kiểm tra');
  assert.match((await problemsOf(page)).join(), /Không đọc được ngày \(vị trí: dòng 3, cột “Ngày tiếp nhận”/);
  assert.match(await page.innerText('#dossier-answer .summary'), /Hồ sơ đã đọc: 1\s+Dòng bị bỏ qua vì có lỗi: 1/);
  assert.equal(await page.inputValue('#dossier-paste'), text);
});

test('while 100,000 dossiers are counted the page answers, and can stop it', { timeout: 120_000 }, async () => {
  const { page } = opened;
  const file = csvFile(csvOf(madeDossiers(100_000)), 'lon.csv');
  await giveDossiers(page, file, period);
  await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 5);
  const heading = await askDueDate(page, { day: '2026-11-20', amount: '3', unit: 'working-day' });
  assert.match(heading, /26\/11\/2026$/);
  assert.equal(await page.locator('#dossier-answer h3').count(), 0, 'the page answered before the file was counted');
  await page.click('#tab-dossiers');
  await page.click('.progress button');
  assert.equal(await page.innerText('[role=status]'), 'Đã dừng.');

  await page.click('#dossiers button[type=submit]');
  // a heartbeat: the longest time the page was busy with something else
  await page.evaluate(() => {
    const beat = { last: performance.now(), longest: 0 };
    Object.assign(globalThis, { beat });
    setInterval(() => {
      const now = performance.now();
      beat.longest = Math.max(beat.longest, now - beat.last);
      beat.last = now;
    }, 20);
  });
  const begun = Date.now();
  assert.equal(await dossierHeading(page), 'Kết quả kiểm tra');
  const { longest } = await page.evaluate(() => (globalThis as unknown as { beat: { longest: number } }).beat);
  console.log(
    `100,000 dossiers in ${Date.now() - begun} ms; the page was never busy for longer than ${Math.round(longest)} ms`,
  );
  assert.match(await page.innerText('#dossier-answer .summary'), /Hồ sơ đã đọc: 100000/);
  assert.equal(await page.locator('[aria-label="Hồ sơ có ngày hẹn trả khác"] tbody tr').count(), 100);
});

test('nothing was asked of any server and nothing went wrong', () => {
  assert.deepEqual([opened.requests, opened.complaints], [[], []]);
});
