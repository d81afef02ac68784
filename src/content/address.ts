import { kinds } from '../../schemas/kinds.ts';
import { type Reference, splitReference } from '../../schemas/reference.ts';

/** Address of an entry on the site, below the base path. Options stand on one page and are reached by fragment. */
export function entryAddress(reference: string, base: string): string {
  const { type, slug } = splitReference(reference as Reference);
  const list = kinds[type].list;
  return type === 'option' ? `${base}${list}/#${slug}` : `${base}${list}/${slug}/`;
}
