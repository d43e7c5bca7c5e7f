import type { Phrase } from '../kernel/index.js';
import { fixedPhrase } from '../kernel/inside.js';

/** What the adapters may refuse. */
export type AdapterProblemCode = 'adapters/no-lunar-date' | 'adapters/unknown-country';

/** The adapters' problems in words. */
export const adapterProblems: Readonly<Record<AdapterProblemCode, Phrase>> = {
  'adapters/no-lunar-date': fixedPhrase('Năm âm lịch không có ngày này', 'The lunar year has no such day'),
  'adapters/unknown-country': fixedPhrase('Không biết quốc gia hoặc vùng này', 'Unknown country, state or region'),
};
