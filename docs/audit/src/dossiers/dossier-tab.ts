import { civilDate, type Locale, type Problem } from 'motcua';
import { reportingPeriod } from 'motcua/statistics';
import { reportingCalendars } from 'motcua/vn';
import { answer, refused } from '../page/answer.ts';
import { element } from '../page/element.ts';
import { field, form, select, spoken } from '../page/field.ts';
import { type FormProblems, formProblems } from '../page/form-problems.ts';
import type { Language } from '../page/language.ts';
import { pasteArea } from '../page/paste-area.ts';
import { problemsOf } from '../page/problem-items.ts';
import type { Tab } from '../page/tabs.ts';
import { numberProblem, typedNumber } from '../page/typed-number.ts';
import { sizeProblem } from '../text/decode-text.ts';
import type { EncodingChoice } from '../text/encoding.ts';
import { progressBar } from './progress-bar.ts';
import type { DossierNews, DossierRequest, Grouping } from './request.ts';
import { sample } from './sample.ts';
import { type SourceName, shownReport } from './shown-report.ts';
import { dossierJobs } from './start-worker.ts';
import { encodingOptions, groupingOptions, dossierWords as words } from './words.ts';

/** The month of the government's reporting calendar that closed last; the clock is that of the page, the library has none. */
function lastPeriod(): { readonly from: string; readonly to: string } {
  const [year, month] = civilDate(new Date(), 'Asia/Ho_Chi_Minh').split('-').map(Number) as [number, number];
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return reportingPeriod(reportingCalendars.government, before.year, { month: before.month });
}

const needed = (path: string): Problem => ({ code: 'audit/needed', path: [path], severity: 'error' });

/** The part of the page that looks at a file of dossiers. */
export function dossierTab(language: Language, script: string): Tab {
  const place = answer(language, 'dossier-answer');
  const bar = progressBar(language);
  const jobs = dossierJobs(script);
  const period = lastPeriod();
  const file = element('input', { type: 'file', accept: '.csv,.tsv,.txt,text/csv' });
  const paste = pasteArea(5);
  const encoding = select(language, encodingOptions);
  const from = element('input', { type: 'date', value: period.from });
  const to = element('input', { type: 'date', value: period.to });
  const grouping = select(language, groupingOptions);
  const limit = element('input', { type: 'text', inputmode: 'decimal' });

  const trial = spoken(language, 'button', words.sample, { type: 'button', class: 'quiet' });
  // nothing that was pasted is written over
  const arrange = () => {
    trial.disabled = paste.value !== '';
  };
  trial.addEventListener('click', () => {
    paste.value = sample.text;
    from.value = sample.period.from;
    to.value = sample.period.to;
    paste.dispatchEvent(new Event('input'));
  });
  paste.addEventListener('input', arrange);

  const refuse = (problems: FormProblems) => place.show((locale) => refused(problems[locale], locale));
  const told = (source: SourceName) => (news: DossierNews) => {
    if (news.kind === 'progress') return bar.show(news);
    bar.hide();
    if (news.kind === 'refused') refuse(formProblems(() => news.problems));
    else place.show((locale) => shownReport(news.report, source, locale));
  };
  bar.onStop(() => {
    jobs.stop();
    bar.hide(words.stopped);
  });
  // of a file and a pasted text the one that was given last
  let last: HTMLElement = paste;
  for (const control of [file, paste]) {
    control.addEventListener('input', () => {
      last = control;
    });
  }
  const isPasted = () => paste.value.trim() !== '' && (last === paste || (file.files?.length ?? 0) === 0);
  const start = (source: DossierRequest['source'], name: SourceName) => {
    const all: DossierRequest['limit'] =
      limit.value.trim() === '' ? null : { amount: typedNumber(limit.value), unit: 'working-day' };
    bar.show({ stage: 'reading', done: 0, total: 1 });
    const asked = { encoding: encoding.value as EncodingChoice, grouping: grouping.value as Grouping };
    jobs.start({ source, period: { from: from.value, to: to.value }, limit: all, ...asked }, told(name));
  };
  const wrong = (locale: Locale): readonly Problem[] => {
    const empty = ([from, to] as const).flatMap((control, at) =>
      control.value === '' ? [needed(words[at === 0 ? 'from' : 'to'][locale])] : [],
    );
    const ofLimit = limit.value.trim() === '' ? null : numberProblem(limit.value, words.limit[locale]);
    return ofLimit === null ? empty : [...empty, ofLimit];
  };
  const send = async () => {
    jobs.stop();
    bar.hide();
    place.clear();
    const problems = formProblems(wrong);
    const [chosen] = file.files ?? [];
    if (problems.vi.length > 0) return refuse(problems);
    if (isPasted()) return start(paste.value, null);
    if (chosen === undefined) return refuse(formProblems((locale) => [needed(words.file[locale])]));
    const tooLarge = sizeProblem(chosen.size);
    if (tooLarge !== null) return refuse(formProblems(() => [tooLarge]));
    try {
      start(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
    } catch (error) {
      refuse(formProblems(() => problemsOf(error)));
    }
  };
  return {
    id: 'dossiers',
    words: words.tab,
    content: [
      spoken(language, 'p', words.intro),
      form(
        language,
        words.send,
        send,
        element(
          'div',
          { class: 'fields' },
          field(language, { id: 'dossier-file', words: words.file }, file),
          field(language, { id: 'dossier-encoding', words: words.encoding }, encoding),
        ),
        field(language, { id: 'dossier-paste', words: words.paste, hint: words.columns }, paste),
        trial,
        element(
          'div',
          { class: 'fields' },
          field(language, { id: 'dossier-from', words: words.from }, from),
          field(language, { id: 'dossier-to', words: words.to }, to),
          field(language, { id: 'dossier-grouping', words: words.grouping }, grouping),
          field(language, { id: 'dossier-limit', words: words.limit, hint: words.limitHint }, limit),
        ),
      ),
      bar.element,
      place.element,
    ],
  };
}
