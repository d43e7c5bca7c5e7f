import { adapterProblems } from '../adapters/phrases.js';
import { calendarProblems } from '../calendar/phrases.js';
import { compositeProblems } from '../composite/phrases.js';
import { deadlineProblems } from '../deadline/phrases.js';
import { dossierProblems } from '../dossier/phrases.js';
import { indicatorProblems } from '../indicator/phrases.js';
import type { ListItem, Locale, Phrase, Problem, Words } from '../kernel/index.js';
import { kernelProblems } from '../kernel/phrases.js';
import { oversightProblems } from '../oversight/phrases.js';
import { procedureProblems } from '../procedure/phrases.js';
import { scoreProblems } from '../score/phrases.js';
import { statisticsProblems } from '../statistics/phrases.js';
import { surveyProblems } from '../survey/phrases.js';
import { unitProblems } from '../unit/phrases.js';
import { acceptedIn } from './accepted-in.js';
import { phraseLookup } from './phrase-lookup.js';

const phraseOf = /* @__PURE__ */ phraseLookup<Phrase>([
  kernelProblems,
  calendarProblems,
  deadlineProblems,
  procedureProblems,
  dossierProblems,
  unitProblems,
  indicatorProblems,
  statisticsProblems,
  surveyProblems,
  compositeProblems,
  scoreProblems,
  oversightProblems,
  adapterProblems,
]);

const WORDS = {
  vi: { at: 'vị trí', got: 'đã nhập', accepted: 'hợp lệ' },
  en: { at: 'at', got: 'got', accepted: 'accepted' },
};

/** A problem in words, with where it is, what was found and what would be accepted. */
export function problemItem({ code, path, value, accepted }: Problem, locale: Locale, words: Words): ListItem {
  const say = WORDS[locale];
  const head = phraseOf(code)?.[locale]({}, words) ?? code;
  const rest = [
    ...(path.length === 0 ? [] : [`${say.at}: ${path.join('.')}`]),
    ...(value === undefined ? [] : [`${say.got}: ${JSON.stringify(value)}`]),
    ...(accepted === undefined ? [] : [`${say.accepted}: ${acceptedIn(accepted, locale)}`]),
  ];
  return { text: rest.length === 0 ? head : `${head} (${rest.join('; ')})` };
}
