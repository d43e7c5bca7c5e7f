import type { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import formats from 'ajv-formats';
import { calendarSpecSchema, noticeSchema, officeHoursSchema } from 'motcua/calendar';
import { appointmentSlip, appointmentSlipSchema, deadlinePolicySchema, timeLimitSchema } from 'motcua/deadline';
import { dossierEventSchema, dossierPolicySchema, dossierRowSchema } from 'motcua/dossier';
import { indicatorSchema } from 'motcua/indicator';
import { dutyRuleSchema, inspectionSchema, planSchema, recordedFactSchema } from 'motcua/oversight';
import { procedureSchema, processSchema } from 'motcua/procedure';
import { assessmentEventSchema, frameworkSchema } from 'motcua/score';
import { frameworks, vietnam, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const receivedAt = '2026-11-20T09:00';
const { policy, calendar } = vietnam(receivedAt);
const slip = appointmentSlip(
  { receivedAt, limit: { amount: 3, unit: 'working-day' }, calendar, policy },
  { procedure: { code: '1.004222', name: { vi: 'Đăng ký thường trú', en: 'Residence' } }, printedOn: '2026-11-20' },
);
const hours = { weekly: [{ days: [1, 2], sessions: [{ opens: '07:30', closes: '11:30' }] }] };
const law = { document: '42/2022/NĐ-CP', status: 'verified' };
const procedure = {
  code: '1.004222',
  name: { vi: 'Đăng ký thường trú' },
  limits: {
    statutory: { amount: 7, unit: 'working-day' },
    extensions: [{ when: 'cần xác minh', upTo: { unit: 'sum', parts: [slip.limit, slip.limit] }, basis: [law] }],
  },
  channels: [{ channel: 'online', case: 'a', fees: [{ amount: 10000, currency: 'VND', kind: 'charge' }] }],
  cases: [{ code: 'a', limits: { unread: [{ amount: 1, unit: 'OTHER' }] } }],
  subjects: [{ kind: 'citizen' }, { named: 'Hộ kinh doanh' }],
  online: [
    { value: { generation: 'level', level: 4 }, since: '2011-04-13', until: '2022-08-15', basis: [] },
    { value: { generation: 'full-or-partial', level: 'full' }, since: '2022-08-15', basis: [law] },
  ],
  commitments: [{ kind: 'no-wait', weekdays: [2, 4], basis: [] }],
  announcement: { decision: '163/QĐ-BTP', signedOn: '2026-01-05' },
};

const step = {
  id: 'a',
  name: { vi: 'Thẩm định' },
  agency: { name: 'Phòng Tư pháp', code: 'H15.50' },
  calendar: 'office',
  limit: { amount: 2, unit: 'working-day' },
  after: [],
};
const process = {
  desk: { name: 'Trung tâm' },
  calendar: 'office',
  limit: { amount: 3, unit: 'working-day' },
  steps: [step],
  basis: [],
};

const figure = {
  code: 'within-limit',
  kind: 'share',
  numerator: 90,
  denominator: 100,
  value: '9/10',
  measure: 'dossier',
  definition: null,
  period: { from: '2026-10-15', to: '2026-11-14' },
  on: '2026-11-14',
  knownOn: null,
  unit: null,
  source: { system: 'one-stop', instrument: 'dossiers' },
  uncertainty: { standardError: 0.01, interval: { low: 0.8, high: 0.95, level: 0.95 } },
  verification: 'verified',
  target: { value: '19/20', direction: 'at-least' },
};

const recorded = { on: '2021-12-10', recordedOn: '2021-12-13', evidence: ['05/KH-UBND'] };
const task = { code: '1', name: 'x', unit: 'A', dueOn: '2021-06-30', deliverable: 'report', evidence: 'required' };

const cases: readonly (readonly [string, z.ZodType, object, readonly (readonly [string, unknown])[]])[] = [
  [
    'a time limit',
    timeLimitSchema,
    { amount: 5, unit: 'working-day' },
    [
      ['amount', 0],
      ['unit', 'OTHER'],
      ['receiptCutoff', '24:00'],
    ],
  ],
  [
    'a policy',
    deadlinePolicySchema,
    slip.policy,
    [
      ['id', 5],
      ['roll', {}],
    ],
  ],
  [
    'an indicator',
    indicatorSchema,
    figure,
    [
      ['numerator', -1],
      ['value', '0.9'],
      ['verification', 'sure'],
      ['target', { value: null, direction: 'at-least' }],
    ],
  ],
  [
    'a plan',
    planSchema,
    {
      code: 'P',
      name: 'P',
      unit: 'A',
      period: { from: '2021-01-01', to: '2021-12-31' },
      groups: [
        {
          code: '1',
          name: 'x',
          tasks: [
            { ...task, done: recorded },
            { code: '2', name: 'y' },
          ],
        },
      ],
      basis: [law],
    },
    [
      ['code', ''],
      ['period', { from: '2021-02-30', to: '2021-12-31' }],
      ['groups', [null]],
      ['groups', [{ code: '1', name: 'x', tasks: [{ ...task, evidence: 'some' }] }]],
    ],
  ],
  [
    'the rule of a duty',
    dutyRuleSchema,
    { code: 'D', name: 'D', since: '2021-01-01', every: 'month', monthDays: [10, -1], restDay: 'following' },
    [
      ['monthDays', [29]],
      ['every', 'week'],
      ['restDay', 'moved'],
      ['times', 2],
    ],
  ],
  [
    'what happened',
    recordedFactSchema,
    recorded,
    [
      ['on', null],
      ['evidence', 'x'],
    ],
  ],
  [
    'an inspection',
    inspectionSchema,
    {
      code: 'I',
      name: 'I',
      scope: { by: 'records', announced: true },
      checklist: { id: 'own', version: '1' },
      units: [
        {
          unit: 'A',
          inspected: recorded,
          card: { framework: { id: 'own', version: '1' }, unit: 'A', points: '17/2', outOf: '10/1' },
        },
      ],
      members: ['An'],
      assessments: [{ on: '2021-12-10', member: 'An', unit: 'A', matter: 'x', remark: 'y' }],
      findings: [
        {
          code: '1',
          unit: 'A',
          name: 'x',
          severity: 'violation',
          found: recorded,
          dueOn: '2022-01-31',
          closed: recorded,
        },
      ],
    },
    [
      ['scope', { by: 'phone', announced: true }],
      ['units', ['A']],
      ['findings', [{ code: '1', unit: 'A', name: 'x', severity: 'bad', found: recorded }]],
      ['assessments', [{ member: 'An', unit: 'A', matter: 'x', remark: 'y' }]],
    ],
  ],
  ['office hours', officeHoursSchema, hours, [['weekly', [{ days: [8], sessions: [] }]]]],
  [
    'a notice',
    noticeSchema,
    vietnamCalendarSpec.notices[0] ?? {},
    [
      ['certainty', 'sure'],
      ['covers', { from: '2026-02-30', to: '2026-03-01' }],
    ],
  ],
  [
    'a calendar',
    calendarSpecSchema,
    { ...vietnamCalendarSpec, hours },
    [
      ['weeklyRest', [0]],
      ['timeZone', null],
    ],
  ],
  [
    'a slip',
    appointmentSlipSchema,
    slip,
    [
      ['dueOn', '2026-02-30'],
      ['because', 'so'],
    ],
  ],
  [
    'an event',
    dossierEventSchema,
    { kind: 'received', at: '2026-11-16T09:00', channel: 'online', facts: { visits: 1, digitised: true } },
    [
      ['kind', 'gone'],
      ['at', '2026-02-30'],
      ['at', '0000-01-01'],
      ['at', '2026-11-16T09:00Z'],
      ['recordedAt', '2026-11-16T24:00'],
      ['id', ''],
      ['facts', { visits: -1 }],
      ['until', '2026-11-16'],
    ],
  ],
  [
    'an extension',
    dossierEventSchema,
    { kind: 'extended', at: '2026-11-16', by: { amount: 2, unit: 'working-day' }, basis: [law] },
    [
      ['until', '2026-11-20'],
      ['by', undefined],
      ['by', { amount: 0, unit: 'day' }],
    ],
  ],
  [
    'a correction',
    dossierEventSchema,
    {
      kind: 'corrected',
      at: '2026-11-16',
      corrects: 'a',
      instead: { kind: 'suspended', at: '2026-11-15', cause: 'payment' },
    },
    [
      ['corrects', undefined],
      ['instead', { kind: 'corrected', at: '2026-11-15', corrects: 'b' }],
      ['instead', { kind: 'suspended', at: '2026-11-15', cause: 'weather' }],
    ],
  ],
  [
    'a policy of dossiers',
    dossierPolicySchema,
    policy,
    [
      ['id', 5],
      ['supplement', { value: { effect: 'restart', most: -1, within: null }, basis: [] }],
      ['suspension', { value: { pausing: ['weather'] }, basis: [] }],
      ['apology', undefined],
      ['crossLocality', { value: 'post', basis: [] }],
    ],
  ],
  [
    'a row',
    dossierRowSchema,
    { id: 'a', receivedAt: '2026-11-16', dueOn: '2026-11-19', endedOn: null, suspendedOn: null, outcome: 'finished' },
    [
      ['receivedAt', '16/11/2026'],
      ['dueOn', '2026-11-19T10:00'],
      ['dueOn', undefined],
      ['outcome', 'lost'],
      ['channel', 'fax'],
    ],
  ],
  [
    'a process',
    processSchema,
    process,
    [
      ['steps', [{ ...step, after: [1] }]],
      ['steps', [{ ...step, limit: { amount: 2, unit: 'OTHER' } }]],
      ['calendar', ''],
    ],
  ],
  ...[frameworks.qd766, frameworks.tt01Agency, frameworks.haiPhong212.heads].map(
    (framework): (typeof cases)[number] => [
      `the framework ${framework.id}`,
      frameworkSchema,
      framework,
      [
        ['id', ''],
        ['root', { ...framework.root, rule: { kind: 'magic' } }],
        ['root', { ...framework.root, children: [{ ...framework.root, absence: { missing: 'maybe' } }] }],
        ['rounding', { leaf: { places: 2, rounding: 'sideways' } }],
        ['basis', null],
      ],
    ],
  ),
  [
    'points a unit gave itself',
    assessmentEventSchema,
    {
      kind: 'self-scored',
      at: '2026-11-10T09:00',
      by: 'A',
      criterion: '1.1',
      points: 0.5,
      evidence: [{ kind: 'camera-recording', title: 'Bộ phận một cửa', custodian: 'Văn phòng', takenAt: '2026-11-09' }],
    },
    [
      ['kind', 'scored'],
      ['at', '10/11/2026'],
      ['points', '0.5'],
      ['evidence', [{ kind: 'hearsay', title: 'x' }]],
    ],
  ],
  [
    'a verification with other points',
    assessmentEventSchema,
    {
      kind: 'verified',
      stage: 'lead',
      at: '2026-11-20',
      by: 'B',
      criterion: '1.1',
      points: 'not-applicable',
      reason: 'x',
    },
    [
      ['stage', 'self'],
      ['accept', true],
      ['points', null],
    ],
  ],
  [
    'points that were restated',
    assessmentEventSchema,
    { kind: 'revised', at: '2026-12-20', by: 'B', version: '2', criterion: '1.1', points: 0.7, reason: 'x' },
    [
      ['version', ''],
      ['reason', null],
    ],
  ],
  [
    'a procedure',
    procedureSchema,
    procedure,
    [
      ['code', 'a b'],
      ['code', '1.1\u0000'],
      ['name', {}],
      ['sets', 0],
      ['since', '2026-13-01'],
      ['limits', { statutory: { amount: -1, unit: 'week' } }],
      ['channels', [{ channel: 'fax' }]],
      ['channels', [{ fees: [{ amount: -5, currency: 'VND' }] }]],
      ['online', [{ value: { generation: 'level', level: 5 }, since: '2020-01-01', basis: [] }]],
    ],
  ],
];

const validators = {
  'draft-2020-12': () => new Ajv2020({ strict: true, allowUnionTypes: true }),
  // OpenAPI 3.0 has the exclusive bounds of draft 4, and `nullable`
  'openapi-3.0': () => new AjvDraft04.default({ strict: false }) as unknown as Ajv,
};

describe.each(['draft-2020-12', 'openapi-3.0'] as const)('as JSON Schema, %s', (target) => {
  const ajv = validators[target]();
  formats.default(ajv);

  test.each(cases)('%s: a sound one is valid, a wrong one is not', (_, schema, sound, wrong) => {
    const validate = ajv.compile(z.toJSONSchema(schema, { target, io: 'input' }));
    const plain = JSON.parse(JSON.stringify(sound));
    validate(plain);
    expect(validate.errors ?? []).toEqual([]);
    for (const [key, value] of [...wrong, ['no such key', 1] as const]) {
      const broken = JSON.parse(JSON.stringify({ ...plain, [key]: value }));
      expect([key, value, validate(broken), schema.safeParse(broken).success]).toEqual([key, value, false, false]);
    }
  });
});
