/**
 * The front door: the verbs most systems need. Everything else stands in the rooms: `motcua/calendar`, `motcua/deadline`,
 * `motcua/procedure`, `motcua/dossier`, `motcua/statistics`, `motcua/narrator`, and Viet Nam's data in `motcua/vn`.
 *
 * @packageDocumentation
 */

export type { CalendarSpec, DaySpan, Notice, NoticeEntry, WorkingCalendar } from './calendar/index.js';
export { addWorkingDays, isWorkingDay } from './calendar/index.js';
export type { DeadlinePolicy, DeadlineQuery, DueDate, Span, TimeLimit } from './deadline/index.js';
export { dueDate, explainDueDate } from './deadline/index.js';
export type {
  Classification,
  ClassifyOptions,
  DossierEvent,
  DossierPolicy,
  DossierRow,
  DossierState,
  RowOptions,
  Timeline,
  TimelineOptions,
} from './dossier/index.js';
export { classify, stateFromRow, timeline } from './dossier/index.js';
export type {
  Basis,
  Choice,
  CivilDate,
  Dated,
  EpochDay,
  Exact,
  Explained,
  Format,
  Json,
  LocalDateTime,
  Locale,
  LocalTime,
  MotcuaError,
  PercentTextOptions,
  Problem,
  Rounding,
  Step,
} from './kernel/index.js';
export { civilDate, civilDateTime, inForce, isMotcuaError, percentText } from './kernel/index.js';
export type { Narratable, NarrateOptions } from './narrator/index.js';
export { narrate } from './narrator/index.js';
export type { ScoreCard, ScoreRequest } from './score/index.js';
export { score } from './score/index.js';
export type { Form06, FormOptions, Rate, RateDefinition, Tally, TallyOptions } from './statistics/index.js';
export { form06, rate, tally } from './statistics/index.js';
export type { Ballots, Estimate, SatisfactionRateOptions } from './survey/index.js';
export { satisfactionRate } from './survey/index.js';
