import { resolve } from 'node:path';
import type { Vocabulary, VocabularyName } from '../../schemas/vocabulary.ts';
import { catalogueOf } from '../../scripts/catalogue.ts';
import { checkContent } from '../../src/content/check.ts';
import { readFolder } from '../../src/content/disk.ts';
import { Labels } from '../../src/site/labels.ts';

/** The wiki's own content, so that tests meet the gaps and lengths of real entries. */
export async function realContent(today: string) {
  const { files } = readFolder(resolve('content'));
  const { contents } = checkContent(files, today);
  const vocabularies = new Map<VocabularyName, Vocabulary>();
  for (const content of contents)
    if (content.kind === 'vocabulary') vocabularies.set(content.path.slug as VocabularyName, content.data);
  return { catalogue: catalogueOf(contents, today), labels: new Labels(vocabularies) };
}
