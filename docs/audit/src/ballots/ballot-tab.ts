import type { Locale, Problem } from 'motcua';
import type { SatisfactionRateOptions, ShareIntervalMethod } from 'motcua/survey';
import { answer, refused } from '../page/answer.ts';
import { choice } from '../page/choice.ts';
import { element } from '../page/element.ts';
import { field, form, group, select, spoken } from '../page/field.ts';
import { formProblems } from '../page/form-problems.ts';
import type { Language } from '../page/language.ts';
import { pasteArea } from '../page/paste-area.ts';
import type { Tab } from '../page/tabs.ts';
import { numberProblem, typedNumber } from '../page/typed-number.ts';
import { countAnswer, rowsAnswer } from './ballot-answer.ts';
import { readBallots } from './read-ballots.ts';
import { methodOptions, ballotWords as words } from './words.ts';

const whole = () => element('input', { type: 'text', inputmode: 'numeric' });

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
    field(language, { id: 'ballot-satisfied', words: words.satisfied }, satisfied),
    field(language, { id: 'ballot-valid', words: words.valid }, valid),
  );
  const ofRows = field(language, { id: 'ballot-paste', words: words.paste, hint: words.pasteHint }, paste);
  const arrange = () => {
    ofCounts.hidden = byRows.control.checked;
    ofRows.hidden = !byRows.control.checked;
  };
  for (const { control } of [byCounts, byRows]) control.addEventListener('change', arrange);
  arrange();

  const wrong = (locale: Locale): readonly Problem[] => {
    const asked = byRows.control.checked
      ? []
      : [numberProblem(satisfied.value, words.satisfied[locale]), numberProblem(valid.value, words.valid[locale])];
    const people = population.value.trim() === '' ? null : numberProblem(population.value, words.population[locale]);
    return [...asked, people].flatMap((problem) => problem ?? []);
  };
  const options = (): SatisfactionRateOptions => ({
    interval: method.value as ShareIntervalMethod,
    ...(population.value.trim() === '' ? {} : { population: typedNumber(population.value) }),
  });
  const send = () => {
    const [problems, how] = [formProblems(wrong), options()];
    if (problems.vi.length > 0) return place.show((locale) => refused(problems[locale], locale));
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
          field(language, { id: 'ballot-method', words: words.method }, method),
        ),
      ),
      place.element,
    ],
  };
}
