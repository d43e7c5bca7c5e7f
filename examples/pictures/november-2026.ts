// November 2026 with a dossier received on the 20th and due after 3 working days, each day as the calendar and the due date have it.
import { dueDate } from 'motcua';
import { countWorkingDays, dayStatus } from 'motcua/calendar';
import { vietnamCalendar as calendar, vietnam } from 'motcua/vn';

/** What is written in the picture. */
export type PictureWords = {
  readonly title: string;
  readonly remark: string;
  /** From Monday. */
  readonly weekdays: readonly string[];
  readonly received: string;
  readonly counted: (number: number) => string;
  readonly due: (number: number) => string;
  readonly cultureDay: string;
  readonly holiday: string;
};

const receivedAt = '2026-11-20T09:00';
const received = receivedAt.slice(0, 10);
const { dueOn } = dueDate({ receivedAt, limit: { amount: 3, unit: 'working-day' }, ...vietnam(receivedAt) });

const [CELL, HIGH, LEFT, TOP] = [100, 58, 20, 92];
const text = (x: number, y: number, size: number, what: string, more = '') =>
  `<text x="${x}" y="${y}" font-size="${size}"${more}>${what}</text>`;

type Look = { readonly fill: string; readonly stroke: string; readonly note: string };

/** The fill of a day, its border, and what is written under its number. */
function lookOf(date: string, words: PictureWords): Look {
  const { working, kind, names } = dayStatus(calendar, date);
  const counted = countWorkingDays(calendar, received, date);
  if (date === received) return { fill: '#fff7e0', stroke: '#8a5a00', note: words.received };
  if (date === dueOn) return { fill: '#d9efe2', stroke: '#2d6a4f', note: words.due(counted) };
  if (!working) {
    const isCultureDay = names?.en.includes('Culture');
    return kind === 'weekly-rest'
      ? { fill: '#eef1f4', stroke: '#cbd2d9', note: '' }
      : { fill: '#fbe3e3', stroke: '#9b1c1c', note: isCultureDay ? words.cultureDay : words.holiday };
  }
  const isOnTheWay = date > received && date < dueOn;
  return {
    fill: isOnTheWay ? '#d9efe2' : '#ffffff',
    stroke: '#cbd2d9',
    note: isOnTheWay ? words.counted(counted) : '',
  };
}

const days = Array.from({ length: 30 }, (_, at) => `2026-11-${String(at + 1).padStart(2, '0')}`);

function cellOf(date: string, at: number, words: PictureWords): string {
  // the 1st of November 2026 is a Sunday
  const [column, row] = [(at + 6) % 7, Math.floor((at + 6) / 7)];
  const [x, y] = [LEFT + column * CELL, TOP + row * HIGH];
  const { fill, stroke, note } = lookOf(date, words);
  const box = `<rect x="${x + 2}" y="${y + 2}" width="${CELL - 4}" height="${HIGH - 4}" rx="4" fill="${fill}" stroke="${stroke}"/>`;
  return `${box}${text(x + 10, y + 24, 16, `${at + 1}`, ' font-weight="bold"')}${text(x + 10, y + 44, 12, note)}`;
}

/** The picture as SVG. */
export function november2026(words: PictureWords): string {
  const high = TOP + Math.ceil((days.length + 6) / 7) * HIGH + 16;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 740 ${high}" width="740" role="img" aria-labelledby="t" font-family="sans-serif" fill="#1f2933">`,
    `<title id="t">${words.title}</title>`,
    `<rect width="740" height="${high}" fill="#ffffff"/>`,
    text(LEFT, 32, 17, words.title, ' font-weight="bold"'),
    text(LEFT, 54, 13, words.remark),
    ...words.weekdays.map((name, at) => text(LEFT + at * CELL + 10, 82, 13, name, ' fill="#52606d"')),
    ...days.map((date, at) => cellOf(date, at, words)),
    '</svg>',
  ].join('\n');
}
