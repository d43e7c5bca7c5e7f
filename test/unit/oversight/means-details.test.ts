import { type CameraRoom, cameraIndicators, means, meansIndicator } from 'motcua/oversight';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const options = { period: { from: '2021-01-01', to: '2021-12-31' }, on: '2021-12-31', source: { system: 'press' } };

describe('staff and means in detail', () => {
  test('a published 0 % is a figure', () => {
    expect(meansIndicator(means.onEmail, { percent: 0 }, options).value).toEqual({ n: 0n, d: 1n });
  });

  test('a figure without a target has none', () => {
    expect(Object.hasOwn(meansIndicator(means.qualified, null, options), 'target')).toBe(false);
  });

  test('what is refused is told with its place and what would do', () => {
    const period = { from: '2021-12-31', to: '2021-01-01' };
    const target = { value: 5, direction: 'at-most' } as const;
    const count = { numerator: 1, denominator: 2 };
    const { problems } = refused(() => meansIndicator(means.officials, count, { ...options, period, target }));
    expect(problems.map(({ code, path, accepted }) => [code, path, accepted])).toEqual([
      ['oversight/period-reversed', ['period'], 'to 2021-01-01'],
      ['oversight/target-of-ceiling', ['target'], 'none'],
    ]);
    expect(problems[1]?.value).toBe('object');
  });

  test('cameras are told by kind of room in the order of their codes, the whole under codes of its own', () => {
    const room = (code: string, kind: string): CameraRoom => ({ code, unit: 'a', kind });
    const rooms = ['garage', 'desk', 'reception', 'archive', 'hall'].map((kind) => room(kind, kind));
    const { installed, byKind } = cameraIndicators(rooms, { ...options, keepers: [] });
    expect(installed.code).toBe(means.camerasInstalled.code);
    expect(byKind.map(({ kind }) => kind)).toEqual(['archive', 'desk', 'garage', 'hall', 'reception']);
    expect(byKind[0]?.installed.code).toBe(`${means.camerasInstalled.code}/archive`);
  });
});
