import { describe, expect, test } from 'vitest';
import { chooseLang } from '../src/context.ts';

describe('the language of an answer', () => {
  const frenchman = { server: null, guildLocale: null, locale: 'fr', private: false };

  test('is the option, whatever else is set', () => {
    expect(chooseLang({ ...frenchman, option: 'vi', server: 'en' })).toBe('vi');
    expect(chooseLang({ ...frenchman, option: 'en', server: 'vi', guildLocale: 'vi', locale: 'vi' })).toBe(
      'en',
    );
  });

  test('is the server’s setting in public where there is no such option', () => {
    expect(chooseLang({ ...frenchman, server: 'vi', guildLocale: 'en-US' })).toBe('vi');
    expect(chooseLang({ ...frenchman, option: 'both', server: 'vi' })).toBe('vi');
  });

  test('is the server’s locale in public where it set nothing', () => {
    const guest = { server: null, guildLocale: 'vi', locale: 'en-GB' };
    expect(chooseLang({ ...guest, private: false })).toBe('vi');
  });

  // Servers that are no Community are all en-US: the locale of those in Vietnam, too.
  test('is the person’s own where the server’s locale is en-US, which says nothing', () => {
    const server = { server: null, guildLocale: 'en-US', private: false };
    expect(chooseLang({ ...server, locale: 'vi' })).toBe('vi');
    expect(chooseLang({ ...server, locale: 'fr' })).toBe('en');
    expect(chooseLang({ ...server, guildLocale: 'en-GB', locale: 'vi' })).toBe('en');
  });

  test('is the person’s own in private, whatever the server set', () => {
    const guest = { server: 'vi', guildLocale: 'vi', locale: 'en-GB', private: true } as const;
    expect(chooseLang(guest)).toBe('en');
    expect(chooseLang({ ...guest, server: 'en', locale: 'vi' })).toBe('vi');
  });

  test('is the person’s own in a direct message, and English for every locale but Vietnamese', () => {
    expect(chooseLang({ ...frenchman, locale: 'vi' })).toBe('vi');
    expect(chooseLang(frenchman)).toBe('en');
  });
});
