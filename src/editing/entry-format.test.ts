import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editedKinds } from './edited-kinds.ts';
import { added, readValues, sectionField, writeValues } from './entry-format.ts';

const noLand = () => '';
const kindOf = (folder: string) => {
  const kind = editedKinds.find((candidate) => candidate.folder === folder);
  if (!kind) throw new Error(folder);
  return kind;
};
describe('an entry that is opened and saved unchanged is the same, byte for byte', () => {
  test.each(editedKinds)('$folder', (edited) => {
    const folder = join('content', edited.folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith(edited.extension),
    );
    expect(files.length).toBeGreaterThan(0);
    const touched = files.filter((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return writeValues(edited, readValues(edited, text, noLand)) !== text;
    });
    expect(touched).toEqual([]);
  });
});

const text = `---
title: Frühstück # für alle
aliases: [Schulfrühstück, Frühstücksclub]
period:
  from: 2002
sources:
  - id: s1
    title: "Bericht"
    date: 2022
---

## Ziel und Zielgruppe

Für Kinder.

## So läuft es ab

Täglich.
`;

test('the interface gets lists by line, years as text, a field for each section, and the Land by the title', () => {
  const values = readValues(kindOf('practices'), text, (title) => (title === 'Frühstück' ? 'be' : ''));
  expect(values).toMatchObject({
    title: 'Frühstück',
    aliases: 'Schulfrühstück\nFrühstücksclub',
    period: { from: '2002' },
    sources: [{ date: '2022' }],
    [added.land]: 'be',
    [added.sections]: { [sectionField('So läuft es ab')]: 'Täglich.' },
  });
});

test('what was changed is written, everything else stays', () => {
  const kind = kindOf('practices');
  const values = readValues(kind, text, noLand);
  const change = (values: Record<string, unknown>) => writeValues(kind, values);
  expect(change({ ...values, aliases: 'Schulfrühstück', place: 'Berlin', participation: '' })).toBe(
    text.replace(', Frühstücksclub', '').replace('period:', 'place: Berlin\nperiod:'),
  );
  const parts = values[added.sections] as Record<string, string>;
  expect(change({ ...values, [added.sections]: { ...parts, [sectionField('So läuft es ab')]: 'Am Morgen.\n' } })).toBe(
    text.replace('Täglich.', 'Am Morgen.'),
  );
});

test('marks that the interface puts on items are not written', () => {
  const kind = kindOf('practices');
  const values = readValues(kind, text, noLand);
  const [source] = values['sources'] as object[];
  expect(writeValues(kind, { ...values, sources: [{ ...source, __sc_item_id: '0b1c' }] })).toBe(text);
});

test('a text that is no entry is refused with its line', () => {
  expect(() => readValues(kindOf('practices'), 'kein Kopf', noLand)).toThrow('beginnt nicht mit einem Kopfbereich');
  expect(() => readValues(kindOf('glossary'), 'term: a\nterm: b\n', noLand)).toThrow(
    'Zeile 2: Dieses Feld steht zweimal',
  );
});
