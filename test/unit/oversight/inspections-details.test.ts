import { checkInspection, drawSample, findingIndicator, type Inspection, inspectionReport } from 'motcua/oversight';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { closed, finding, inspectionOf } from './chau-thanh.ts';

const period = { from: '2021-01-01', to: '2021-12-31' };
const source = { system: 'reports' };

describe('inspections in detail', () => {
  test('a finding is put right in time up to its due date, not after it', () => {
    const inTime = (on: string) => {
      const one = inspectionOf([finding('1', { dueOn: '2022-01-31', ...closed(on) })]);
      return findingIndicator([one], { period, on: '2022-03-01', source, measure: 'in-time' }).whole.numerator;
    };
    expect(['2022-01-30', '2022-01-31', '2022-02-01'].map(inTime)).toEqual([1, 1, 0]);
  });

  test('the figures of units stand in the order of their codes, whatever that of the findings', () => {
    const units = ['thien-my', 'an-hiep', 'phu-tan', 'an-ninh', 'phu-tam'];
    const one = inspectionOf(units.map((unit, at) => finding(`${at}`, { unit })));
    const { byUnit } = findingIndicator([one], { period, on: '2022-01-01', source });
    expect(byUnit.map(({ unit }) => unit)).toEqual(['an-hiep', 'an-ninh', 'phu-tam', 'phu-tan', 'thien-my']);
    expect(byUnit.map(({ numerator }) => numerator)).toEqual([0, 0, 0, 0, 0]);
  });

  test('without members or assessments nobody has yet to assess a unit', () => {
    const { units } = inspectionReport(inspectionOf(), '2021-12-31');
    expect(units.every(({ notAssessedBy }) => notAssessedBy.length === 0)).toBe(true);
  });

  test('codes that are blank are missing, and not twice', () => {
    const { code: _, ...nameless } = finding('1');
    const problems = checkInspection(inspectionOf([nameless, nameless] as never));
    expect(problems.map(({ code }) => code)).toEqual(['oversight/no-code', 'oversight/no-code']);
  });

  test('what is not known is told with the value and what would do', () => {
    const odd: Inspection = inspectionOf([finding('1', { unit: 'elsewhere' })], {
      scope: { by: 'records' } as never,
      members: ['A'],
      assessments: [{ member: 'B', unit: 'phu-tam', matter: 'm', remark: 'r', on: '2021-12-13' }],
    });
    expect(checkInspection(odd).map(({ code, value, accepted }) => [code, value, accepted])).toEqual([
      ['oversight/unknown-choice', null, 'true | false'],
      ['oversight/unknown-member', 'B', 'a member of the inspection'],
      ['oversight/unknown-unit', 'elsewhere', 'a unit of the inspection'],
    ]);
  });

  test('a card of a checklist the inspection does not name is told with both', () => {
    const card = { unit: 'phu-tam', framework: { id: 'f', version: '1' }, points: null } as never;
    const units = [{ unit: 'phu-tam', card }];
    const told = (checklist?: { id: string; version: string }) =>
      checkInspection(inspectionOf([], { units, ...(checklist === undefined ? {} : { checklist }) })).map(
        ({ code, value, accepted }) => [code, value, accepted],
      );
    expect(told()).toEqual([['oversight/other-checklist', 'f 1', 'no card without a checklist']]);
    expect(told({ id: 'f', version: '2' })).toEqual([['oversight/other-checklist', 'f 1', 'f 2']]);
    expect(told({ id: 'g', version: '1' })).toEqual([['oversight/other-checklist', 'f 1', 'g 1']]);
    expect(told({ id: 'f', version: '1' })).toEqual([]);
  });
});

describe('samples in detail', () => {
  test('of several strata are told in the order of the list, not stratum by stratum', () => {
    const list = Array.from({ length: 40 }, (_, at) => at);
    const stratumOf = (at: number) => (at % 2 === 0 ? 'even' : 'odd');
    const { places } = drawSample(list, { method: 'stratified', stratumOf, sizes: { even: 20, odd: 20 }, seed: 's' });
    expect(places).toEqual(list);
  });

  test('of nobody are empty, and what is no list or size is refused with its place', () => {
    expect(drawSample([1, 2], { method: 'systematic', size: 0, seed: 's' }).drawn).toEqual([]);
    const told = (call: () => unknown) => {
      const { code, problems } = refused(call);
      return [code, problems.map(({ code: of, path }) => [of, path.join('.')])];
    };
    expect(told(() => drawSample(7 as never, { method: 'systematic', size: 0, seed: 's' }))).toEqual([
      'oversight/invalid-request',
      [['oversight/not-a-list', 'list']],
    ]);
    const stratumOf = () => 'a';
    expect(told(() => drawSample([1], { method: 'stratified', stratumOf, sizes: { a: 2 }, seed: 's' }))).toEqual([
      'oversight/invalid-request',
      [['oversight/not-a-sample-size', 'sizes.a']],
    ]);
  });
});
