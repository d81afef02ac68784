import { relationFields } from '../content/collection.ts';
import type { FormCatalogue, KnownEntry } from '../contribute/catalogue.ts';
import type { SiteContent } from './load.ts';

/** What the contribution form knows of the other entries, the vocabularies and the operator. */
export function formCatalogue({ catalogue, labels, glossary, words, config }: SiteContent): FormCatalogue {
  const known = (entry: Pick<KnownEntry, 'ref' | 'file'> & { data: object }): KnownEntry => {
    const data = entry.data as Record<string, unknown>;
    return {
      ref: entry.ref,
      title: String(data['title']),
      aliases: data['aliases'] as string[],
      file: entry.file,
      relations: relationFields.flatMap((field) => {
        const value = data[field];
        const targets = Array.isArray(value) ? value : value === undefined ? [] : [value];
        return targets.map((target: KnownEntry['ref']) => ({ field, target }));
      }),
    };
  };
  const { email } = config.operator;
  return {
    entries: [...catalogue.entries.map(known), ...catalogue.options.map(known)],
    glossary: glossary.map(({ id }) => id),
    vocabularies: Object.fromEntries(
      labels
        .all()
        .map(([name, { concepts }]) => [
          name,
          concepts.map(({ id, label, definition }) => ({ id, label, definition })),
        ]),
    ),
    words,
    // An address in brackets is still to be filled in by the operator.
    ...(email.startsWith('[') ? {} : { email }),
    ...(config.repository ? { repository: config.repository } : {}),
    siteName: config.name,
  };
}
