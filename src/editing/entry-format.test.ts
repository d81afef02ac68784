import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { editedKinds } from './edited-kinds.ts';
import { added, readValues, sectionField, writeValues } from './entry-format.ts';

const noLand = () => '';
const kind = (folder: string) => {
  const found = editedKinds.find((candidate) => candidate.folder === folder);
  if (!found) throw new Error(folder);
  return found;
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
