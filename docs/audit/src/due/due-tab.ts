import { civilDate, type TimeLimit } from 'motcua';
import { answer } from '../page/answer.ts';
import { choice } from '../page/choice.ts';
import { dateText } from '../page/date-text.ts';
import { element } from '../page/element.ts';
import { field, form, group, select, spoken } from '../page/field.ts';
import { fieldProblem } from '../page/field-problem.ts';
import type { Language } from '../page/language.ts';
import type { Tab } from '../page/tabs.ts';
import { numberProblem, typedNumber } from '../page/typed-number.ts';
import { refuseFields, type WrongField } from '../page/wrong-field.ts';
import { type DueQuestion, dueAnswer } from './due-answer.ts';
import { procedureChoice } from './procedure-choice.ts';
import { dueWords, unitOptions } from './words.ts';

const isWhole = (unit: string) => unit !== 'same-day' && unit !== 'on-the-spot';

/** What is wrong with an amount that is a number; hours alone may have parts. */
function amountProblem(text: string, unit: string) {
  const problem = numberProblem(text, '');
  if (problem !== null) return problem;
  const amount = typedNumber(text);
  if (amount <= 0) return fieldProblem('audit/not-whole', { value: text, accepted: '≥ 1' });
  if (unit === 'hour' || Number.isInteger(amount)) return null;
  return fieldProblem(unit === 'working-day' ? 'audit/part-of-a-day' : 'audit/not-whole', { value: text });
}

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
  const amount = element('input', { type: 'text', inputmode: 'decimal', value: '5' });
  const unit = select(language, unitOptions);
  const day = element('input', { type: 'date', required: true });
  const time = element('input', { type: 'time' });
  const ofProcedure = procedureChoice(language, () => day.value || civilDate(new Date(), 'Asia/Ho_Chi_Minh'));
  const amountPlace = field(language, { id: 'due-amount', words: dueWords.amount }, amount);
  const ofLimit = element(
    'div',
    { class: 'fields' },
    amountPlace,
    field(language, { id: 'due-unit', words: dueWords.unit }, unit),
  );

  const arrange = () => {
    ofProcedure.element.hidden = byLimit.control.checked;
    ofLimit.hidden = !byLimit.control.checked;
    amountPlace.hidden = !isWhole(unit.value);
  };
  for (const control of [byProcedure.control, byLimit.control]) control.addEventListener('change', place.clear);
  for (const control of [byProcedure.control, byLimit.control, unit]) control.addEventListener('change', arrange);
  day.addEventListener('change', ofProcedure.refresh);
  arrange();

  const limit = (): TimeLimit =>
    (isWhole(unit.value) ? { amount: typedNumber(amount.value), unit: unit.value } : { unit: unit.value }) as TimeLimit;
  const asked = (): DueQuestion => {
    const receivedAt = time.value === '' ? day.value : `${day.value}T${time.value.slice(0, 5)}`;
    return byLimit.control.checked ? { receivedAt, limit: limit() } : { receivedAt, ...ofProcedure.chosen() };
  };
  const wrong = (): readonly WrongField[] => {
    const isByLimit = byLimit.control.checked;
    const ofAmount = isByLimit && isWhole(unit.value) ? amountProblem(amount.value, unit.value) : null;
    return [
      ...(ofAmount === null ? [] : [{ control: amount, words: dueWords.amount, problem: ofAmount }]),
      ...(day.value === ''
        ? [{ control: day, words: dueWords.receivedOn, problem: fieldProblem('audit/needed') }]
        : []),
      ...(isByLimit && unit.value === 'hour' && time.value === ''
        ? [{ control: time, words: dueWords.receivedTime, problem: fieldProblem('audit/time-needed') }]
        : []),
    ];
  };
  const send = () => {
    const [problems, question] = [wrong(), asked()];
    if (problems.length > 0) return refuseFields(language, place, problems);
    place.show((locale) => dueAnswer(question, locale));
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
        group(language, dueWords.limitBy, byProcedure.line, byLimit.line, ofProcedure.element, ofLimit),
        element(
          'div',
          { class: 'fields' },
          field(
            language,
            {
              id: 'due-day',
              words: dueWords.receivedOn,
              echo: (value, locale) => (value === '' ? '' : dateText(value, locale)),
            },
            day,
          ),
          field(language, { id: 'due-time', words: dueWords.receivedTime, hint: dueWords.timeHint }, time),
        ),
      ),
      place.element,
    ],
  };
}
