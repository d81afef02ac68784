import type { Element } from 'hast';

/** Links lead to the web, to a place of the same page or to a page of the site; a second slash would be another host. */
const link = /^(?:https?:\/\/|#|\/(?!\/))/iu;
/** Pictures are files of the site. */
const picture = /^\/(?!\/)/u;

/**
 * Lets no address through that runs code or loads something from another host. The rules refuse both before, with a
 * reason for editors; this layer knows nothing of them.
 *
 * @throws when an element has such an address
 */
export function refuseForeignAddress({ tagName, properties }: Element): void {
  const { href, src } = properties;
  if (tagName === 'a' && !link.test(String(href ?? '')))
    throw new Error(`A link to ${String(href).slice(0, 80)} reached the renderer; the rules must refuse it before`);
  if (tagName === 'img' && !picture.test(String(src ?? '')))
    throw new Error(`A picture from ${String(src).slice(0, 80)} reached the renderer; the rules must refuse it before`);
}
