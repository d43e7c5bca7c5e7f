import type { Basis, Bilingual } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import type { Level, QuestionHead, ScaleQuestion } from './question.js';
import type { Factor, Questionnaire } from './questionnaire.js';
import { requireQuestionnaire } from './require-questionnaire.js';
import { satisfactionLevels } from './satisfaction-levels.js';

/** A factor of which nobody has yet said by which questions it is measured. */
export type FactorOutline = Omit<Factor, 'questions'> & {
  /** The factors it is made of, by id, each of them named before it; its questions are theirs. A factor without it has questions of its own. */
  readonly of?: readonly string[];
};

/** What a survey measures, without its questions. */
export type QuestionnaireOutline = {
  /** What it is called in files; `vn/sipas-2022`. */
  readonly id: string;
  /** What it is called. */
  readonly names?: Bilingual;
  /** What it measures, in the order of its questions; what is made of others after them. */
  readonly factors: readonly FactorOutline[];
  /** Where it is from, and how sure that is. */
  readonly basis?: readonly Basis[];
};

/** A question of a factor: on the scale of the questionnaire, unless it says otherwise. */
export type FactorQuestion = QuestionHead & Partial<Pick<ScaleQuestion, 'levels' | 'satisfied'>>;

/** The questions of an outline, and who asks them of whom. */
export type OutlineQuestions = Pick<Questionnaire, 'version' | 'collector' | 'population'> & {
  /** The questions by factor; a factor that is not among them is not asked about. */
  readonly questions: Readonly<Record<string, readonly FactorQuestion[]>>;
  /** The scale of a question that has none of its own; by default `satisfactionLevels()`. */
  readonly levels?: readonly Level[];
};

/** Refuses questions of what has none of its own, and factors made of what does not stand before them. */
function checkOutline({ factors }: QuestionnaireOutline, questions: OutlineQuestions['questions']): void {
  const own = factors.filter(({ of }) => of === undefined).map(({ id }) => id);
  for (const id of Object.keys(questions)) {
    if (own.includes(id)) continue;
    refuse('survey/unknown-factor', { path: ['questions', id], value: id, accepted: own.join(' | ') });
  }
  for (const [at, { of = [] }] of factors.entries()) {
    const earlier = factors.slice(0, at).map(({ id }) => id);
    for (const [place, id] of of.entries()) {
      if (earlier.includes(id)) continue;
      const path = ['factors', at, 'of', place];
      refuse('survey/unknown-factor', { path, value: id, accepted: earlier.join(' | ') });
    }
  }
}

/** The factors that are asked about: of those made of others, none of which a part is not. */
function factorsOf(
  { factors }: QuestionnaireOutline,
  questions: ReadonlyMap<string, readonly FactorQuestion[]>,
): readonly Factor[] {
  const asked = new Map<string, readonly string[]>();
  return factors.flatMap(({ of, ...factor }): readonly Factor[] => {
    const own = questions.get(factor.id)?.map(({ id }) => id);
    const parts = of === undefined ? [own] : of.map((id) => asked.get(id));
    if (parts.includes(undefined)) return [];
    const ids = [...new Set(parts.flatMap((part) => part ?? []))];
    asked.set(factor.id, ids);
    return [{ ...factor, questions: ids }];
  });
}

/**
 * A questionnaire made of an outline, such as `sipasEditions` of `motcua/vn`, and of the questions its factors are asked about by.
 *
 * @param outline - What is measured.
 * @param options - The questions by factor, their scale, who collects the ballots and whom they speak for.
 * @returns The questionnaire, its questions in the order of the outline. A factor made of others is there only when all of them are asked about: a part does not go by the name of
 * the whole.
 * @throws `survey/unknown-factor`; `survey/invalid-questionnaire` as `checkQuestionnaire` finds, `survey/no-questions` for a factor whose list is empty.
 *
 * @example
 * ```ts
 * import { questionnaireOf } from 'motcua/survey';
 *
 * const outline = { id: 'ward', factors: [{ id: 'place' }, { id: 'manner' }, { id: 'all', of: ['place', 'manner'] }] };
 * const head = { version: '2026', collector: 'ward desk', population: 'people served' };
 * const whole = questionnaireOf(outline, { ...head, questions: { place: [{ id: 'p1' }, { id: 'p2' }], manner: [{ id: 'm1' }] } });
 * whole.factors?.map(({ id, questions }) => `${id}: ${questions.join(', ')}`); // => ['place: p1, p2', 'manner: m1', 'all: p1, p2, m1']
 * const part = questionnaireOf(outline, { ...head, questions: { manner: [{ id: 'm1' }] } });
 * part.factors?.map(({ id }) => id); // => ['manner']
 * ```
 */
export function questionnaireOf(outline: QuestionnaireOutline, options: OutlineQuestions): Questionnaire {
  const { questions, levels = satisfactionLevels(), ...head } = options;
  const { factors: _, ...named } = outline;
  checkOutline(outline, questions);
  const given = new Map(Object.entries(questions));
  const made: Questionnaire = {
    ...named,
    ...head,
    questions: outline.factors
      .flatMap(({ id }) => given.get(id) ?? [])
      .map((question): ScaleQuestion => ({ levels, ...question, kind: 'scale' })),
    factors: factorsOf(outline, given),
  };
  requireQuestionnaire(made);
  return made;
}
