import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/content/disk.ts';
import { readSite } from '../../src/content/site-file.ts';
import { editedKinds } from '../../src/editing/edited-kinds.ts';
import { readValues } from '../../src/editing/entry-format.ts';
import { saveProblem } from '../../src/editing/save-problems.ts';
import { formCatalogue } from '../../src/site/form-catalogue.ts';
import { realContent } from './real-content.ts';

test('entries of every kind and Land may be saved as they are', async () => {
  const today = '2026-11-25';
  const { files } = readFolder(resolve('content'));
  const glossary = files
    .filter(({ file }) => file.startsWith('glossary/'))
    .map(({ file }) => ({ id: file.slice('glossary/'.length, -'.yaml'.length) }));
  const known = formCatalogue({
    ...(await realContent(today)),
    glossary,
    words: { stigmatising: [], advertising: [] },
    config: readSite(),
  } as unknown as Parameters<typeof formCatalogue>[0]);
  // One of each folder; all of them would be compared with all others.
  const firsts = files.filter(({ file }, index) => dirname(file) !== dirname(files[index - 1]?.file ?? ''));
  const refused = firsts.flatMap(({ file, text }) => {
    const kind = editedKinds.find(({ folder }) => file.startsWith(`${folder}/`));
    const problem =
      kind &&
      saveProblem(
        kind,
        file,
        readValues(kind, text, () => ''),
        known,
        today,
      );
    return problem === undefined ? [] : [`${file}: ${problem}`];
  });
  expect(refused).toEqual([]);
});
