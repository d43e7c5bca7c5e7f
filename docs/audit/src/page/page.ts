import { ballotTab } from '../ballots/ballot-tab.ts';
import { dossierTab } from '../dossiers/dossier-tab.ts';
import { dueTab } from '../due/due-tab.ts';
import { scoreTab } from '../score/score-tab.ts';
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
    element('footer', {}, spoken(language, 'p', WORDS.limits), print),
  );
}
