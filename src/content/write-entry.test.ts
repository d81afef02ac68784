import { describe, expect, test } from 'vitest';
import { proseTypes } from '../../schemas/kinds.ts';
import { readContentFile } from './read.ts';
import { skeletonBody, writeEntry } from './write-entry.ts';

const base = {
  title: 'Ein neuer Eintrag: mit Doppelpunkt',
  summary:
    'Eine Stadt stimmt ihre vorbeugenden Angebote für Kinder aufeinander ab, von der Geburt bis zum Einstieg in den Beruf.',
  org: ['Stadt Beispielstadt'],
  sources: [{ id: 's1', title: 'Bericht # 1', publisher: '"Stadt"', url: 'https://www.beispielstadt.de/' }],
  checkedOn: '2026-11-25',
};
const extra: Record<string, Record<string, unknown>> = {
  programme: { kind: 'leistung' },
  evaluation: { design: 'rct', approach: 'Hausbesuche', limitations: ['Noch nicht bekannt.'] },
  guide: { kind: 'leitfaden' },
  office: { serves: 'land' },
};
const folders = {
  practice: 'practices',
  programme: 'programmes',
  evaluation: 'evaluations',
  guide: 'guides',
  office: 'offices',
};

describe('a written entry can be read again', () => {
  test.each(proseTypes)('%s', (type) => {
    const text = writeEntry(type, { ...base, ...extra[type] }, skeletonBody(type));
    const result = readContentFile(
      { file: `${folders[type]}/nw/neu.mdx`, bytes: new TextEncoder().encode(text), text },
      { today: '2026-11-25', wordLists: { stigmatising: [], advertising: [] } },
    );
    expect(result.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.content?.data).toMatchObject(base);
  });
});

test('fields stand in the order of the schema, empty ones are left out', () => {
  const text = writeEntry(
    'practice',
    { checkedOn: '2026-11-25', place: '', aliases: [], period: { from: undefined }, title: 'Titel' },
    '## Ziel',
  );
  expect(text).toBe('---\ntitle: Titel\ncheckedOn: 2026-11-25\n---\n\n## Ziel\n');
});

test('texts that look like something else stay texts', () => {
  const text = writeEntry('practice', { title: 'true', summary: '- eins: zwei', place: '01234' }, '');
  expect(text).toContain('title: "true"');
  expect(text).toContain('place: "01234"');
});
