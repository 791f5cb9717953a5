import { expect, it } from 'vitest';
import { formatSent, formatTimestamp } from '../../../src/local-discord/page/time.ts';

const noon = Date.UTC(1960, 11, 2, 12) / 1000;

it('names a day in the language of the page', () => {
  expect(formatTimestamp(noon, 'D', 'en-US')).toBe('December 2, 1960');
  expect(formatTimestamp(noon, 'D', 'vi')).toBe('2 tháng 12, 1960');
  expect(formatTimestamp(noon, 'd', 'en-US')).toBe('12/02/1960');
});

it('counts from now, backwards and forwards', () => {
  const now = noon * 1000;
  expect(formatTimestamp(noon - 3 * 86_400, 'R', 'en-US', now)).toBe('3 days ago');
  expect(formatTimestamp(noon + 2 * 86_400, 'R', 'vi', now)).toBe('sau 2 ngày nữa');
  expect(formatTimestamp(noon - 400 * 86_400, 'R', 'en-US', now)).toBe('1 year ago');
});

it.each([
  [2 * 86_400 + 22 * 3_600, 'in 3 days'],
  [-(2 * 86_400 + 10 * 3_600), '2 days ago'],
  [44, 'in 44 seconds'],
  [45, 'in 1 minute'],
  [44 * 60, 'in 44 minutes'],
  [50 * 60, 'in 1 hour'],
  [21 * 3_600, 'in 21 hours'],
  [22 * 3_600, 'in 1 day'],
  [25 * 86_400, 'in 25 days'],
  [-26 * 86_400, '1 month ago'],
  [-300 * 86_400, '10 months ago'],
  [-330 * 86_400, '1 year ago'],
])(
  'rounds to the nearest, with Discord’s thresholds between the units: %i seconds are %s',
  (seconds, text) => {
    expect(formatTimestamp(noon + seconds, 'R', 'en-US', noon * 1000)).toBe(text);
  },
);

it('gives the hour alone for a message of today, the date too for an older one', () => {
  const now = new Date('2026-11-22T12:00:00');
  expect(formatSent('2026-11-22T09:05:00', 'vi', now)).toBe('09:05');
  expect(formatSent('2026-11-21T09:05:00', 'en-US', now)).toContain('11/21/2026');
});
