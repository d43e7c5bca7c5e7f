import { ballotTab } from '../ballots/ballot-tab.ts';
import { dossierTab } from '../dossiers/dossier-tab.ts';
import { dueTab } from '../due/due-tab.ts';
import { scoreTab } from '../score/score-tab.ts';
import { dateText } from './date-text.ts';
import { element } from './element.ts';
import { spoken } from './field.ts';
import { type Language, language as newLanguage } from './language.ts';
import { tabs } from './tabs.ts';

const WORDS = {
  title: { vi: 'Kiểm tra kết quả một cửa', en: 'Check one-stop results' },
  intro: {
    vi: 'Mọi phép tính được thực hiện ngay trên máy này. Trang không gửi dữ liệu đi đâu và không lưu lại gì.',
    en: 'Everything is computed on this machine. The page sends nothing anywhere and keeps nothing.',
  },
  parts: { vi: 'Các phần của trang', en: 'Parts of the page' },
  printedOn: { vi: 'In lúc', en: 'Printed at' },
  by: { vi: 'Người lập', en: 'Drawn up by' },
  checkedBy: { vi: 'Người kiểm tra', en: 'Checked by' },
  sign: { vi: '(ký, ghi rõ họ tên)', en: '(signature and full name)' },
  print: { vi: 'In phần này', en: 'Print this part' },
  limits: {
    vi: 'Lịch làm việc là lịch của cơ quan hành chính nhà nước. Căn cứ nào chưa đọc được bản gốc thì ghi rõ là chưa kiểm chứng.',
    en: 'The calendar is that of the civil service. A provision nobody has read in the original is marked as unverified.',
  },
} as const;

const LANGUAGES = [
  { locale: 'vi', name: 'Tiếng Việt' },
  { locale: 'en', name: 'English' },
] as const;

/** The switch between languages; each is named in itself. */
function languageSwitch(language: Language): HTMLElement {
  const buttons = LANGUAGES.map(({ locale, name }) => {
    const button = element('button', { type: 'button', lang: locale }, name);
    button.addEventListener('click', () => language.choose(locale));
    return { locale, button };
  });
  const mark = () => {
    for (const { locale, button } of buttons) button.setAttribute('aria-pressed', String(locale === language.locale()));
    document.documentElement.lang = language.locale();
  };
  language.onChange(mark);
  mark();
  return element(
    'div',
    { class: 'languages', role: 'group', 'aria-label': 'Ngôn ngữ / Language' },
    ...buttons.map(({ button }) => button),
  );
}

const clock = (one: number) => String(one).padStart(2, '0');

/** The moment by the clock of the machine. */
function now(): string {
  const at = new Date();
  const day = [at.getFullYear(), clock(at.getMonth() + 1), clock(at.getDate())].join('-');
  return `${day}T${clock(at.getHours())}:${clock(at.getMinutes())}`;
}

/** What only paper has: when it was printed, and places for two signatures. */
function paper(language: Language): HTMLElement {
  const when = element('p');
  const put = () => {
    const locale = language.locale();
    when.textContent = `${WORDS.printedOn[locale]} ${dateText(now(), locale)}`;
  };
  language.onChange(put);
  addEventListener('beforeprint', put);
  put();
  const place = (who: keyof typeof WORDS) =>
    element('div', {}, spoken(language, 'strong', WORDS[who]), spoken(language, 'span', WORDS.sign));
  return element(
    'div',
    { class: 'paper' },
    when,
    element('div', { class: 'signatures' }, place('by'), place('checkedBy')),
  );
}

/** Builds the page. Its script hands its own text to the worker of the dossiers. */
export function page(): void {
  const script = document.currentScript?.textContent ?? '';
  const language = newLanguage();
  language.say((text) => {
    document.title = text;
  }, WORDS.title);
  const print = spoken(language, 'button', WORDS.print, { type: 'button', class: 'quiet' });
  print.addEventListener('click', () => globalThis.print());
  const parts = [dueTab(language), dossierTab(language, script), ballotTab(language), scoreTab(language)];
  document.body.replaceChildren(
    element(
      'header',
      {},
      element('div', { class: 'bar' }, spoken(language, 'h1', WORDS.title), languageSwitch(language)),
      spoken(language, 'p', WORDS.intro),
    ),
    element('main', {}, ...tabs(language, WORDS.parts, parts)),
    element('footer', {}, spoken(language, 'p', WORDS.limits, { class: 'of-days' }), print, paper(language)),
  );
}
