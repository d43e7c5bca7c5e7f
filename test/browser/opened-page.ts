// The audit page, opened from its file in a real browser that has no network, with all it asked for, complained of and wanted to say.
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';

/** The browser, where it is. */
const EXECUTABLE = process.env['MOTCUA_CHROMIUM'] ?? '/usr/bin/chromium';

const FILE = resolve('docs/audit/dist/audit.html');

/** Where pictures of the page are left, to be looked at. */
const SHOTS = resolve('docs/audit/dist/shots');

/** A page, and what it did beside showing something. */
export type Opened = {
  readonly page: Page;
  /** What was asked for, but for the page itself and what it made itself. */
  readonly requests: readonly string[];
  /** What the console was told, exceptions and dialogs. */
  readonly complaints: readonly string[];
};

/** Starts the browser. */
export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: EXECUTABLE, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** Opens the page anew. */
export async function openPage(browser: Browser, width = 1100): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, acceptDownloads: true, offline: true });
  const page = await context.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => {
    const url = request.url();
    if (url !== pathToFileURL(FILE).href && !url.startsWith('blob:')) requests.push(url);
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(FILE).href);
  return { page, requests, complaints };
}

/** A picture of the whole page, to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
}

/** The text of every element that fits, without the spaces around it. */
export const textsOf = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allInnerTexts()).map((text) => text.trim());
