import { deadlineRules } from '../deadline/phrases.js';
import { dossierRules } from '../dossier/phrases.js';
import type { ListItem, Locale, RulePhrase, Step, Words } from '../kernel/index.js';
import { procedureRules } from '../procedure/phrases.js';
import { scoreRules } from '../score/phrases.js';
import { statisticsRules } from '../statistics/phrases.js';
import { surveyRules } from '../survey/phrases.js';
import { citation } from './citation.js';
import { phraseLookup } from './phrase-lookup.js';

const phrasesOf = /* @__PURE__ */ phraseLookup<RulePhrase>([
  deadlineRules,
  procedureRules,
  dossierRules,
  statisticsRules,
  surveyRules,
  scoreRules,
]);

const BASIS = { vi: 'Căn cứ', en: 'Basis' };

const APPLIED = {
  vi: { applied: 'áp dụng', notApplied: 'không áp dụng' },
  en: { applied: 'applied', notApplied: 'not applied' },
};

/** A step of a rule this build has no words for, told by its data. */
const bare = ({ rule, applied, inputs, outcome }: Step, locale: Locale) =>
  `${rule} (${APPLIED[locale][applied ? 'applied' : 'notApplied']}): ${JSON.stringify(inputs)} → ${JSON.stringify(outcome)}`;

/** A step in words, with the provisions behind it as notes. */
export function stepItem(step: Step, locale: Locale, words: Words): ListItem {
  const phrases = phrasesOf(step.rule);
  const phrase = step.applied ? phrases?.applied : phrases?.notApplied;
  return {
    text: phrase?.[locale]({ ...step.inputs, outcome: step.outcome }, words) ?? bare(step, locale),
    notes: step.basis.map((basis) => `${BASIS[locale]}: ${citation(basis, locale)}`),
  };
}
