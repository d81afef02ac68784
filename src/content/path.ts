import { kinds, type ProseType, proseTypes } from '../../schemas/kinds.ts';
import { type EntryType, slugPattern } from '../../schemas/reference.ts';
import { type ConceptId, vocabularies } from '../../schemas/vocabulary.ts';

export type LandId = ConceptId<'laender'>;

type YamlKind = 'indicator' | 'options' | 'glossary' | 'vocabulary' | 'partner';

/** What a file under content/ is, as its path tells. */
export type ContentPath =
  | { kind: 'entry'; type: ProseType; land: LandId; slug: string; file: string }
  | { kind: YamlKind; slug: string; file: string }
  | { kind: 'site'; file: string };

const typeByFolder = new Map<string, ProseType>(proseTypes.map((type) => [kinds[type].folder, type]));
const yamlFolders = new Map<string, YamlKind>([
  ['indicators', 'indicator'],
  ['options', 'options'],
  ['glossary', 'glossary'],
  ['vocabulary', 'vocabulary'],
  ['partners', 'partner'],
]);
const laender: readonly string[] = vocabularies.laender;

/** Names that would clash with addresses of the site: in every list (its facets lie beside the entries), and in single ones. */
export const reserved: ReadonlySet<string> = new Set([
  ...[
    'index',
    'feld',
    'phase',
    'lage',
    'ebene',
    'land',
    'kommune',
    'ort',
    'zugang',
    'kosten',
    'evidenz',
    'art',
    'programmart',
  ],
  ...['design', 'schritt', 'bereich'],
]);
const reservedBelow = new Map([['indicators', new Set(['eu-kindergarantie'])]]);

/**
 * Reads type, Land and slug from a path below content/.
 *
 * @param file path relative to the content folder, with forward slashes
 * @returns the meaning of the path, or a German reason why it has none
 */
export function readPath(file: string): ContentPath | { reason: string; fix: string } {
  const parts = file.split('/');
  const [folder = '', ...rest] = parts;
  if (file === 'site.yaml') return { kind: 'site', file };

  const type = typeByFolder.get(folder);
  if (type) {
    const [land = '', name = '', ...deeper] = rest;
    if (deeper.length > 0 || name === '') {
      return {
        reason: 'Die Datei liegt nicht im Ordner eines Landes',
        fix: `Legen Sie sie ab unter ${folder}/<land>/<name>.mdx.`,
      };
    }
    if (!laender.includes(land)) {
      return { reason: `„${land}“ ist kein Land`, fix: `Möglich sind: ${laender.join(', ')}.` };
    }
    const slug = slugOf(folder, name, '.mdx');
    return typeof slug === 'string' ? { kind: 'entry', type, land: land as LandId, slug, file } : slug;
  }

  const yaml = yamlFolders.get(folder);
  if (yaml && rest.length === 1) {
    const slug = slugOf(folder, rest[0] ?? '', '.yaml');
    return typeof slug === 'string' ? { kind: yaml, slug, file } : slug;
  }
  return {
    reason: 'Dieser Ort ist im Ordner content/ nicht vorgesehen',
    fix: `Einträge liegen in ${[...typeByFolder.keys(), ...yamlFolders.keys()].join(', ')}.`,
  };
}

function slugOf(folder: string, name: string, ending: string): string | { reason: string; fix: string } {
  if (/\.(?:png|jpe?g|gif|webp|avif|svg|tiff?|bmp|heic|ico)$/iu.test(name)) {
    return {
      reason: 'Bilder sind in Einträgen noch nicht vorgesehen',
      fix: 'Beschreiben Sie den Inhalt im Text und verlinken Sie die Quelle.',
    };
  }
  if (!name.endsWith(ending)) {
    return {
      reason: `Die Datei „${name}“ hat die falsche Endung`,
      fix: `Hier stehen nur Dateien mit der Endung ${ending}.`,
    };
  }
  const slug = name.slice(0, -ending.length);
  if (!slugPattern.test(slug) || slug.length > 80) {
    return {
      reason: `„${slug}“ eignet sich nicht als Name`,
      fix: 'Verwenden Sie höchstens 80 Zeichen: kleine Buchstaben ohne Umlaute, Ziffern und einzelne Bindestriche.',
    };
  }
  // Terms, options and vocabularies have no page of their own.
  const hasPage = typeByFolder.has(folder) || folder === 'indicators';
  if ((hasPage && reserved.has(slug)) || reservedBelow.get(folder)?.has(slug))
    return { reason: `„${slug}“ ist für die Seite reserviert`, fix: 'Wählen Sie einen anderen Namen.' };
  return slug;
}

/** Name of the entry at a path, as relations write it. */
export const referenceOf = (path: { type: EntryType; slug: string }) => `${path.type}/${path.slug}` as const;
