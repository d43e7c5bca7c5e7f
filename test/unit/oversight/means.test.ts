import { narrate, percentText } from 'motcua';
import { indicator, meetsTarget, rollUp, targetStanding } from 'motcua/indicator';
import {
  type CameraRoom,
  cameraIndicators,
  type MeansDefinition,
  type MeansFigure,
  means,
  meansIndicator,
} from 'motcua/oversight';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const year = (of: number) => ({ period: { from: `${of}-01-01`, to: `${of}-12-31` }, on: `${of}-12-31` });
const press = { source: { system: 'press' } };
const chauThanh = { ...year(2021), ...press, unit: 'chau-thanh' };
const full = { value: 1, direction: 'at-least' } as const;

const of = (numerator: number, denominator?: number): MeansFigure =>
  denominator === undefined ? { numerator } : { numerator, denominator };

describe('Châu Thành district, 2021', () => {
  test.each([
    ['officials', means.officials, 158, 180, -22n],
    ['non-specialised workers', means.nonSpecialised, 91, 108, -17n],
  ])('has its %s within their ceiling, and missed nothing', (_, definition, people, ceiling, gap) => {
    const staff = meansIndicator(definition, of(people, ceiling), chauThanh);
    const standing = targetStanding(staff);
    expect([staff.kind, staff.numerator, staff.denominator, staff.measure]).toEqual(['amount', people, 1, 'person']);
    expect(standing).toEqual({ outcome: 'within-ceiling', meets: true, gap: { n: gap, d: 1n }, problems: [] });
  });

  test('would be told of one person above the ceiling, not of one on it', () => {
    const at = (people: number) => targetStanding(meansIndicator(means.officials, of(people, 180), chauThanh));
    expect(at(180).outcome).toBe('within-ceiling');
    expect(at(181).outcome).toBe('above-ceiling');
    expect(narrate(at(181).problems, { locale: 'vi' })).toContain('<= 180/1');
  });

  test('has 89.95 % of the officials of 5 units on official e-mail: printed without counts, and so never summed', () => {
    const source = { system: 'press', population: 'officials of 5 units' };
    const target = { value: 0.9, direction: 'at-least' } as const;
    const email = meansIndicator(means.onEmail, { percent: 89.95 }, { ...chauThanh, source, target });
    expect([email.kind, email.measure, email.numerator, email.denominator]).toEqual(['ratio', '%', 89.95, 100]);
    expect(email.value && percentText(email.value, { locale: 'vi' })).toBe('89,95%');
    expect(meetsTarget(email)).toBe(false);
    expect(refused(() => rollUp([email], { unit: 'soc-trang' })).problems[0]?.code).toBe('indicator/no-counts');
  });

  test.each([
    ['qualified officials', means.qualified],
    ['computers online', means.computersOnline],
  ])('has 100 %% of %s', (_, definition) => {
    expect(meetsTarget(meansIndicator(definition, { percent: 100 }, { ...chauThanh, target: full }))).toBe(true);
  });
});

describe('Phổ Yên town, 2017', () => {
  test('trained 54 officials, and 12 and 18 of the communes: amounts, which add up', () => {
    const trained = (unit: string, people: number) =>
      meansIndicator(means.trained, of(people), { ...year(2017), ...press, unit });
    const parts = [trained('town', 54), trained('communes/cán bộ', 12), trained('communes/công chức', 18)];
    const { sum } = rollUp(parts, { unit: 'pho-yen' });
    expect([sum.kind, sum.numerator, sum.denominator, sum.measure]).toEqual(['amount', 84, 1, 'person']);
    expect(targetStanding(sum).outcome).toBe('no-target');
  });
});

describe('Hà Nam province, 2019-2020', () => {
  const keepers = [
    { kind: 'reception-room', keeper: 'district-inspectorate' },
    { kind: 'one-stop-desk', keeper: 'district-office' },
  ];
  const room = (unit: string, kind: string, keeper?: string, on = '2019-03-01'): CameraRoom => ({
    code: `${unit}/${kind}`,
    unit,
    kind,
    camera: { on, ...(keeper === undefined ? {} : { keeper }) },
  });
  const options = { ...year(2019), source: { system: 'inventory' }, keepers, unit: 'kim-bang', target: full };
  const communes = ['ba-sao', 'dai-cuong', 'dong-hoa'];
  const rooms = communes.flatMap((unit) => keepers.map(({ kind, keeper }) => room(unit, kind, keeper)));

  test('has cameras in all reception rooms and at all desks, kept by the inspectorate and the office', () => {
    const { installed, kept, byKind, problems } = cameraIndicators(rooms, options);
    expect([installed, kept].map(meetsTarget)).toEqual([true, true]);
    expect([installed.numerator, installed.denominator, kept.numerator, kept.denominator]).toEqual([6, 6, 6, 6]);
    expect(byKind.map(({ kind, installed: one }) => [kind, one.code, one.numerator, one.denominator])).toEqual([
      ['one-stop-desk', 'cameras-installed/one-stop-desk', 3, 3],
      ['reception-room', 'cameras-installed/reception-room', 3, 3],
    ]);
    expect(byKind.map(({ kept: { code } }) => code)).toEqual([
      'recordings-kept/one-stop-desk',
      'recordings-kept/reception-room',
    ]);
    expect([installed.unit, installed.measure, problems]).toEqual(['kim-bang', 'room', []]);
  });

  test('tells of recordings that nobody keeps, or another than should', () => {
    const { kept, problems } = cameraIndicators(
      [
        room('ba-sao', 'reception-room', 'ba-sao'),
        room('ba-sao', 'one-stop-desk'),
        room('dai-cuong', 'one-stop-desk', ' '),
        room('dai-cuong', 'gate', 'dai-cuong'),
        room('dong-hoa', 'gate'),
      ],
      options,
    );
    expect([kept.numerator, kept.denominator]).toEqual([1, 5]);
    expect(problems).toEqual([
      {
        code: 'oversight/other-keeper',
        path: ['rooms', 0, 'camera', 'keeper'],
        severity: 'warning',
        value: 'ba-sao',
        accepted: 'district-inspectorate',
      },
      {
        code: 'oversight/no-keeper',
        path: ['rooms', 1, 'camera', 'keeper'],
        severity: 'warning',
        value: null,
        accepted: 'district-office',
      },
      {
        code: 'oversight/no-keeper',
        path: ['rooms', 2, 'camera', 'keeper'],
        severity: 'warning',
        value: ' ',
        accepted: 'district-office',
      },
      {
        code: 'oversight/no-keeper',
        path: ['rooms', 4, 'camera', 'keeper'],
        severity: 'warning',
        value: null,
        accepted: 'a code',
      },
    ]);
    expect(narrate(problems.slice(0, 2), { locale: 'en' })).toContain('Nobody is named who keeps the recordings');
  });

  test('counts no camera before it was installed, nor before that was known', () => {
    const late: CameraRoom = {
      ...room('dong-hoa', 'one-stop-desk'),
      camera: { on: '2019-06-01', recordedOn: '2019-07-01', keeper: 'district-office' },
    };
    const { target: _, ...plain } = options;
    const many = (on: string, more: object = {}) => {
      const { installed, kept } = cameraIndicators([late], { ...plain, on, ...more });
      return [installed.numerator, kept.value];
    };
    expect(many('2019-05-31', { knownOn: '2019-12-31' })).toEqual([0, null]);
    expect(many('2019-06-30')).toEqual([0, null]);
    expect(many('2019-06-01', { knownOn: '2019-07-01' })).toEqual([1, { n: 1n, d: 1n }]);
    expect(many('2019-07-01')).toEqual([1, { n: 1n, d: 1n }]);
  });

  test('without rooms or rules has shares of nothing', () => {
    const { keepers: __, ...unruled } = options;
    const { installed, kept, byKind } = cameraIndicators([], unruled);
    expect([installed.value, kept.value, byKind]).toEqual([null, null, []]);
    expect(cameraIndicators(rooms, unruled).kept.value).toEqual({ n: 1n, d: 1n });
  });

  test('warns of a camera entered before it was there', () => {
    const early = { ...room('ba-sao', 'gate'), camera: { on: '2019-03-02', recordedOn: '2019-03-01', keeper: 'x' } };
    const told = cameraIndicators([early], options).problems;
    expect(told.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['oversight/recorded-before', 'rooms.0.camera.recordedOn'],
    ]);
  });

  test('is refused with codes and places', () => {
    const wrong = (call: () => unknown) => {
      const { code, problems } = refused(call);
      return [code, ...problems.map((one) => `${one.code} ${one.path.join('.')}`)];
    };
    const one = room('ba-sao', 'gate');
    const request = 'oversight/invalid-request';
    expect(wrong(() => cameraIndicators([one, one], options))).toEqual([request, 'oversight/code-twice rooms.1.code']);
    const blank = { code: '', unit: '', kind: '', camera: { on: 'May' } };
    expect(wrong(() => cameraIndicators([blank], options))).toEqual([
      request,
      'oversight/no-code rooms.0.code',
      'oversight/no-code rooms.0.unit',
      'oversight/no-code rooms.0.kind',
      'kernel/not-a-date rooms.0.camera.on',
    ]);
    expect(wrong(() => cameraIndicators('rooms' as never, options))).toEqual([request, 'oversight/not-a-list rooms']);
    const many = Array.from({ length: 100_001 }, () => one);
    expect(wrong(() => cameraIndicators(many, options))).toEqual([request, 'oversight/too-many rooms']);
    const rule = { kind: 'gate', keeper: '' };
    expect(wrong(() => cameraIndicators([one], { ...options, keepers: [rule, { ...rule, keeper: 'x' }] }))).toEqual([
      request,
      'oversight/no-code keepers.0.keeper',
      'oversight/code-twice keepers.1.kind',
    ]);
    const noKind = [{ kind: ' ', keeper: 'x' }];
    expect(wrong(() => cameraIndicators([one], { ...options, keepers: noKind }))).toEqual([
      request,
      'oversight/no-code keepers.0.kind',
    ]);
    expect(wrong(() => cameraIndicators([one], { ...options, keepers: {} as never }))).toEqual([
      request,
      'oversight/not-a-list keepers',
    ]);
  });
});

describe('a figure of staff or means', () => {
  test('is an amount within a ceiling, a share, or an amount, in both languages', () => {
    expect(Object.values(means).map(({ code, against, measure }) => [code, against, measure])).toEqual([
      ['officials', 'ceiling', 'person'],
      ['non-specialised-workers', 'ceiling', 'person'],
      ['qualified', 'whole', 'person'],
      ['trained', 'nothing', 'person'],
      ['trained-share', 'whole', 'person'],
      ['active-on-e-mail', 'whole', 'person'],
      ['signing', 'whole', 'person'],
      ['computers-online', 'whole', 'computer'],
      ['equipped', 'whole', 'desk'],
      ['cameras-installed', 'whole', 'room'],
      ['recordings-kept', 'whole', 'room'],
    ]);
    for (const { names } of Object.values(means)) {
      expect(names.vi).toMatch(/^\p{Lu}/u);
      expect(names.en).toMatch(/^[A-Z]/);
    }
    expect(Object.isFrozen(means) && Object.isFrozen(means.officials.names)).toBe(true);
  });

  test('says of itself what it is of, from where and since when', () => {
    const options = { ...chauThanh, on: '2021-09-30', knownOn: '2021-10-15', verification: 'verified' } as const;
    const signing = meansIndicator(means.signing, of(30, 40), options);
    expect(signing).toMatchObject({
      code: 'signing',
      names: means.signing.names,
      kind: 'share',
      numerator: 30,
      denominator: 40,
      value: { n: 3n, d: 4n },
      definition: 'means; signing',
      period: { from: '2021-01-01', to: '2021-09-30' },
      on: '2021-09-30',
      knownOn: '2021-10-15',
      unit: 'chau-thanh',
      source: { system: 'press' },
      verification: 'verified',
    });
    const { unit: _, knownOn: __, verification: ___, ...rest } = options;
    const names = { vi: 'Ký số', en: 'Signing' };
    const bare = meansIndicator(means.signing, of(30, 40), { ...rest, names });
    expect([bare.unit, bare.knownOn, bare.verification, bare.names]).toEqual([
      null,
      '2021-09-30',
      'needs-reconciliation',
      names,
    ]);
  });

  test('that nobody knows is missing, not 0', () => {
    const known = meansIndicator(means.equipped, of(3, 4), { ...chauThanh, unit: 'a' });
    for (const definition of [means.officials, means.trained, means.equipped]) {
      const silent = meansIndicator(definition, null, { ...chauThanh, verification: 'verified' });
      expect([silent.numerator, silent.denominator, silent.value, silent.verification]).toEqual([
        null,
        null,
        null,
        'not-available',
      ]);
    }
    const silent = meansIndicator(means.equipped, null, { ...chauThanh, unit: 'b' });
    const { sum, partial } = rollUp([known, silent], { unit: 'all' });
    expect([sum.numerator, sum.denominator, partial, sum.missing]).toEqual([3, 4, true, ['b']]);
  });

  test('above a ceiling of none is told', () => {
    const at = (people: number) => targetStanding(meansIndicator(means.officials, of(people, 0), chauThanh)).outcome;
    expect([at(0), at(1)]).toEqual(['within-ceiling', 'above-ceiling']);
  });

  test('within ceilings adds up, and is held against their sum when that is given', () => {
    const part = (unit: string, people: number, ceiling: number) =>
      meansIndicator(means.officials, of(people, ceiling), { ...chauThanh, unit });
    const parts = [part('a', 21, 20), part('b', 15, 20)];
    expect(targetStanding(rollUp(parts, { unit: 'all' }).sum).outcome).toBe('no-target');
    const target = { value: 40, direction: 'at-most', kind: 'ceiling' } as const;
    expect(targetStanding(rollUp(parts, { unit: 'all', target }).sum).outcome).toBe('within-ceiling');
    expect(parts.map((one) => targetStanding(one).outcome)).toEqual(['above-ceiling', 'within-ceiling']);
  });

  test('of your own is a definition like the others', () => {
    const signs: MeansDefinition = {
      code: 'boards',
      names: { vi: 'Bảng 5 biết, 3 thể hiện', en: 'Boards of 5 biết, 3 thể hiện' },
      measure: 'office',
      against: 'whole',
    };
    expect(meansIndicator(signs, of(14, 14), chauThanh).value).toEqual({ n: 1n, d: 1n });
    const trained = meansIndicator(means.trained, of(54, 1), {
      ...chauThanh,
      target: { value: 50, direction: 'at-least' },
    });
    expect(targetStanding(trained).outcome).toBe('met');
    expect(indicator(trained)).toEqual(trained);
  });

  test.each<readonly [string, MeansDefinition, MeansFigure | object, readonly string[]]>([
    ['a negative count', means.qualified, of(-1, 10), ['indicator/not-a-count figure.numerator']],
    ['a negative whole', means.qualified, of(0, -10), ['indicator/not-a-count figure.denominator']],
    ['half a person', means.officials, of(1.5, 10), ['indicator/not-a-count figure.numerator']],
    ['a share of nothing named', means.qualified, of(9), ['indicator/not-a-count figure.denominator']],
    ['staff without a ceiling', means.officials, of(9), ['indicator/not-a-count figure.denominator']],
    ['no figure at all', means.trained, {}, ['indicator/not-a-count figure.numerator']],
    ['NaN', means.trained, of(Number.NaN), ['indicator/not-a-count figure.numerator']],
    ['an amount of many', means.trained, of(54, 60), ['indicator/amount-of-many figure.denominator']],
    ['a percentage above 100', means.onEmail, { percent: 100.01 }, ['indicator/not-a-figure figure.percent']],
    ['a percentage below 0', means.onEmail, { percent: -0.01 }, ['indicator/not-a-figure figure.percent']],
    ['a percentage in words', means.onEmail, { percent: '90' }, ['indicator/not-a-figure figure.percent']],
    [
      'a percentage of a ceiling',
      means.officials,
      { percent: 87 },
      ['indicator/not-a-count figure.numerator', 'indicator/not-a-count figure.denominator'],
    ],
    [
      'an unknown kind',
      { ...means.trained, against: 'none' as never },
      of(1, 2),
      ['oversight/unknown-choice definition.against'],
    ],
    ['no code', { ...means.trained, code: ' ' }, of(1), ['oversight/no-code definition.code']],
  ])('is refused for %s', (_, definition, figure, codes) => {
    const { code, problems } = refused(() => meansIndicator(definition, figure as MeansFigure, chauThanh));
    expect(code).toBe('oversight/invalid-request');
    expect(problems.map((one) => `${one.code} ${one.path.join('.')}`)).toEqual(codes);
  });

  test('is refused with the value and what would do', () => {
    const problemOf = (definition: MeansDefinition, figure: MeansFigure) =>
      refused(() => meansIndicator(definition, figure, chauThanh)).problems[0];
    expect(problemOf(means.qualified, of(-1, 10))).toMatchObject({ value: -1, accepted: '0, 1, 2, ...' });
    expect(problemOf(means.onEmail, { percent: 101 })).toMatchObject({ value: 101, accepted: '0..100' });
    expect(problemOf(means.trained, of(5, 6))).toMatchObject({ value: 6, accepted: '1' });
    expect(problemOf(means.qualified, of(11, 10))).toMatchObject({
      code: 'indicator/above-whole',
      value: 11,
      accepted: '0..10',
    });
  });

  test('within a ceiling takes no other target, and stands on a day of its period or later', () => {
    const { code, problems } = refused(() =>
      meansIndicator(means.officials, of(158, 180), { ...chauThanh, target: full }),
    );
    expect([code, problems[0]?.code, problems[0]?.path]).toEqual([
      'oversight/invalid-request',
      'oversight/target-of-ceiling',
      ['target'],
    ]);
    const at = (more: object) => refused(() => meansIndicator(means.trained, of(1), { ...chauThanh, ...more })).code;
    expect(at({ on: '2020-12-31' })).toBe('oversight/before-period');
    expect(at({ on: 'today' })).toBe('kernel/not-a-date');
    expect(at({ period: { from: '2021-12-31', to: '2021-01-01' } })).toBe('oversight/invalid-request');
  });
});
