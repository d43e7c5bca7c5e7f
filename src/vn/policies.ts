import type { DeadlinePolicy } from '../deadline/index.js';
import type { DossierPolicy, DossierRules } from '../dossier/index.js';
import type { Basis, Dated } from '../kernel/index.js';
import { frozen } from '../kernel/inside.js';
import {
  civilCode2005,
  civilCode2015,
  civilStatusLaw,
  civilStatusLaw2026,
  decree23,
  decree61,
  decree61Apology,
  decree61Restart,
  decree107,
  decree118,
  decree118Unread,
  decree309,
  reading,
} from './documents.js';

// National practice in every period: the receipt counts as stamped, every kind of rest day rolls, a missing day is the last of
// its month, results due the same day have until 15:00. What changes over time is the law it rests on.

type Rests = {
  readonly receipt: readonly Basis[];
  readonly lateReceipt: readonly Basis[];
  readonly sameDay?: readonly Basis[];
};

/** The switches resting on the Civil Code 2015. */
const underCivilCode2015 = (
  id: string,
  { receipt, lateReceipt, sameDay = [decree23, civilStatusLaw] }: Rests,
): DeadlinePolicy => {
  const lastDay = civilCode2015('148', '5');
  // the letter names weekends and holidays; that these roll as well is a reading of it
  const alike = { value: true, basis: [reading(lastDay)] };
  return {
    id,
    restDayReceipt: { value: 'as-stamped', basis: [reading(civilCode2015('147', '3')), ...receipt] },
    lateReceipt: { value: 'as-stamped', basis: lateReceipt },
    sameDayCutoff: { value: '15:00', basis: sameDay },
    roll: {
      'weekly-rest': { value: true, basis: [lastDay] },
      holiday: { value: true, basis: [lastDay] },
      tet: { value: true, basis: [lastDay] },
      'in-lieu': alike,
      'swapped-off': alike,
      closure: alike,
    },
    // the letter speaks of months; for years it is read alike
    missingDay: { value: 'last-day', basis: [civilCode2015('148', '3'), reading(civilCode2015('148', '4'))] },
    basis: {
      receipt,
      'first-day': [civilCode2015('147', '2'), civilCode2015('147', '3')],
      // no text defines a working day: that days off are left out is practice
      'working-day': [reading(civilCode2015('148', '1'))],
      'calendar-day': [civilCode2015('148', '1')],
      week: [civilCode2015('148', '2')],
      month: [civilCode2015('148', '3')],
      year: [civilCode2015('148', '4')],
      hour: [civilCode2015('147', '1')],
      minute: [civilCode2015('147', '1')],
    },
  };
};

const unread = <T>(value: T) => ({ value, basis: [civilCode2005] });

/** The same rules resting on the Civil Code 2005, whose articles were not read. */
const underCivilCode2005: DeadlinePolicy = {
  id: 'vn/2014-12-01',
  restDayReceipt: unread('as-stamped'),
  lateReceipt: unread('as-stamped'),
  sameDayCutoff: { value: '15:00', basis: [] },
  roll: {
    'weekly-rest': unread(true),
    holiday: unread(true),
    tet: unread(true),
    'in-lieu': unread(true),
    'swapped-off': unread(true),
    closure: unread(true),
  },
  missingDay: unread('last-day'),
  basis: {
    'first-day': [civilCode2005],
    'working-day': [civilCode2005],
    'calendar-day': [civilCode2005],
    week: [civilCode2005],
    month: [civilCode2005],
    year: [civilCode2005],
    hour: [civilCode2005],
    minute: [civilCode2005],
  },
};

/**
 * A dossier's own rules: alike in every period, for nobody has seen that they changed; what changes is the law they rest on. That the clock stands
 * still while the applicant, a payment or the end of an incident is waited for is inferred from the status codes of the national portal: no law
 * that says so for every procedure was read.
 */
const dossierRules = (
  restart: readonly Basis[],
  apology: readonly Basis[],
  crossLocality: DossierRules['crossLocality'] = { value: 'desk', basis: [] },
): DossierRules => ({
  supplement: { value: { effect: 'restart', most: 1, within: null }, basis: restart },
  suspension: { value: { pausing: ['applicant', 'payment', 'incident'] }, basis: [] },
  extension: { value: { most: null, lead: null }, basis: [] },
  reappointment: { value: { most: 1, lead: { amount: 1, unit: 'calendar-day' } }, basis: apology },
  apology: { value: { lead: { amount: 1, unit: 'calendar-day' }, publish: false }, basis: apology },
  crossLocality,
});

const since2018 = /* @__PURE__ */ dossierRules([decree61Restart], [decree61Apology]);
// what decree 107/2021 changed of these nobody read
const since2021 = /* @__PURE__ */ dossierRules(
  [reading(decree61Restart), decree107],
  [reading(decree61Apology), decree107],
);
const since2025 = (crossLocality?: DossierRules['crossLocality']) =>
  dossierRules([decree118Unread, reading(decree61Restart)], [decree118Unread, reading(decree61Apology)], crossLocality);

const underDecree309: Rests = {
  receipt: [decree118('17', '3', 'verified'), decree309('8', '3')],
  lateReceipt: [decree118('18', '2', 'verified'), decree309('9')],
};
const acrossLocalities = /* @__PURE__ */ since2025({ value: 'competent-agency', basis: [decree309('8')] });

/**
 * How limits of administrative procedures are counted in Viet Nam and what dossiers live by, by the law of the day of receipt; one policy is
 * in force on every day the calendar covers. Every switch may be overridden: `{ ...policy, restDayReceipt: { value:
 * 'next-working-day', basis: [] } }`.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { policies } from 'motcua/vn';
 *
 * inForce(policies, '2026-11-21').id; // => 'vn/2026-08-05'
 * inForce(policies, '2016-12-31').id; // => 'vn/2014-12-01'
 * ```
 */
export const policies: readonly Dated<DossierPolicy>[] = /* @__PURE__ */ frozen([
  {
    value: { ...underCivilCode2005, ...dossierRules([], []) },
    since: '2014-12-01',
    until: '2016-12-31',
    basis: [civilCode2005],
  },
  {
    value: { ...underCivilCode2015('vn/2017-01-01', { receipt: [], lateReceipt: [] }), ...dossierRules([], []) },
    since: '2017-01-01',
    until: '2018-06-20',
    basis: [civilCode2015('147'), civilCode2015('148')],
  },
  {
    value: { ...underCivilCode2015('vn/2018-06-21', { receipt: [], lateReceipt: [decree61] }), ...since2018 },
    since: '2018-06-21',
    until: '2021-12-05',
    basis: [civilCode2015('147'), civilCode2015('148'), decree61],
  },
  {
    value: {
      ...underCivilCode2015('vn/2021-12-06', { receipt: [], lateReceipt: [reading(decree61), decree107] }),
      ...since2021,
    },
    since: '2021-12-06',
    until: '2025-06-30',
    basis: [civilCode2015('147'), civilCode2015('148'), decree61, decree107],
  },
  {
    value: {
      ...underCivilCode2015('vn/2025-07-01', {
        receipt: [decree118('17', '3', 'unverified')],
        lateReceipt: [decree118('18', '2', 'unverified')],
      }),
      ...since2025(),
    },
    since: '2025-07-01',
    until: '2026-08-04',
    basis: [civilCode2015('147'), civilCode2015('148'), decree118('17', '3', 'unverified')],
  },
  {
    value: { ...underCivilCode2015('vn/2026-08-05', underDecree309), ...acrossLocalities },
    since: '2026-08-05',
    until: '2027-02-28',
    basis: [civilCode2015('147'), civilCode2015('148'), decree309('8', '3'), decree309('9')],
  },
  {
    value: {
      ...underCivilCode2015('vn/2027-03-01', { ...underDecree309, sameDay: [decree23, civilStatusLaw2026] }),
      ...acrossLocalities,
    },
    since: '2027-03-01',
    basis: [civilCode2015('147'), civilCode2015('148'), decree309('8', '3'), decree309('9'), civilStatusLaw2026],
  },
]);
