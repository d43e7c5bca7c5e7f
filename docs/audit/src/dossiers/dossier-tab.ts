import { element } from '../page/element.ts';
import { field, form, select, spoken } from '../page/field.ts';
import { formProblems } from '../page/form-problems.ts';
import type { Language } from '../page/language.ts';
import { pasteArea } from '../page/paste-area.ts';
import { problemsOf } from '../page/problem-items.ts';
import type { Tab } from '../page/tabs.ts';
import { typedNumber } from '../page/typed-number.ts';
import { sizeProblem } from '../text/decode-text.ts';
import type { EncodingChoice } from '../text/encoding.ts';
import { lastPeriod, today } from './default-period.ts';
import { dossierSession } from './dossier-session.ts';
import { encodingOptions, groupingOptions } from './options.ts';
import type { SourceName } from './report-summary.ts';
import type { DossierRequest, Grouping } from './request.ts';
import { trial } from './trial.ts';
import { dossierWords as words } from './words.ts';
import { needed, wrongForm } from './wrong-form.ts';

/** The part of the page that looks at a file of dossiers. */
export function dossierTab(language: Language, script: string): Tab {
  const session = dossierSession(language, script, () => void answerForm());
  const period = lastPeriod(today());
  const file = element('input', { type: 'file', accept: '.csv,.tsv,.txt,text/csv' });
  const paste = pasteArea(5);
  const encoding = select(language, encodingOptions);
  const from = element('input', { type: 'date', value: period.from });
  const to = element('input', { type: 'date', value: period.to });
  const grouping = select(language, groupingOptions);
  const limit = element('input', { type: 'text', inputmode: 'decimal' });

  const { refuse } = session;
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
    const how = { encoding: encoding.value as EncodingChoice, grouping: grouping.value as Grouping };
    session.run({ source, period: { from: from.value, to: to.value }, limit: all, ...how }, name);
  };
  const answerForm = async () => {
    const problems = formProblems((locale) =>
      wrongForm({ from: from.value, to: to.value, limit: limit.value }, locale),
    );
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
  const sent = form(
    language,
    words.send,
    () => {
      session.clear();
      void answerForm();
    },
    element(
      'div',
      { class: 'fields' },
      field(language, { id: 'dossier-file', words: words.file }, file),
      field(language, { id: 'dossier-encoding', words: words.encoding }, encoding),
    ),
    field(language, { id: 'dossier-paste', words: words.paste, hint: words.columns }, paste),
    ...trial(language, { file, paste, from, to }, () => sent.requestSubmit()),
    element(
      'div',
      { class: 'fields' },
      field(language, { id: 'dossier-from', words: words.from, hint: words.fromHint }, from),
      field(language, { id: 'dossier-to', words: words.to, hint: words.toHint }, to),
      field(language, { id: 'dossier-grouping', words: words.grouping }, grouping),
      field(language, { id: 'dossier-limit', words: words.limit, hint: words.limitHint }, limit),
    ),
  );
  // what is being computed is of what stood in the form before
  sent.addEventListener('input', session.stop);
  return {
    id: 'dossiers',
    words: words.tab,
    content: [spoken(language, 'p', words.intro), sent, ...session.content],
  };
}
