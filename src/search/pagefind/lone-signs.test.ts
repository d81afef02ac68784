import { expect, test } from 'vitest';
import { withoutLoneSigns } from './lone-signs.ts';

test.each([
  ['Aufwachsen – Netzwerke', 'Aufwachsen Netzwerke'],
  ['Kita & Schule / Hort', 'Kita Schule Hort'],
  ['– am Anfang', 'am Anfang'],
  ['Kinder- und Jugendhilfe, § 16', 'Kinder- und Jugendhilfe, 16'],
  ['–', ''],
])('%s becomes %s', (text, plain) => {
  expect(withoutLoneSigns(text)).toBe(plain);
});
