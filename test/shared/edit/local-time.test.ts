import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishPanels } from '../../../renderer/locale/english-panels.ts';
import { clockTime, dayStart, localDay, machineStamp, zonedStamp } from '../../../shared/edit/local-time.ts';

const time = Date.UTC(2026, 10, 23, 12, 3, 12);

describe('a moment on its author’s clock', () => {
  it.each([
    [120, '2026-11-23 14:03:12 +02:00', '14:03, 23 Nov'],
    [0, '2026-11-23 12:03:12 +00:00', '12:03, 23 Nov'],
    [-210, '2026-11-23 08:33:12 -03:30', '08:33, 23 Nov'],
    [765, '2026-11-24 00:48:12 +12:45', '00:48, 24 Nov'],
  ])('with an offset of %i minutes is %s', (offset, stamp, said) => {
    expect(zonedStamp({ time, offset })).toBe(stamp);
    expect(englishPanels.changes.when(clockTime({ time, offset }))).toBe(said);
    expect(Date.parse(machineStamp({ time, offset }))).toBe(Math.floor(time / 1000) * 1000);
  });

  it('is on the day that its clock showed', () => {
    const late = { time: Date.UTC(2026, 10, 23, 23), offset: 120 };
    expect(localDay(late)).toBe(localDay({ ...late, offset: 0 }) + 1);
    expect(englishPanels.changes.day(dayStart(localDay(late)))).toBe('Tuesday, 24 November 2026');
  });

  it('is said whatever a file holds', () => {
    fc.assert(
      fc.property(fc.double(), fc.integer({ min: -1440, max: 1440 }), (any, offset) => {
        expect(zonedStamp({ time: any, offset })).toMatch(/\d\d:\d\d:\d\d [+-]\d\d:\d\d$/);
      }),
    );
  });
});
