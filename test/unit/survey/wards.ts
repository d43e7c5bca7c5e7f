import {
  type Ballot,
  type Questionnaire,
  type Sample,
  type SurveyDesign,
  satisfactionLevels,
  yesNo,
} from 'motcua/survey';

/** Three questions that figures of every kind are made of. */
export const questionnaire: Questionnaire = {
  id: 'desk',
  version: '1',
  collector: 'one-stop desk',
  population: 'people served',
  questions: [
    { id: 'manner', kind: 'scale', levels: satisfactionLevels() },
    { id: 'again', kind: 'single', options: yesNo(), satisfied: ['yes'] },
    { id: 'heard', kind: 'multiple', options: [{ id: 'board' }, { id: 'portal' }] },
    { id: 'days', kind: 'number', unit: 'day', least: 0 },
    { id: 'trips', kind: 'number', unit: 'trip' },
    { id: 'why', kind: 'text' },
  ],
  factors: [{ id: 'service', questions: ['manner', 'again'] }],
};

/** A ballot of days waited with what is known of it. */
export const waited = (days: number | null, facts: Ballot['facts'] = {}): Ballot => ({ answers: { days }, facts });

/** Ballots as a sample of {@link questionnaire}. */
export const sampleOf = (ballots: readonly Ballot[], design: SurveyDesign = {}): Sample => ({
  questionnaire,
  design,
  ballots,
});
