import type { Bilingual } from 'motcua/narrator';
import type { SatisfactionRateOptions, ShareIntervalMethod } from 'motcua/survey';
import { answer } from '../page/answer.ts';
import { choice } from '../page/choice.ts';
import { element } from '../page/element.ts';
import { field, form, group, select, spoken } from '../page/field.ts';
import { fieldProblem } from '../page/field-problem.ts';
import type { Language } from '../page/language.ts';
import { pasteArea } from '../page/paste-area.ts';
import type { Tab } from '../page/tabs.ts';
import { numberProblem, typedNumber } from '../page/typed-number.ts';
import { refuseFields, type WrongField } from '../page/wrong-field.ts';
import { countAnswer, rowsAnswer } from './ballot-answer.ts';
import { readBallots } from './read-ballots.ts';
import { methodOptions, ballotWords as words } from './words.ts';

const whole = () => element('input', { type: 'text', inputmode: 'numeric' });

/** What keeps a field from being a count. */
function countProblem(control: HTMLInputElement, named: Bilingual): WrongField | null {
  const { value } = control;
  const problem = numberProblem(value, '');
  if (problem !== null) return { control, words: named, problem };
  const count = typedNumber(value);
  if (Number.isInteger(count) && count >= 0) return null;
  return {
    control,
    words: named,
    problem: fieldProblem('audit/not-whole', { value: value.trim(), accepted: '0, 1, 2…' }),
  };
}

/** The part of the page that makes rates of ballots. */
export function ballotTab(language: Language): Tab {
  const place = answer(language, 'ballot-answer');
  const byCounts = choice(language, { id: 'by-counts', name: 'ballots-by', words: words.byCounts, checked: true });
  const byRows = choice(language, { id: 'by-rows', name: 'ballots-by', words: words.byRows });
  const [satisfied, valid, population] = [whole(), whole(), whole()];
  const paste = pasteArea(8);
  const method = select(language, methodOptions);
  const ofCounts = element(
    'div',
    { class: 'fields' },
    field(language, { id: 'ballot-satisfied', words: words.satisfied, hint: words.satisfiedHint }, satisfied),
    field(language, { id: 'ballot-valid', words: words.valid }, valid),
  );
  const ofRows = field(language, { id: 'ballot-paste', words: words.paste, hint: words.pasteHint }, paste);
  const arrange = () => {
    ofCounts.hidden = byRows.control.checked;
    ofRows.hidden = !byRows.control.checked;
  };
  for (const { control } of [byCounts, byRows]) {
    control.addEventListener('change', arrange);
    control.addEventListener('change', place.clear);
  }
  arrange();

  const isGiven = (control: HTMLInputElement) => control.value.trim() !== '';
  /** What is wrong with counts against each other. */
  const relationProblems = (): readonly WrongField[] => {
    const [some = 0, all = 0, of] = [satisfied, valid, population].map(({ value }) => typedNumber(value));
    if (all === 0) return [{ control: valid, words: words.valid, problem: fieldProblem('audit/no-valid-ballots') }];
    if (some > all) return [{ control: satisfied, words: words.satisfied, problem: fieldProblem('audit/above-valid') }];
    const problem = fieldProblem('audit/below-valid', { accepted: `≥ ${all}` });
    return of !== undefined && of < all ? [{ control: population, words: words.population, problem }] : [];
  };
  const wrong = (): readonly WrongField[] => {
    const asked = byRows.control.checked
      ? []
      : [countProblem(satisfied, words.satisfied), countProblem(valid, words.valid)];
    const people = isGiven(population) ? countProblem(population, words.population) : null;
    const found = [...asked, people].flatMap((problem) => problem ?? []);
    if (found.length > 0 || byRows.control.checked) return found;
    return relationProblems();
  };
  const options = (): SatisfactionRateOptions => ({
    interval: method.value as ShareIntervalMethod,
    ...(population.value.trim() === '' ? {} : { population: typedNumber(population.value) }),
  });
  const send = () => {
    const [problems, how] = [wrong(), options()];
    if (problems.length > 0) return refuseFields(language, place, problems);
    if (byRows.control.checked) {
      const read = readBallots(paste.value);
      return place.show((locale) => rowsAnswer(read, how, locale));
    }
    const count = { numerator: typedNumber(satisfied.value), denominator: typedNumber(valid.value) };
    place.show((locale) => countAnswer(count, how, locale));
  };
  return {
    id: 'ballots',
    words: words.tab,
    content: [
      spoken(language, 'p', words.intro),
      form(
        language,
        words.send,
        send,
        group(language, words.from, byCounts.line, byRows.line, ofCounts, ofRows),
        element(
          'div',
          { class: 'fields' },
          field(language, { id: 'ballot-population', words: words.population, hint: words.populationHint }, population),
          field(language, { id: 'ballot-method', words: words.method, hint: words.methodHint }, method),
        ),
      ),
      place.element,
    ],
  };
}
