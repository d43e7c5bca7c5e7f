import type { Locale, Problem, TimeLimit } from 'motcua';
import { channels, type Procedure } from 'motcua/procedure';
import { procedures } from 'motcua/vn/procedures';
import { answer, refused } from '../page/answer.ts';
import { choice } from '../page/choice.ts';
import { shortDate } from '../page/date-text.ts';
import { element } from '../page/element.ts';
import { field, form, group, type Option, select, spoken } from '../page/field.ts';
import { formProblems } from '../page/form-problems.ts';
import type { Language } from '../page/language.ts';
import type { Tab } from '../page/tabs.ts';
import { numberProblem, typedNumber } from '../page/typed-number.ts';
import { type DueQuestion, dueAnswer } from './due-answer.ts';
import { channelWords, dueWords, unitOptions } from './words.ts';

/** The days of a version, where it has any. */
function versionText({ since, until }: Procedure, from: string, to: string): string {
  const days = [
    since === undefined ? '' : `${from} ${shortDate(since)}`,
    until === undefined ? '' : `${to} ${shortDate(until)}`,
  ];
  const told = days.filter((text) => text !== '').join(' ');
  return told === '' ? '' : ` (${told})`;
}

const procedureOptions = (): readonly Option[] =>
  procedures.map((one, at) => ({
    value: String(at),
    words: {
      vi: `${one.code} ${one.name.vi}${versionText(one, 'từ', 'đến')}`,
      en: `${one.code} ${one.name.en ?? one.name.vi}${versionText(one, 'from', 'to')}`,
    },
  }));

/** The cases of a procedure, put into their list; hidden where there are none. */
function putCases(
  place: HTMLElement,
  list: HTMLSelectElement,
  { cases = [] }: Procedure,
  none: HTMLOptionElement,
): void {
  place.hidden = cases.length === 0;
  list.replaceChildren(none, ...cases.map(({ code, name = code }) => element('option', { value: code }, name)));
}

const isWhole = (unit: string) => unit !== 'same-day' && unit !== 'on-the-spot';

/** The part of the page that computes due dates. */
export function dueTab(language: Language): Tab {
  const place = answer(language, 'due-answer');
  const byProcedure = choice(language, {
    id: 'by-procedure',
    name: 'limit-by',
    words: dueWords.byProcedure,
    checked: true,
  });
  const byLimit = choice(language, { id: 'by-limit', name: 'limit-by', words: dueWords.byLimit });
  const procedure = select(language, procedureOptions());
  const channel = select(
    language,
    channels.map((value) => ({ value, words: channelWords[value] })),
  );
  const [cases, none] = [element('select'), spoken(language, 'option', dueWords.noCase, { value: '' })];
  const amount = element('input', { type: 'text', inputmode: 'decimal', value: '5' });
  const unit = select(language, unitOptions);
  const day = element('input', { type: 'date', required: true });
  const time = element('input', { type: 'time' });

  const casePlace = field(language, { id: 'due-case', words: dueWords.case }, cases);
  const ofProcedure = element(
    'div',
    { class: 'fields' },
    field(language, { id: 'due-procedure', words: dueWords.procedure }, procedure),
    field(language, { id: 'due-channel', words: dueWords.channel }, channel),
    casePlace,
  );
  const amountPlace = field(language, { id: 'due-amount', words: dueWords.amount }, amount);
  const ofLimit = element(
    'div',
    { class: 'fields' },
    amountPlace,
    field(language, { id: 'due-unit', words: dueWords.unit }, unit),
  );

  const chosen = () => procedures[Number(procedure.value)] as Procedure;
  const arrange = () => {
    ofProcedure.hidden = byLimit.control.checked;
    ofLimit.hidden = !byLimit.control.checked;
    amountPlace.hidden = !isWhole(unit.value);
  };
  for (const control of [byProcedure.control, byLimit.control, unit]) control.addEventListener('change', arrange);
  procedure.addEventListener('change', () => putCases(casePlace, cases, chosen(), none));
  putCases(casePlace, cases, chosen(), none);
  arrange();

  const limit = (): TimeLimit =>
    (isWhole(unit.value) ? { amount: typedNumber(amount.value), unit: unit.value } : { unit: unit.value }) as TimeLimit;
  const asked = (): DueQuestion => {
    const receivedAt = time.value === '' ? day.value : `${day.value}T${time.value.slice(0, 5)}`;
    return byLimit.control.checked
      ? { receivedAt, limit: limit() }
      : {
          receivedAt,
          procedure: chosen(),
          channel: channel.value as never,
          case: cases.value === '' ? null : cases.value,
        };
  };
  const wrong = (locale: Locale): readonly Problem[] => {
    const isAmountAsked = byLimit.control.checked && isWhole(unit.value);
    const ofAmount = isAmountAsked ? numberProblem(amount.value, dueWords.amount[locale]) : null;
    const path = [dueWords.receivedOn[locale]];
    const ofDay: Problem | null = day.value === '' ? { code: 'audit/needed', path, severity: 'error' } : null;
    return [ofAmount, ofDay].flatMap((problem) => problem ?? []);
  };
  const send = () => {
    const [problems, question] = [formProblems(wrong), asked()];
    place.show((locale) => (problems.vi.length > 0 ? refused(problems[locale], locale) : dueAnswer(question, locale)));
  };
  return {
    id: 'due',
    words: dueWords.tab,
    content: [
      spoken(language, 'p', dueWords.intro),
      form(
        language,
        dueWords.send,
        send,
        group(language, dueWords.limitBy, byProcedure.line, byLimit.line, ofProcedure, ofLimit),
        element(
          'div',
          { class: 'fields' },
          field(language, { id: 'due-day', words: dueWords.receivedOn }, day),
          field(language, { id: 'due-time', words: dueWords.receivedTime, hint: dueWords.timeHint }, time),
        ),
      ),
      place.element,
    ],
  };
}
