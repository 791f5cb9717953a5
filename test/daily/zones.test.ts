import { describe, expect, it } from 'vitest';
import { readClockTime, zoneChoices } from '../../src/daily/options.ts';
import { readZone, suggestZones, zoneNames, zoneOfLocale } from '../../src/daily/zones.ts';

describe('a time zone', () => {
  it.each([
    ['asia/ho_chi_minh', 'Asia/Ho_Chi_Minh'],
    ['Asia/Ho Chi Minh', 'Asia/Ho_Chi_Minh'],
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['utc', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
    ['US/Eastern', 'America/New_York'],
    ['Hà Nội', 'Asia/Ho_Chi_Minh'],
    ['saigon', 'Asia/Ho_Chi_Minh'],
    ['TP HCM', 'Asia/Ho_Chi_Minh'],
    ['TP.HCM', 'Asia/Ho_Chi_Minh'],
    ['TP. Hồ Chí Minh', 'Asia/Ho_Chi_Minh'],
    ['St. Johns', 'America/St_Johns'],
    ['habana', 'America/Havana'],
    ['CET', 'Europe/Brussels'],
    // Not Panama, Phoenix and Dhaka, where no clock is changed.
    ['EST', 'America/New_York'],
    ['MST', 'America/Denver'],
    ['BST', 'Europe/London'],
    ['pdt', 'America/Los_Angeles'],
    ['ICT', 'Asia/Ho_Chi_Minh'],
    ['Kiev', 'Europe/Kyiv'],
  ])('is read from “%s”', (typed, zone) => {
    expect(readZone(typed)).toBe(zone);
  });

  it.each([
    'Mars/Olympus',
    'SystemV/EST5',
    '+07:00',
    'GMT+7',
    '',
    '7',
    'America',
    'AST',
    'ECT',
    'constructor',
    'Mỹ',
    'Nga',
    'Úc',
  ])('is not read from “%s”', (typed) => {
    expect(readZone(typed)).toBeNull();
  });

  it.each([
    ['sai', 'Asia/Ho_Chi_Minh'],
    ['Hà Nội', 'Asia/Ho_Chi_Minh'],
    ['new york', 'America/New_York'],
    ['kathm', 'Asia/Kathmandu'],
    ['london', 'Europe/London'],
    ['chatham', 'Pacific/Chatham'],
    // By another name, official or former.
    ['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
    ['asia/sai', 'Asia/Ho_Chi_Minh'],
    ['kiev', 'Europe/Kyiv'],
    ['US/Eastern', 'America/New_York'],
    ['Cuba', 'America/Havana'],
    ['ROK', 'Asia/Seoul'],
    ['Etc/GMT-14', 'Etc/GMT-14'],
    ['ict', 'Asia/Ho_Chi_Minh'],
  ])('is suggested for “%s”', (typed, zone) => {
    expect(suggestZones(typed, 25)[0]).toBe(zone);
  });

  it.each([
    ['+7', 'Asia/Ho_Chi_Minh (UTC+07:00)'],
    ['GMT+7', 'Asia/Ho_Chi_Minh (UTC+07:00)'],
    ['UTC + 7', 'Asia/Ho_Chi_Minh (UTC+07:00)'],
    ['(UTC+07:00)', 'Asia/Ho_Chi_Minh (UTC+07:00)'],
    ['＋７', 'Asia/Ho_Chi_Minh (UTC+07:00)'],
    ['GMT−3:30', 'America/St_Johns (UTC-03:30)'],
    ['utc +05:45', 'Asia/Kathmandu (UTC+05:45)'],
    // In winter: in summer it is not.
    ['-0500', 'America/Havana (UTC-05:00)'],
  ])('is suggested for an offset, %s, which is none itself', (typed, shown) => {
    const choices = zoneChoices(typed, Temporal.Instant.from('2025-12-02T00:00Z'));
    expect(choices[0]?.name).toBe(shown);
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  it('is not suggested for the middle of its name: “Mỹ” is not Saint Barthélemy', () => {
    expect(suggestZones('Mỹ', 25)).toEqual([]);
    expect(suggestZones('minh', 25)).toEqual(['Asia/Ho_Chi_Minh']);
    expect(suggestZones('asia/ho', 25)).toContain('Asia/Ho_Chi_Minh');
  });

  it('is never suggested in a name that cannot be read back, nor more often than Discord shows', () => {
    for (const zone of zoneNames()) expect(readZone(zone)).toBe(zone);
    expect(suggestZones('a', 25)).toHaveLength(25);
    expect(suggestZones('', 25).length).toBeGreaterThan(10);
    expect(suggestZones('xyzzy', 25)).toEqual([]);
  });

  it('comes from the server’s language where that says it, else it is Vietnam’s', () => {
    expect(zoneOfLocale('ja')).toBe('Asia/Tokyo');
    expect(zoneOfLocale('en-US')).toBe('Asia/Ho_Chi_Minh');
    expect(readZone(zoneOfLocale('uk'))).toBe('Europe/Kyiv');
  });
});

describe('a time of day', () => {
  it.each([
    ['08:00', 480],
    ['8:05', 485],
    ['8h', 480],
    ['19h30', 1170],
    ['7 giờ', 420],
    ['7 giờ 5', null],
    ['7 giờ 05 phút', 425],
    ['7 giờ tối', 1140],
    ['8 giờ rưỡi', 510],
    ['7 ruoi toi', 1170],
    ['10 rưỡi', 630],
    ['8h rưỡi sáng', 510],
    ['8h30 rưỡi', null],
    ['rưỡi', null],
    ['8:30 SA', 510],
    ['8:30 CH', 1230],
    ['12 giờ tối', null],
    ['3 giờ tối', null],
    ['3 giờ chiều', 900],
    ['12h trưa', 720],
    ['11 giờ 30 trưa', 690],
    ['1h trưa', 780],
    ['13h trưa', 780],
    ['8 giờ trưa', null],
    ['14 giờ 30 chiều', 870],
    ['18h chiều', 1080],
    ['20h chiều', null],
    ['17h tối', 1020],
    ['20h tối', 1200],
    ['23h đêm', 1380],
    ['24h đêm', null],
    ['8h30 tối', 1230],
    ['14h tối', null],
    ['10 giờ đêm', 1320],
    ['12 giờ đêm', 0],
    ['12h30 đêm', 30],
    ['1 giờ đêm', 60],
    ['6 giờ đêm', null],
    ['８：３０', 510],
    ['7:30\u202fAM', 450],
    ['7:30 pm', 1170],
    ['12 am', 0],
    ['12 p.m.', 720],
    ['13 pm', null],
    ['0 am', 0],
    ['0:15 am', 15],
    ['00:30 SA', 30],
    ['0h sáng', 0],
    ['0h đêm', 0],
    ['0h15 đêm', 15],
    ['0h chiều', null],
    ['0:15 pm', null],
    ['0:00', 0],
    ['23:59', 1439],
    ['24:00', null],
    ['8:60', null],
    ['8', 480],
    ['eight', null],
    ['-1', null],
  ])('“%s” is minute %s', (typed, minute) => {
    expect(readClockTime(typed)).toBe(minute);
  });
});
