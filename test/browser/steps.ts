// What a person does on the page, part by part.
import type { Page } from 'playwright-core';

/** A file as the chooser of files takes it. */
export type GivenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/** A file of CSV. */
export const csvFile = (content: string | Uint8Array, name = 'ho-so.csv'): GivenFile => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content as Uint8Array),
});

/** Asks when a limit falls due. */
export async function askDueDate(page: Page, asked: { day: string; time?: string; amount: string; unit: string }) {
  await page.click('#tab-due');
  await page.check('#by-limit');
  await page.selectOption('#due-unit', asked.unit);
  await page.fill('#due-amount', asked.amount);
  await page.fill('#due-day', asked.day);
  await page.fill('#due-time', asked.time ?? '');
  await page.click('#due button[type=submit]');
  return (await page.innerText('#due-answer h3')).trim();
}

/** Gives a file of dossiers, or pastes it, for a period. */
export async function giveDossiers(page: Page, given: GivenFile | string, period: { from: string; to: string }) {
  await page.click('#tab-dossiers');
  if (typeof given === 'string') await page.fill('#dossier-paste', given);
  else await page.setInputFiles('#dossier-file', { ...given });
  await page.fill('#dossier-from', period.from);
  await page.fill('#dossier-to', period.to);
  await page.click('#dossiers button[type=submit]');
}

/** The heading of the answer on dossiers, when it has come. */
export async function dossierHeading(page: Page): Promise<string> {
  await page.waitForSelector('#dossier-answer h3', { timeout: 90_000 });
  return (await page.innerText('#dossier-answer h3')).trim();
}

/** Asks for the rate of two counts. */
export async function askRate(page: Page, satisfied: string, valid: string) {
  await page.click('#tab-ballots');
  await page.check('#by-counts');
  await page.fill('#ballot-satisfied', satisfied);
  await page.fill('#ballot-valid', valid);
  await page.click('#ballots button[type=submit]');
  return (await page.innerText('#ballot-answer h3')).trim();
}
