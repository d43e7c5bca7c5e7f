import type { Bilingual } from 'motcua/narrator';
import type { Option } from '../page/field.ts';

/** By what a report may be broken down. */
export const groupingOptions: readonly Option[] = [
  { value: 'unit', words: { vi: 'đơn vị', en: 'unit' } },
  { value: 'field', words: { vi: 'lĩnh vực', en: 'field' } },
  { value: 'procedure', words: { vi: 'thủ tục', en: 'procedure' } },
  { value: 'none', words: { vi: 'không chia', en: 'nothing' } },
];

const same = (name: string): Bilingual => ({ vi: name, en: name });

/** How a file may be read. */
export const encodingOptions: readonly Option[] = [
  { value: 'auto', words: { vi: 'Tự động nhận biết', en: 'Detect automatically' } },
  { value: 'utf-8', words: same('UTF-8') },
  { value: 'utf-16le', words: same('UTF-16 LE') },
  { value: 'utf-16be', words: same('UTF-16 BE') },
  { value: 'windows-1258', words: same('Windows-1258') },
];
