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

  test('is the server’s setting where there is no such option', () => {
    expect(chooseLang({ ...frenchman, server: 'vi', guildLocale: 'en-US' })).toBe('vi');
    expect(chooseLang({ ...frenchman, server: 'vi', private: true })).toBe('vi');
    expect(chooseLang({ ...frenchman, option: 'both', server: 'vi' })).toBe('vi');
  });

  test('is the server’s locale in public and the person’s own in private', () => {
    const guest = { server: null, guildLocale: 'vi', locale: 'en-GB' };
    expect(chooseLang({ ...guest, private: false })).toBe('vi');
    expect(chooseLang({ ...guest, private: true })).toBe('en');
  });

  test('is the person’s own in a direct message, and English for every locale but Vietnamese', () => {
    expect(chooseLang({ ...frenchman, locale: 'vi' })).toBe('vi');
    expect(chooseLang(frenchman)).toBe('en');
  });
});
