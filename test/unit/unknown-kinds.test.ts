// Kinds and directions there are not, in values a caller wrote by hand or read from elsewhere: told by a code with what there is.
import { inForce } from 'motcua';
import { noticeOf, stateFromRow, timeline } from 'motcua/dossier';
import { indicator, targetStanding } from 'motcua/indicator';
import { noticeBlocks, print } from 'motcua/narrator';
import { inspectionToJson } from 'motcua/oversight';
import { completeness } from 'motcua/procedure';
import { bandRanking, criteriaFromRows, type Framework, rank, scoreUnits } from 'motcua/score';
import { reportFigures, tally, tallyIndicator } from 'motcua/statistics';
import { checkQuestionnaire, estimate, satisfactionLevels } from 'motcua/survey';
import { vietnamCalendar as calendar, indicators766, postingRules, reportForms, vietnam } from 'motcua/vn';
import { expect, test } from 'vitest';
import { refused } from '../refused.ts';

const unknown = 'toString' as never;

test('a question of a kind there is not, or without its answers', () => {
  const head = { id: 'q', version: '1', collector: 'desk', population: 'people' };
  const asked = { id: 'a', kind: 'scale', levels: satisfactionLevels() } as const;
  const ofKind = (kind: never) => checkQuestionnaire({ ...head, questions: [{ ...asked, kind }] });
  expect(checkQuestionnaire({ ...head, questions: [asked] })).toEqual([]);
  expect(ofKind(unknown)).toEqual([
    {
      code: 'survey/unknown-choice',
      path: ['questions', 0, 'kind'],
      severity: 'error',
      value: 'toString',
      accepted: 'scale | single | multiple | number | text',
    },
  ]);
  expect(ofKind('single' as never)).toMatchObject([
    { code: 'survey/number-of-options', path: ['questions', 0, 'options'], value: null, accepted: '2..30' },
  ]);
});

test('a target in a direction there is not', () => {
  const figure = indicator({
    code: 'a',
    numerator: 1,
    denominator: 2,
    period: { from: '2026-01-01', to: '2026-12-31' },
    on: '2026-12-31',
    unit: null,
    source: { system: 's' },
    verification: 'verified',
    target: { value: 0.5, direction: 'at-least' },
  });
  const odd = { ...figure, target: { value: { n: 1n, d: 2n }, kind: 'target', direction: unknown } } as const;
  const { code, problems } = refused(() => targetStanding(odd));
  expect([code, problems[0]?.path, problems[0]?.accepted]).toEqual([
    'indicator/unknown-choice',
    ['target', 'direction'],
    'at-least | above | at-most | below | exactly',
  ]);
});

test('bands by what there is not', () => {
  const root = { code: 'T', names: { vi: 'T', en: 'T' }, max: 10, rule: { kind: 'points', input: 'T' } } as const;
  const framework: Framework = { id: 'f', version: '1', names: { vi: 'f', en: 'f' }, root, basis: [] };
  const ranking = rank(scoreUnits(framework, [{ unit: 'A', period: '2026', inputs: { T: 5 } }]));
  const { problems } = refused(() => bandRanking(ranking, { by: unknown, bands: [{ outcome: 'a', upTo: 1 }] }));
  expect(problems).toMatchObject([{ code: 'score/not-a-band', path: ['by'], accepted: 'share | count | list' }]);
});

test('a notice there is not', () => {
  const events = [{ kind: 'refused', at: '2026-11-16T09:00' }] as const;
  const life = timeline(events, { procedure: null, ...vietnam('2026-11-16') });
  const dossier = { timeline: life, details: { code: 'H29.18-261116-0001', applicant: 'A' } };
  const notice = noticeOf(dossier, 'refusal', { on: '2026-11-16' });
  if (notice === null) throw new Error('no notice');
  const calls = [
    () => noticeOf(dossier, unknown, { on: '2026-11-16' }),
    () => noticeBlocks({ ...notice, kind: unknown }, 'vi'),
  ];
  for (const call of calls) {
    const { code, problems } = refused(call);
    expect([code, problems[0]?.accepted]).toEqual([
      'dossier/unknown-form',
      'supplement-request | refusal | stop-notice',
    ]);
  }
});

test('a dossier that came by a channel there is not is counted as bad, in no cell', () => {
  const period = { from: '2026-10-15', to: '2026-11-14' };
  const row = { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06', channel: 'online' } as const;
  const state = stateFromRow(row, { on: period.to, calendar });
  const { cells, bad } = tally([{ ...state, channel: unknown }], { period, keys: [] });
  expect([cells, bad]).toEqual([[], [{ code: 'procedure/unknown-channel', dossiers: 1 }]]);
});

test('a block, a part of a procedure and a fact there are not', () => {
  const paragraph = { kind: 'paragraph', text: 'a' } as const;
  for (const format of ['text', 'markdown', 'html', 'csv'] as const) {
    const { code, problems } = refused(() => print([paragraph, { ...paragraph, kind: unknown }], format));
    expect([code, problems[0]?.path]).toEqual(['kernel/unknown-block', ['blocks', 1, 'kind']]);
    for (const level of [0, 4, -1, 1e300]) {
      const odd = { kind: 'heading', level: level as 1, text: 'a' } as const;
      expect(print([odd], format)).toBe(print([{ ...odd, level: 3 }], format));
    }
  }

  const [rules] = postingRules.map(({ value }) => value);
  if (rules === undefined) throw new Error('no rules');
  const odd = {
    ...rules,
    parts: { ...rules.parts, value: [{ part: unknown, point: 'a', needed: 'always' }] },
  } as const;
  expect(refused(() => completeness({ code: '1.000001', name: { vi: 'a' } }, { rules: odd })).code).toBe(
    'procedure/unknown-part',
  );

  const period = { from: '2026-10-15', to: '2026-11-14' };
  const { disposition } = vietnam(period.to);
  const row = { receivedAt: '2026-11-02', dueOn: '2026-11-09', endedOn: '2026-11-06' };
  const counted = tally([stateFromRow(row, { on: period.to, calendar })], { period, keys: [] });
  for (const fact of [unknown, 'finished' as never]) {
    const definition = { ...indicators766.digitised, numerator: [{ fact, told: 'yes' } as const] };
    const call = () => tallyIndicator(counted, definition, { disposition, source: { system: 's' } });
    expect(refused(call).code).toBe('statistics/unknown-choice');
  }
  for (const [way, words] of Object.entries({
    flows: [unknown],
    places: ['late'],
    ended: ['done'],
    open: ['pending', undefined],
  })) {
    const definition = { ...indicators766.digitised, numerator: [{ proceduresWith: [{ [way]: words }] }] } as never;
    const { problems } = refused(() => tallyIndicator(counted, definition, { disposition, source: { system: 's' } }));
    expect(problems[0]?.path).toEqual(['definition', 'numerator', 0, 'proceduresWith', 0, way]);
  }
  const form = inForce(reportForms.apologies, period.to);
  const columns = [{ id: '1', label: form.title, group: form.title, content: { places: ['late'] } }] as never;
  const told = refused(() => reportFigures(counted, { form: { ...form, columns }, disposition }));
  expect(told.problems[0]?.accepted).toBe('early | on-time | overdue | pending-in-time | pending-overdue');
});

test('a complete card without points is shown and not ranked', () => {
  const root = { code: 'T', names: { vi: 'T', en: 'T' }, max: 10, rule: { kind: 'points', input: 'T' } } as const;
  const framework: Framework = { id: 'f', version: '1', names: { vi: 'f', en: 'f' }, root, basis: [] };
  const [card] = scoreUnits(framework, [{ unit: 'A', period: '2026', inputs: { T: null } }]);
  if (card === undefined) throw new Error('no card');
  const { ranked, unranked } = rank([{ ...card, complete: true }]);
  expect([ranked.length, unranked.map(({ because }) => because)]).toEqual([0, ['incomplete']]);
});

test('a fraction that is none is refused, and not divided without end', () => {
  const card = { unit: 'a', framework: { id: 'own', version: '1' }, points: { n: 1n, d: 2n }, outOf: {} };
  const inspection = { code: 'i', name: 'i', scope: { by: 'records', announced: true }, units: [{ unit: 'a', card }] };
  for (const [outOf, code] of [
    [{}, 'kernel/not-a-number'],
    [{ n: 1, d: 2 }, 'kernel/not-a-number'],
    [{ n: 0n, d: 0n }, 'kernel/zero-denominator'],
  ] as const) {
    const odd = { ...inspection, units: [{ unit: 'a', card: { ...card, outOf } }] };
    expect(refused(() => inspectionToJson(odd as never)).code).toBe(code);
  }
});

test('a row of a framework without a code is told, and not a tree without end', () => {
  const row = { parent: null, names: { vi: 'a', en: 'a' }, max: 5 };
  const { problems } = refused(() =>
    criteriaFromRows([
      { ...row, code: 'T' },
      { ...row, code: null as never, parent: 'T' },
    ]),
  );
  expect(problems.map(({ code, path }) => [code, path])).toEqual([['score/no-code', [1, 'code']]]);
});

test('an answer too large to be squared is off the scale', () => {
  const head = { id: 'q', version: '1', collector: 'desk', population: 'people' };
  const questionnaire = { ...head, questions: [{ id: 'days', kind: 'number', unit: 'day' }] } as const;
  const ballots = [1, 2, 1e308, -1e101].map((days) => ({ answers: { days } }));
  const { value, n } = estimate({ questionnaire, design: {}, ballots }, { kind: 'mean', question: 'days' });
  expect([value, n]).toEqual([1.5, 2]);
});
