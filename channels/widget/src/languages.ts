// The visitor's language: its sentences, its direction and its dates.

import { Say, TEXTS } from '../dist/strings.ts';

export { Say };

const texts: Readonly<Record<string, string>> = TEXTS;
const RIGHT_TO_LEFT = ['fa', 'ar', 'ur'];
/** Gregorian in Persian too, as sources are dated; Western digits in Arabic and the day first, as the answers have it. */
const LOCALES: Readonly<Record<string, string>> = { en: 'en-GB', fa: 'fa-u-ca-gregory', ar: 'ar-u-nu-latn' };

export const LANGUAGES: readonly string[] = Object.keys(texts);

export function say(language: string, id: Say, ...values: readonly string[]): string {
  const text = (texts[language] ?? texts['en'] ?? '').split('\n')[id] ?? '';
  return values.reduce((filled, value, place) => filled.replace('①②'.charAt(place), value), text);
}

export function direction(language: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** The first of the candidates (`de-AT`, `pt_BR` …) that is one of ours. */
export function firstKnown(candidates: readonly (string | null | undefined)[]): string | undefined {
  return candidates.map((one) => (one ?? '').toLowerCase().split(/[-_]/)[0] ?? '').find((one) => LANGUAGES.includes(one));
}

/** A day (`2019-08-14`) in words. */
export function inWords(day: string, language: string): string {
  const noon = `${day.slice(0, 10)}T12:00:00Z`;
  return format(noon, LOCALES[language] ?? language, { dateStyle: 'long', timeZone: 'UTC' }) || day;
}

function format(at: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  const time = new Date(at);
  return Number.isNaN(time.getTime()) ? '' : new Intl.DateTimeFormat(locale, style).format(time);
}

/** The time of day of a message, on the visitor's clock. */
export function clock(at: string, language: string): string {
  return format(at, LOCALES[language] ?? language, { timeStyle: 'short' });
}

/** The day of a message, on the visitor's clock and in the visitor's calendar: in Persian the Solar Hijri one. */
export function onDay(at: string, language: string): string {
  return format(at, language === 'fa' ? language : (LOCALES[language] ?? language), { dateStyle: 'long' });
}
