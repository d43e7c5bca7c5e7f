/**
 * Viet Nam as data: the working days of the civil service and the rules for counting limits, each with its law. The starter catalogue of
 * procedures is `motcua/vn/procedures`.
 *
 * @packageDocumentation
 */

export type { CalendarSpec, HolidayStatute, WorkingCalendar } from '../calendar/index.js';
export type { DossierForm, DossierPolicy, DossierRules, LetterRule, OwnRules } from '../dossier/index.js';
export type { SeriesBreak } from '../indicator/index.js';
export type { CivilDate, Dated, LocalDateTime } from '../kernel/index.js';
export type { PostingRules, RepealedText } from '../procedure/index.js';
export type { Bands, Framework } from '../score/index.js';
export type {
  Disposition,
  FormColumn,
  RateDefinition,
  ReportForm,
  ReportingCalendar,
  TallyDefinition,
} from '../statistics/index.js';
export type { FactorMeasure, Level, Questionnaire, QuestionnaireOutline } from '../survey/index.js';
export { apologyRules } from './apology-rules.js';
export { vietnamCalendar, vietnamCalendarSpec } from './civil-service-calendar.js';
export { denunciationRules } from './denunciation-rules.js';
export type { OtherDispositions } from './dispositions.js';
export { dispositions, otherDispositions } from './dispositions.js';
export { documentUrls } from './document-urls.js';
export { forms } from './forms.js';
export type { Frameworks } from './frameworks/frameworks.js';
export { frameworks } from './frameworks/frameworks.js';
export type { HaiPhong212 } from './frameworks/hai-phong/hai-phong-212.js';
export { holidayStatute } from './holiday-statute.js';
export type { Indicators766 } from './indicators766.js';
export { indicators766 } from './indicators766.js';
export { interlinkedRules } from './interlinked-rules.js';
export { letterRules } from './letter-rules.js';
export type { PetitionIndicators766 } from './petition-indicators766.js';
export { petitionIndicators766 } from './petition-indicators766.js';
export { policies } from './policies.js';
export { postingRules } from './posting-rules.js';
export type { Rates } from './rates.js';
export { rates } from './rates.js';
export { repealedTexts } from './repealed-texts.js';
export type { ReportForms } from './report-forms.js';
export { reportForms } from './report-forms.js';
export type { ReportingCalendars } from './reporting-calendars.js';
export { reportingCalendars } from './reporting-calendars.js';
export { deskQuestionnaire } from './sipas/desk-questionnaire.js';
export { sipasEditions } from './sipas/sipas-editions.js';
export { type SipasIndex, sipasIndex } from './sipas/sipas-index.js';
export {
  type PublishedShare,
  type SipasResult,
  type SipasSample,
  sipasBreaks,
  sipasResults,
} from './sipas/sipas-results.js';
export type { Vietnam } from './vietnam.js';
export { vietnam } from './vietnam.js';
