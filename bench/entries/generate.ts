import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { kinds } from '../../schemas/kinds.ts';
import { readFolder } from '../../src/content/disk.ts';
import { donorsOf } from './donors.ts';
import { Random } from './random.ts';
import { varyDonor } from './vary.ts';
import { Vocabulary } from './vocabulary.ts';

/** The same entries on every run; fewer of them are the first of more. */
const seed = 20261125;

export interface Generated {
  /** Entries with a page, indicators among them. */
  entries: number;
  words: number;
  differentWords: number;
  /** Exponent of the vocabulary's growth in the real texts, which the made ones follow. */
  growthExponent: number;
}

/**
 * Writes a content folder of a wanted size: everything real, and made entries beside it until it is full.
 *
 * @param real the content folder to start from
 * @param size entries with a page; at least as many as the real ones
 */
export async function generate(real: string, folder: string, size: number): Promise<Generated> {
  const { files } = readFolder(real);
  const donors = donorsOf(files);
  const random = new Random(seed);
  const texts = donors.map(({ data, sections }) => [data.title, data.summary, ...sections.values()].join('\n'));
  const vocabulary = new Vocabulary(texts, random);
  const earlier = new Map<string, string[]>();
  for (const { type, slug } of donors) earlier.set(type, [...(earlier.get(type) ?? []), `${type}/${slug}`]);
  const titles = new Set(donors.map(({ data }) => data.title.toLowerCase()));

  await cp(real, folder, { recursive: true });
  const present = donors.length + files.filter(({ file }) => file.startsWith('indicators/')).length;
  for (let number = present; number < size; number++) {
    const { type, land, slug, data, body } = varyDonor(number, { random, vocabulary, donors, titles, earlier });
    const path = join(folder, kinds[type].folder, land, `${slug}.mdx`);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`);
    earlier.get(type)?.push(`${type}/${slug}`);
  }
  return {
    entries: Math.max(size, present),
    words: vocabulary.words,
    differentWords: vocabulary.size,
    growthExponent: vocabulary.growth.exponent,
  };
}
