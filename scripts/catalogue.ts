import { resolve } from 'node:path';
import { buildCatalogue, type Catalogue } from '../src/catalogue/catalogue.ts';
import type { Entry, OptionEntry } from '../src/catalogue/model.ts';
import { checkContent } from '../src/content/check.ts';
import { readFolder } from '../src/content/disk.ts';
import { referenceOf } from '../src/content/path.ts';
import type { Content } from '../src/content/read.ts';

/** The catalogue of a content folder, for commands; files with errors are left out. */
export async function readCatalogue(folder: string, today: string): Promise<Catalogue> {
  const { files } = readFolder(resolve(folder));
  return catalogueOf(checkContent(files, today).contents, today);
}

/** The catalogue of contents that were read already. */
export function catalogueOf(contents: readonly Content[], today: string): Catalogue {
  const entries: Entry[] = [];
  const options: OptionEntry[] = [];
  for (const content of contents) {
    if (content.kind === 'entry') {
      const { path, type, data } = content;
      const slug = 'slug' in path ? path.slug : '';
      entries.push({
        ref: referenceOf({ type, slug }),
        type,
        slug,
        land: 'land' in path ? path.land : 'bund',
        data,
        file: path.file,
      } as Entry);
    } else if (content.kind === 'options') {
      const { area, options: list } = content.data;
      options.push(
        ...list.map(
          (option): OptionEntry => ({ ref: `option/${option.id}`, area, data: option, file: content.path.file }),
        ),
      );
    }
  }
  return buildCatalogue(entries, options, today);
}
