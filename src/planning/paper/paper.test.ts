import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { realContent } from '../../../tests/unit/real-content.ts';
import { landFactsOf } from '../../site/land-facts.ts';
import { planningCardOf } from '../../site/planning-card.ts';
import { paperDocx } from './docx.ts';
import { entryPaper } from './entry-paper.ts';
import { type LandFacts, paperFactsOf } from './facts.ts';
import { sectionTitles, unknown } from './paper.ts';

const today = '2026-11-25';
const { catalogue, labels } = await realContent(today);
const all = catalogue.entries.flatMap((entry) => paperFactsOf(planningCardOf(entry, catalogue, labels)) ?? []);
const facts = (ref: string) => {
  const found = all.find((candidate) => candidate.ref === ref);
  if (!found) throw new Error(`no paper on ${ref}`);
  return found;
};
const section = (paper: ReturnType<typeof entryPaper>, id: string) =>
  paper.sections.find((candidate) => candidate.id === id)?.paragraphs.join(' ') ?? '';

describe('paper of real entries', () => {
  test('Bremen gets its own figure with year and source', () => {
    const paper = entryPaper(facts('practice/moki-monheim'), landFactsOf('hb', catalogue, labels), today);
    expect(section(paper, 'situation')).toMatch(/Bremen [\d,]+\u202f% \(\d{4}.*Quelle: /u);
    expect(paper.sections.map(({ title }) => title)).toEqual(Object.values(sectionTitles));
  });

  test('the figure on poverty is of all children where there is one', () => {
    const land = landFactsOf('bund', catalogue, labels);
    const first = entryPaper(facts('practice/brotzeit-schulfruehstueck'), land, today).sections[0]?.paragraphs[0];
    expect(first).not.toContain('Alleinerziehende');
  });

  test('what is not known is said', () => {
    const moki = facts('practice/moki-monheim');
    expect(moki.costs).toEqual([]);
    expect(section(entryPaper(moki, landFactsOf('nw', catalogue, labels), today), 'costs')).toBe(unknown);
  });

  test('a programme is proposed as such, not as an offer', () => {
    const paper = entryPaper(facts('programme/kinderstark-nrw'), landFactsOf('nw', catalogue, labels), today);
    expect(section(paper, 'proposal')).toMatch(/^Vorgeschlagen wird: Anknüpfen an das Programm „/u);
  });

  test('every paper has all sections, none empty, and the length of two pages at most', () => {
    const land = landFactsOf('nw', catalogue, labels);
    // About 3,000 characters fill a page in the print style; headings and spacing take the rest.
    const odd = all.flatMap((entry) => {
      const paper = entryPaper(entry, land, today);
      const texts = paper.sections.map(({ paragraphs }) => paragraphs.join('\n'));
      const length = texts.join('\n').length;
      return length > 6_000 || texts.includes('') ? [`${entry.ref}: ${length}`] : [];
    });
    expect(odd).toEqual([]);
  });
});

describe('calls', () => {
  const land: LandFacts = {
    land: 'Hessen',
    figures: [],
    calls: [{ title: 'Aufruf A', fields: [], closes: '2026-12-01', path: 'programme/a/' }],
  };
  const moki = facts('practice/moki-monheim');

  test('an open call stands with its last day', () => {
    expect(section(entryPaper(moki, land, '2026-12-01'), 'financing')).toContain(
      'Förderaufruf offen: Aufruf A (bis 1.\u00a0Dezember 2026)',
    );
  });

  test('the day after it is gone, however old the page is', () => {
    const text = section(entryPaper(moki, land, '2026-12-02'), 'financing');
    expect(text).not.toContain('Aufruf A');
    expect(text).toContain('nicht verzeichnet');
  });
});

test('the Word file has headings, German language and no macros, and survives control characters', async () => {
  const paper = entryPaper(
    { ...facts('practice/moki-monheim'), limits: ['Zeichen \u0001 und <w:p> & „Zitat“'] },
    landFactsOf('nw', catalogue, labels),
    today,
  );
  const files = unzipSync(new Uint8Array(await (await paperDocx(paper)).arrayBuffer()));
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const body = text('word/document.xml');
  for (const title of Object.values(sectionTitles)) expect(body).toContain(`>${title}<`);
  expect(body.match(/w:pStyle w:val="Heading2"/gu)).toHaveLength(Object.keys(sectionTitles).length);
  expect(body).toContain('Zeichen  und &lt;w:p&gt; &amp; „Zitat“');
  expect(body).toContain('w:w="11906" w:h="16838"');
  expect(text('word/styles.xml')).toContain('w:val="de-DE"');
  expect(text('word/styles.xml')).toContain('Arial');
  expect(Object.keys(files).filter((name) => /vba|macro|\.bin$/iu.test(name))).toEqual([]);
});
