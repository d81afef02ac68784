import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { realContent } from '../../../tests/unit/real-content.ts';
import { compareCardOf } from '../../site/compare-card.ts';
import { compareDocx } from './docx.ts';
import { readShared, sharedFragment } from './share.ts';
import { missing, tableOf, tableSheet } from './table.ts';

const { catalogue, labels } = await realContent('2026-11-25');
const cards = catalogue.entries
  .filter(({ type }) => type !== 'indicator')
  .map((entry) => compareCardOf(entry, catalogue, labels));
const card = (ref: string) => {
  const found = cards.find((candidate) => candidate.ref === ref);
  if (!found) throw new Error(`no entry ${ref}`);
  return found;
};

describe('cards of real entries', () => {
  test('a practice says what its file says and leaves out what it does not', () => {
    const moki = card('practice/moki-monheim');
    expect(moki.path).toBe('praxis/moki-monheim/');
    expect(moki.rows.financing?.[0]).toContain('Stadt Monheim am Rhein');
    expect(moki.rows.cost).toBeUndefined();
    expect(moki.rows.evidence?.join(' ')).toMatch(/untersucht|Begleitet|Wirkung/u);
  });

  test('outcomes and limits come from the evaluations that point at the entry', () => {
    const studied = cards.filter(({ ref, rows }) => ref.startsWith('practice/') && rows.outcomes);
    expect(studied.length).toBeGreaterThan(0);
    for (const { rows } of studied) expect(rows.limits?.length).toBeGreaterThan(0);
  });

  test('a card stays below 8 KB', () => {
    const heavy = cards.filter((candidate) => JSON.stringify(candidate).length > 8 * 1024).map(({ ref }) => ref);
    expect(heavy).toEqual([]);
  });
});

describe('table', () => {
  test('marks rows that differ and keeps rows without any answer', () => {
    const moki = card('practice/moki-monheim');
    expect(tableOf([moki, moki]).filter(({ differs }) => differs)).toEqual([]);
    const rows = tableOf([moki, card('practice/brotzeit-schulfruehstueck')]);
    expect(rows.find(({ id }) => id === 'what')?.differs).toBe(true);
    expect(rows).toHaveLength(11);
  });

  test('the sheet says „keine Angabe“ where an entry is silent', () => {
    const { header, rows } = tableSheet([card('practice/moki-monheim')]);
    expect(header).toEqual(['', 'Mo.Ki – Monheim für Kinder']);
    expect(rows.find(([label]) => label === 'Kosten')).toEqual(['Kosten', missing]);
  });
});

test('the Word file has one column an entry on a sheet across, with differences and gaps marked', async () => {
  const bytes = await (
    await compareDocx([card('practice/moki-monheim'), card('programme/kinderstark-nrw')])
  ).arrayBuffer();
  const body = strFromU8(unzipSync(new Uint8Array(bytes))['word/document.xml'] ?? new Uint8Array());
  expect(body).toContain('w:w="16838" w:h="11906" w:orient="landscape"');
  expect(body.match(/<w:gridCol /gu)).toHaveLength(3);
  expect(body).toContain('<w:tblHeader/>');
  for (const text of ['Mo.Ki – Monheim für Kinder', 'Was es ist ≠', missing]) expect(body).toContain(`>${text}<`);
});

describe('share links', () => {
  test('a link returns to the entries it was made from', () => {
    const refs = ['practice/a', 'programme/b-c'];
    expect(readShared(sharedFragment(refs))).toEqual({ refs, notes: [] });
    expect(readShared(`#e=${encodeURIComponent(refs.join(','))}`).refs).toEqual(refs);
  });

  test.each([
    ['5 MB', `#e=${'practice/a,'.repeat(500_000)}`, [], 'zu lang'],
    ['markup', '#e=<img src=x onerror=alert(1)>,practice/a', ['practice/a'], 'keinen Eintrag'],
    ['a path upwards', '#e=practice/../../x,practice/a', ['practice/a'], 'keinen Eintrag'],
    ['broken encoding', '#e=%E0%A4%A', [], 'keinen Eintrag'],
    ['prototype names', '#__proto__=1', [], 'keinen Eintrag'],
    ['duplicates', '#e=practice/a,practice/a', ['practice/a'], 'mehrfach'],
    [
      'five entries',
      '#e=practice/a,practice/b,practice/c,practice/d,practice/e',
      ['practice/a', 'practice/b', 'practice/c', 'practice/d'],
      'höchstens 4',
    ],
  ])('%s: the usable part and a clear note', (_, fragment, refs, note) => {
    const shared = readShared(fragment);
    expect(shared.refs).toEqual(refs);
    expect(shared.notes.join(' ')).toContain(note);
  });
});
