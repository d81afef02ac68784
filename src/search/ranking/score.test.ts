import { expect, test } from 'vitest';
import { MemoryStore } from '../index/memory-store.ts';
import { prepare } from '../index/prepare.ts';
import { Vocabulary } from '../index/vocabulary.ts';
import { testRecord } from '../record.fixture.ts';
import { conceptsOf } from './concepts.ts';
import { rankingParameters } from './parameters.ts';
import { lengthsOf, scoreRows, scoreTerms } from './score.ts';
import { Synonyms } from './synonyms.ts';

const records = [
  testRecord({ id: 'practice/a', title: 'Babylotsen', summary: 'Lotsen in der Klinik beraten Eltern.' }),
  testRecord({
    id: 'practice/b',
    title: 'Frühstück in der Schule',
    summary: 'Ein Schulfrühstück für Kinder in Armut.',
  }),
  testRecord({ id: 'practice/c', title: 'Kinderarmut messen', summary: 'Ein Bericht über Armut von Kindern.' }),
  testRecord({ id: 'practice/d', title: 'Gemeinsam kochen', aliases: ['Schulküche'], summary: 'Kinder kochen.' }),
];
const prepared = prepare(records);
const store = new MemoryStore(records, prepared);
const lengths = lengthsOf(prepared.lengths);

async function rank(query: string, parameters = rankingParameters): Promise<string[]> {
  const concepts = conceptsOf(query, {
    vocabulary: new Vocabulary(prepared.frequencies),
    splitter: prepared.splitter,
    spelling: true,
    synonyms: new Synonyms([{ says: ['Essen zubereiten', 'futtern'], means: ['gemeinsam kochen'] }]),
    parameters,
  });
  const terms = concepts.flatMap(({ alternatives, parts }) =>
    [...alternatives, ...parts].flatMap(({ term, with: others }) => [term, ...others]),
  );
  const postings = new Map(await Promise.all(terms.map(async (term) => [term, await store.postings(term)] as const)));
  return scoreRows(concepts, scoreTerms(postings, lengths, parameters), parameters).map(
    ({ row }) => records[row]?.id.slice(-1) ?? '',
  );
}

test.each([
  ['Babylotse', ['a']],
  ['Lotsen', ['a']],
  ['Babylotze', ['a']],
  ['Armut Kinder', ['c', 'b', 'd']],
  ['Kinder Armut', ['c', 'b', 'd']],
  ['Schulfrühstücke', ['b']],
  ['xyzxyz', []],
  ['futtern', ['d']],
  ['Essen zubereiten', ['d']],
])('%s finds %j', async (query, found) => {
  expect(await rank(query)).toEqual(found);
});

test('a field without weight finds nothing', async () => {
  expect(await rank('Schulküche')).toContain('d');
  const withoutAliases = { ...rankingParameters, fieldWeights: [1, 0, 0, 1, 1, 1] };
  expect(await rank('Schulküche', withoutAliases)).not.toContain('d');
});
