import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { csvOf, madeDossiers } from '../unit/audit/made-dossiers.ts';
import { type Opened, openPage, picture, startBrowser, textsOf } from './opened-page.ts';
import { askDueDate, askRate, csvFile, dossierHeading, giveDossiers } from './steps.ts';

const PARTS = ['due', 'dossiers', 'ballots', 'score'] as const;

let browser: Browser;
let opened: Opened;

/** Every part with an answer in it. */
async function fill(page: Page): Promise<void> {
  await askDueDate(page, { day: '2026-08-20', time: '16:10', amount: '9', unit: 'working-day' });
  await giveDossiers(page, csvFile(`${csvOf(madeDossiers(60))}\nH;99/99/2026;;;;;;;`), {
    from: '2026-10-15',
    to: '2026-11-14',
  });
  assert.equal(await dossierHeading(page), 'Kết quả kiểm tra');
  await askRate(page, '27', '30');
  await page.click('#tab-score');
  await page.fill('#qd-766-766-2-1', '403016/464494');
  await page.click('#score button[type=submit]');
}

before(async () => {
  browser = await startBrowser();
  opened = await openPage(browser);
  await fill(opened.page);
});

after(async () => {
  await browser.close();
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds that keeps somebody from using the page. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

for (const locale of ['vi', 'en']) {
  for (const part of PARTS) {
    test(`${part} has no serious barrier in ${locale}`, async () => {
      const { page } = opened;
      await page.click(`button[lang=${locale}]`);
      await page.click(`#tab-${part}`);
      assert.deepEqual(await barriers(page), []);
    });
  }
}

test('columns and words that are asked about have no serious barrier, and are not printed', async () => {
  const { page } = await openPage(browser, 360);
  const period = { from: '2026-10-15', to: '2026-11-14' };
  await giveDossiers(
    page,
    csvFile('id;received at;due on;ready;status\n1;20/10/2026;29/10/2026;28/10/2026;gone'),
    period,
  );
  assert.equal(await dossierHeading(page), 'Chưa tính được');
  assert.deepEqual(await barriers(page), []);
  await page.selectOption('#match-endedOn', { label: 'ready' });
  await page.waitForSelector('#match-word-outcome-0');
  await page.selectOption('#match-word-outcome-0', { label: 'đã có kết quả' });
  await page.waitForSelector('text=Kết quả kiểm tra');
  await page.click('#match-useful summary');
  assert.deepEqual(await barriers(page), []);
  await picture(page, 'narrow-matching');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.isHidden('.matching'));
  assert.match(await page.innerText('#dossier-answer .summary'), /“gone” = đã có kết quả/);
});

test('all that is said changes with the language, and comes back', async () => {
  const { page } = opened;
  const vietnamese = /[ạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđơư]/i;
  await page.click('button[lang=en]');
  assert.equal(await page.getAttribute('html', 'lang'), 'en');
  assert.equal(await page.title(), 'Check one-stop results');
  for (const part of PARTS) {
    await page.click(`#tab-${part}`);
    const labels = await textsOf(page, `#${part} :is(h2, h3, h4, h5, label, legend, th[scope=col], button)`);
    // a procedure, a unit and a decision keep their Vietnamese names
    assert.deepEqual(
      labels.filter((text) => vietnamese.test(text)),
      [],
      part,
    );
  }
  assert.match(await page.innerText('#score-answer h3'), /^There is no total yet/);
  assert.match(await page.innerText('#score-answer .so-far'), /17\.35$/);
  await page.click('button[lang=vi]');
  assert.match(await page.innerText('#score-answer .so-far'), /17,35$/);
});

test('the keyboard reaches every part, and the answer has the focus', async () => {
  const { page } = opened;
  await page.focus('#tab-due');
  await page.keyboard.press('ArrowRight');
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'tab-dossiers');
  assert.ok(await page.isVisible('#dossiers'));
  await page.keyboard.press('End');
  assert.ok(await page.isVisible('#score'));
  await page.keyboard.press('Home');
  await page.focus('#due-amount');
  await page.keyboard.press('Enter');
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /^Ngày hẹn trả kết quả/);
});

test('360 pixels are wide enough: nothing but tables scrolls', async () => {
  const { page, requests, complaints } = await openPage(browser, 360);
  await fill(page);
  for (const part of PARTS) {
    await page.click(`#tab-${part}`);
    const [wide, narrow] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.equal(wide, narrow, part);
    await picture(page, `narrow-${part}`);
  }
  assert.deepEqual([requests, complaints], [[], []]);
});

test('every part prints on A4, without its form', async () => {
  const { page } = opened;
  for (const part of PARTS) {
    await page.click(`#tab-${part}`);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4 in points
    assert.match(pdf.toString('latin1'), /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('form:visible, button:visible').count(), 0, part);
    assert.match(await page.innerText('.paper'), /In lúc \d\d:\d\d[\s\S]*Người lập[\s\S]*Người kiểm tra/);
    assert.equal(await page.isVisible(`#${part} .entered`), part !== 'due', part);
    await picture(page, `print-${part}`);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a result that no longer belongs to what is typed says so, until it is computed again', async () => {
  const { page } = await openPage(browser);
  await fill(page);
  const changes = { due: '#due-amount', dossiers: '#dossier-limit', ballots: '#ballot-valid', score: '#score-unit' };
  for (const part of PARTS) {
    await page.click(`#tab-${part}`);
    assert.equal(await page.isVisible(`#${part} .outdated`), false, part);
    await page.fill(changes[part], '40');
    assert.match(await page.innerText(`#${part} .outdated`), /lần tính trước/);
    assert.equal(await page.locator(`#${part} .is-outdated h3`).count(), 1);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.isVisible(`#${part} .outdated`), part);
    await page.emulateMedia({ media: 'screen' });
    await page.click(`#${part} button[type=submit]`);
    await page.waitForSelector(`#${part} div:not(.is-outdated) > .answer h3`);
    assert.equal(await page.isVisible(`#${part} .outdated`), false, part);
  }
});

test('another mode or framework removes the result', async () => {
  const { page } = await openPage(browser);
  await fill(page);
  await page.selectOption('#score-framework', '1');
  await page.click('#tab-ballots');
  await page.check('#by-rows');
  await page.click('#tab-due');
  await page.check('#by-procedure');
  for (const part of ['due', 'ballots', 'score']) assert.equal(await page.locator(`#${part} h3`).count(), 0, part);
});

test('a field that is wrong is marked, described and has the focus, until it is changed', async () => {
  const { page } = await openPage(browser);
  await askRate(page, '1.117', '');
  const marked = () => page.$$eval('[aria-invalid=true]', (controls) => controls.map(({ id }) => id));
  assert.deepEqual(await marked(), ['ballot-satisfied', 'ballot-valid']);
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'ballot-satisfied');
  assert.match((await page.getAttribute('#ballot-satisfied', 'aria-describedby')) ?? '', /ballot-satisfied-wrong/);
  assert.match(await page.innerText('#ballot-satisfied-wrong'), /dấu ngăn cách hàng nghìn/);
  assert.deepEqual(await barriers(page), []);
  await page.fill('#ballot-satisfied', '1');
  assert.deepEqual(await marked(), ['ballot-valid']);
  assert.equal(await page.getAttribute('#ballot-satisfied', 'aria-describedby'), 'ballot-satisfied-hint');
});

test('the policy of the page lets nothing out and runs nothing of others', async () => {
  const { page } = await openPage(browser);
  const blocked = await page.evaluate(async () => {
    const found: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => found.push(effectiveDirective));
    await fetch('https://example.org/').catch(() => {});
    const image = new Image();
    image.src = 'https://example.org/x.png';
    document.body.append(image);
    document.body.append(Object.assign(document.createElement('a'), { id: 'probe' }));
    try {
      document.body.insertAdjacentHTML('beforeend', '<p>x</p>');
    } catch {
      found.push('markup');
    }
    await new Promise((then) => setTimeout(then, 200));
    return found;
  });
  assert.deepEqual(new Set(blocked), new Set(['connect-src', 'img-src', 'markup', 'require-trusted-types-for']));
});

test('nothing was asked of any server and nothing went wrong', () => {
  assert.deepEqual([opened.requests, opened.complaints], [[], []]);
});
