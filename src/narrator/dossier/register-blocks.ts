import type { Channel, DossierForm, DossierRegister, NumberedRow } from '../../dossier/index.js';
import type { Bilingual, Block, Locale, Words } from '../../kernel/index.js';
import { requireLocale } from '../../kernel/inside.js';
import { wordsIn } from '../words.js';
import { ITEM_NAMES } from './item-names.js';

const TITLE: Bilingual = { vi: 'Sổ theo dõi hồ sơ', en: 'Dossier register' };
const NUMBER: Bilingual = { vi: 'STT', en: 'No.' };
const YEAR: Bilingual = { vi: 'năm', en: 'of' };
const NO_FIELD: Bilingual = { vi: 'Chưa rõ lĩnh vực', en: 'Field not known' };

const CHANNELS: Readonly<Record<Channel, Bilingual>> = {
  'in-person': { vi: 'Trực tiếp', en: 'In person' },
  online: { vi: 'Trực tuyến', en: 'Online' },
  postal: { vi: 'Bưu chính công ích', en: 'Public post' },
  'at-home': { vi: 'Tại nhà', en: 'At home' },
  kiosk: { vi: 'Kiosk', en: 'Kiosk' },
};

const COLUMNS = [
  'dossierCode',
  'procedure',
  'applicant',
  'address',
  'phone',
  'leadAgency',
  'receivedAt',
  'dueAt',
  'returnedAt',
  'returnChannel',
  'signature',
] as const;

/** The cells of a line, in the order of the columns; what is not known stays empty. */
function cells(row: NumberedRow, locale: Locale, words: Words): readonly string[] {
  const { procedureName, due, returnedAt, returnChannel } = row;
  return [
    `${row.number}`,
    row.code,
    procedureName?.[locale] ?? procedureName?.vi ?? row.procedure ?? '',
    row.applicant,
    row.address ?? '',
    row.phone ?? '',
    row.leadAgency ?? '',
    words.moment(row.receivedAt),
    due.promisedOn === null ? '' : words.moment(due.promisedAt ?? due.promisedOn),
    returnedAt === null ? '' : words.moment(returnedAt),
    returnChannel === null ? '' : CHANNELS[returnChannel][locale],
    '',
  ];
}

/**
 * A dossier register as blocks, for `print`: one table a field. The column for signatures stays empty.
 *
 * @param register - What `dossierRegister` of `motcua/dossier` returns.
 * @param locale - `vi` or `en`.
 * @param form - The form whose name is the title, by default the name that is common to the circulars.
 * @returns A heading, and for every field a heading and a table.
 * @throws `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { dossierRegister, timeline } from 'motcua/dossier';
 * import { print, registerBlocks } from 'motcua/narrator';
 * import { vietnam } from 'motcua/vn';
 *
 * const received = timeline([{ kind: 'received', at: '2026-11-16', appointedFor: '2026-11-20' }], { procedure: null, ...vietnam('2026-11-16') });
 * const details = { code: 'H29.18-261116-0001', applicant: 'Trần Thị Bình' };
 * const register = dossierRegister([{ timeline: received, details }], { on: '2026-11-20' });
 * print(registerBlocks(register, 'vi'), 'text').split('\n')[0]; // => 'Sổ theo dõi hồ sơ năm 2026'
 * ```
 */
export function registerBlocks(register: DossierRegister, locale: Locale, form?: DossierForm): readonly Block[] {
  const words = wordsIn(requireLocale(locale));
  const head = [NUMBER[locale], ...COLUMNS.map((column) => ITEM_NAMES[column][locale])];
  const title = `${(form?.name ?? TITLE)[locale]} ${YEAR[locale]} ${register.year}`;
  return [
    { kind: 'heading', level: 1, text: title },
    ...register.fields.flatMap(({ field, rows }): readonly Block[] => [
      { kind: 'heading', level: 2, text: field ?? NO_FIELD[locale] },
      { kind: 'table', head, rows: rows.map((row) => cells(row, locale, words)) },
    ]),
  ];
}
