import { expect, test } from 'vitest';
import { fitResult, keepFit } from './fit.ts';
import { emptyPlanning } from './store/read.ts';
import type { Fit } from './store/schema.ts';

const fit = (more: Partial<Fit> = {}): Fit => ({
  need: 'ja',
  fit: 'ja',
  capacity: 'ja',
  usability: 'ja',
  supports: 'teils',
  evidence: 'offen',
  ...more,
});

test('says in words what speaks for it and what is open', () => {
  expect(fitResult(fit())).toEqual([
    'Es passt im Wesentlichen zu Ihnen.',
    'Dafür spricht: Bedarf, Passung, Kapazität, Anwendbarkeit.',
    'Genauer anzusehen: Begleitung.',
    'Noch zu klären: Evidenz.',
  ]);
});

test('a missing need outweighs everything else', () => {
  expect(fitResult(fit({ need: 'nein', evidence: 'ja' }))[0]).toBe('Ohne Bedarf vor Ort lohnt sich der Aufwand nicht.');
  expect(fitResult(fit({ evidence: 'nein' }))[0]).toContain('Studien sprechen aber dagegen');
});

test('answers are kept with the plan, which is made when there is none', () => {
  const once = keepFit(emptyPlanning(), 'practice/a', fit());
  const twice = keepFit(once, 'practice/a', fit({ need: 'nein' }));
  expect(twice.plans.map(({ name, fits }) => [name, fits['practice/a']?.need])).toEqual([['Mein Plan', 'nein']]);
});
