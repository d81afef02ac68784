import { expect, test } from 'vitest';
import { type FeedItem, feedLength, makeFeed } from './feeds.ts';

const text = {
  title: 'Neues',
  description: 'Zuletzt geprüft',
  home: 'https://wissen.example/',
  atom: 'https://wissen.example/feeds/alle.xml',
  json: 'https://wissen.example/feeds/alle.json',
  publisher: 'Stelle',
  licence: 'CC BY 4.0',
};
const itemOf = (number: number, change: Partial<FeedItem> = {}): FeedItem => ({
  title: `Eintrag ${number}`,
  url: `https://wissen.example/praxis/e${number}/`,
  summary: 'Kurz.',
  date: `2026-01-${String((number % 28) + 1).padStart(2, '0')}`,
  categories: ['Gesundheit'],
  ...change,
});

test('carries the entries checked last, newest first', () => {
  const items = Array.from({ length: feedLength + 5 }, (_, number) => itemOf(number));
  const { items: shown } = JSON.parse(makeFeed(text, items).json) as { items: { date_modified: string }[] };
  expect(shown).toHaveLength(feedLength);
  const dates = shown.map(({ date_modified }) => date_modified);
  expect(dates).toEqual([...dates].sort().reverse());
});

test('titles cannot break out of the XML', () => {
  const title = ']]><entry><title>fremd</title></entry> & "Kita" <b>fett</b>';
  const { atom } = makeFeed(text, [itemOf(1, { title, summary: title, categories: ['"><x a="'] })]);
  const withoutCdata = atom.replace(/<!\[CDATA\[.*?\]\]>/gsu, '');
  expect(withoutCdata.match(/<entry>/gu)).toHaveLength(1);
  expect(withoutCdata).not.toContain('<b>');
  expect(withoutCdata).not.toContain('<x');
});

test('signs that XML 1.0 forbids are left out', () => {
  const { atom } = makeFeed(text, [itemOf(1, { title: 'Kinder\u0000\u0008armut\ud800\ufffe', summary: '\u001b[31m' })]);
  expect(atom).toContain('Kinderarmut');
  expect([...atom].filter((sign) => /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(sign))).toEqual([]);
});

test('a site without entries has an empty feed', () => {
  const { atom, json } = makeFeed(text, []);
  expect(atom).toContain('<feed');
  expect((JSON.parse(json) as { items: unknown[] }).items).toEqual([]);
});
