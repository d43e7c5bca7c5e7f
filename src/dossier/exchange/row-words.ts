import type { SpanUnit } from '../../deadline/index.js';
import { frozen } from '../../kernel/inside.js';
import type { Channel } from '../../procedure/index.js';
import type { HandOverResult } from '../dossier-event.js';
import type { Outcome } from '../dossier-row.js';
import type { CourtesyLetter, Enclosure } from '../letters/letter-kind.js';

/** The channels as systems and people call them; 1, 2 and 3 are the national codes. */
export const CHANNEL_WORDS: Readonly<Record<string, Channel>> = /* @__PURE__ */ frozen<Record<string, Channel>>({
  'in-person': 'in-person',
  'Trực tiếp': 'in-person',
  'Nộp trực tiếp': 'in-person',
  'Nộp tại Bộ phận Một cửa': 'in-person',
  'Tại Bộ phận Một cửa': 'in-person',
  '1': 'in-person',
  online: 'online',
  'Trực tuyến': 'online',
  'Nộp trực tuyến': 'online',
  'Qua mạng': 'online',
  'Dịch vụ công trực tuyến': 'online',
  '2': 'online',
  postal: 'postal',
  'Bưu chính': 'postal',
  'Qua bưu chính': 'postal',
  'Bưu điện': 'postal',
  'Qua bưu điện': 'postal',
  'Bưu chính công ích': 'postal',
  'Dịch vụ bưu chính': 'postal',
  BCCI: 'postal',
  '3': 'postal',
  'at-home': 'at-home',
  'Tại nhà': 'at-home',
  kiosk: 'kiosk',
  'Ki-ốt': 'kiosk',
});

/** How a dossier may have ended, or that it has not. */
export const OUTCOMES: readonly (Outcome | 'pending')[] = [
  'finished',
  'refused',
  'withdrawn',
  'returned',
  'stopped',
  'pending',
];

/** How the time of a step may have been kept. */
export const RESULTS: readonly HandOverResult[] = ['early', 'on-time', 'overdue'];

/** The letters of courtesy. */
export const LETTERS: readonly CourtesyLetter[] = ['congratulation', 'condolence'];

/** What may come with a letter. */
export const ENCLOSURES: readonly Enclosure[] = ['fee-request', 'survey'];

/** The units of an extension. */
export const UNITS: readonly SpanUnit[] = [
  'working-day',
  'calendar-day',
  'week',
  'month',
  'year',
  'working-hour',
  'hour',
  'minute',
];
