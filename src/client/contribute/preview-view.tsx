import { useEffect, useState } from 'preact/hooks';
import { kinds } from '../../../schemas/kinds.ts';
import type { Source } from '../../../schemas/source.ts';
import type { FormCatalogue } from '../../contribute/catalogue.ts';
import type { Draft } from '../../contribute/draft.ts';
import type { Preview } from '../../contribute/preview.ts';
import { trustedPolicy } from '../../site/trusted-types.ts';

/** The renderer lets only checked Markdown through; raw HTML has no way into it. */
const policy = trustedPolicy('entry-preview', { createHTML: (html) => html });

/** The entry as its page will show it; the renderer is loaded only here. */
export function PreviewView({ draft, catalogue, base }: { draft: Draft; catalogue: FormCatalogue; base: string }) {
  const [preview, setPreview] = useState<Preview | 'refused' | 'offline' | undefined>();
  const sources = (Array.isArray(draft.data['sources']) ? draft.data['sources'] : []) as Source[];
  useEffect(() => {
    let stale = false;
    import('../../contribute/preview.ts').then(
      ({ previewOf }) => {
        if (!stale) setPreview(previewOf(draft, sources, base) ?? 'refused');
      },
      () => setPreview('offline'),
    );
    return () => {
      stale = true;
    };
  }, [draft]);
  const text = (name: string) => (typeof draft.data[name] === 'string' ? (draft.data[name] as string) : '');
  const land = catalogue.vocabularies['laender']?.find(({ id }) => id === draft.land)?.label;
  return (
    <article class="preview" aria-labelledby="vorschau-titel">
      <p class="kind">
        {kinds[draft.type].singular}
        {land && ` · ${land}`}
        {text('place') && ` · ${text('place')}`}
      </p>
      <h3 id="vorschau-titel">{text('title') || 'Noch ohne Titel'}</h3>
      <p class="lead">{text('summary')}</p>
      {preview === undefined && <p role="status">Die Vorschau wird geladen …</p>}
      {preview === 'refused' && (
        <p class="note">
          Der Text enthält etwas, das nicht erlaubt ist, oder einen offenen Baustein. Die Fehler stehen bei den
          Abschnitten.
        </p>
      )}
      {preview === 'offline' && (
        <p class="note">Die Vorschau konnte nicht geladen werden. Sie können den Eintrag trotzdem herunterladen.</p>
      )}
      {typeof preview === 'object' && (
        <>
          <div class="prose" dangerouslySetInnerHTML={{ __html: policy.createHTML(preview.html) }} />
          {preview.sources.length > 0 && (
            <section>
              <h3>Quellen</h3>
              <ol>
                {preview.sources.map(({ id, title, publisher, url, date }) => (
                  <li key={id} id={`quelle-${id}`}>
                    {title || 'Noch ohne Titel'}
                    {publisher && `, ${publisher}`}
                    {date !== undefined && `, ${date}`}
                    {url && `, ${url}`}
                  </li>
                ))}
              </ol>
            </section>
          )}
        </>
      )}
    </article>
  );
}
