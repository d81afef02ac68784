import { kinds } from '../../schemas/kinds.ts';
import { type Partner, partnerSchema } from '../../schemas/partner.ts';
import { openCatalogueSchema } from './open-catalogue-schema.ts';

/** Largest catalogue that is read, in bytes. Ten thousand entries have about 25 MB. */
export const maximumCatalogueBytes = 64 * 1024 * 1024;

export interface ImportResult {
  partner?: Partner;
  /** What was left out and why, in German. */
  problems: string[];
}

/** Markup or control characters, which no title or summary of an entry has. */
const markup = /[<>{}]|\]\(|[\u0000-\u001f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * Reads the open data of another instance to linked teasers. The file is foreign: its shape, its sizes, every entry's
 * data and every address are checked; entries that do not pass are left out with a reason, and no text beyond title and
 * summary is taken over.
 *
 * @param text the catalogue as JSON
 * @param today day of the import, `YYYY-MM-DD`
 */
export function importCatalogue(text: string, today: string): ImportResult {
  if (text.length > maximumCatalogueBytes) return { problems: ['Die Datei ist zu groß.'] };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problems: ['Die Datei ist kein gültiges JSON.'] };
  }
  const parsed = openCatalogueSchema.safeParse(json);
  if (!parsed.success) {
    return {
      problems: parsed.error.issues.slice(0, 20).map(({ path, message }) => `${path.join('.') || 'Datei'}: ${message}`),
    };
  }
  const { publisher, home, licence, entries } = parsed.data;
  const host = new URL(home).host;
  const problems: string[] = [];
  const teasers: unknown[] = [];
  for (const { id, type, url, land, data } of entries) {
    if (type === 'option') continue;
    const entry = kinds[type].schema.safeParse(data);
    const { title, summary, actionFields, lifePhases, checkedOn } = data;
    if (!entry.success)
      problems.push(`${id}: Die Angaben passen nicht zum Schema (${entry.error.issues[0]?.path.join('.') ?? ''}).`);
    else if (new URL(url).host !== host) problems.push(`${id}: Die Adresse gehört nicht zu ${host}.`);
    else if (markup.test(`${String(title)} ${String(summary)}`))
      problems.push(`${id}: Titel oder Kurzbeschreibung enthalten Auszeichnungen.`);
    else teasers.push({ id, title, summary, url, land: land ?? 'bund', actionFields, lifePhases, checkedOn });
  }
  const partner = partnerSchema.safeParse({ name: publisher, home, licence, imported: today, entries: teasers });
  if (!partner.success)
    return {
      problems: [
        ...problems,
        ...partner.error.issues.slice(0, 20).map(({ path, message }) => `${path.join('.')}: ${message}`),
      ],
    };
  return { partner: partner.data, problems };
}
