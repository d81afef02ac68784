import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readShared } from '../../planning/compare/share.ts';
import { composePaper, type Paper, type SectionId } from '../../planning/paper/compose.ts';
import type { LandFacts, PaperFacts } from '../../planning/paper/facts.ts';
import { saveFile } from '../save-file.ts';
import { localDay } from '../today.ts';
import { address, fetchJson } from './fetch-json.ts';

interface Land {
  id: string;
  label: string;
}

function PaperPage({ laender }: { laender: readonly Land[] }) {
  const [facts, setFacts] = useState<PaperFacts | null>();
  const [land, setLand] = useState<string>();
  const [paper, setPaper] = useState<Paper>();
  const [message, setMessage] = useState('');

  useEffect(() => {
    const read = async () => {
      const ref = readShared(location.hash).refs[0];
      const found =
        ref === undefined ? undefined : await fetchJson<PaperFacts>(`planen/ratsvorlage/eintrag/${ref}.json`);
      setFacts(found ?? null);
      setLand(found?.land);
    };
    void read();
    const again = () => void read();
    window.addEventListener('hashchange', again);
    return () => window.removeEventListener('hashchange', again);
  }, []);

  useEffect(() => {
    if (!facts || land === undefined) return;
    let current = true;
    void fetchJson<LandFacts>(`planen/ratsvorlage/land/${land}.json`).then((landFacts) => {
      if (current && landFacts) setPaper(composePaper(facts, landFacts, localDay()));
    });
    return () => {
      current = false;
    };
  }, [facts, land]);

  if (facts === undefined) return <p role="status">Der Entwurf wird geladen …</p>;
  if (facts === null)
    return (
      <p class="note">
        Zu diesem Link gibt es keinen Eintrag, aus dem ein Entwurf entstehen kann. Öffnen Sie ein{' '}
        <a href={address('praxis/')}>Praxisbeispiel</a> oder ein <a href={address('programme/')}>Programm</a>.
      </p>
    );
  if (!paper) return <p role="status">Der Entwurf wird geladen …</p>;

  const change = (id: SectionId, text: string) =>
    setPaper({
      ...paper,
      sections: paper.sections.map((section) =>
        section.id === id ? { ...section, paragraphs: text.split('\n') } : section,
      ),
    });
  const saveDocx = async () => {
    setMessage('Die Word-Datei wird erstellt …');
    try {
      // Heavy, so it is loaded only when somebody asks for the file.
      const { paperDocx } = await import('../../planning/paper/docx.ts');
      saveFile('ratsvorlage.docx', await paperDocx(paper));
      setMessage('Die Word-Datei ist gespeichert.');
    } catch {
      setMessage('Die Word-Datei konnte nicht erstellt werden. Drucken geht auch ohne Verbindung.');
    }
  };
  return (
    <>
      <div class="paper-edit no-print">
        <p class="note">
          Der Entwurf wird nicht gespeichert: Änderungen gehen beim Schließen oder beim Wechsel des Landes verloren.
        </p>
        <label>
          Zahlen und Aufrufe für
          <select value={land} onChange={(event) => setLand(event.currentTarget.value)}>
            {laender.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {paper.sections.map(({ id, title, paragraphs }) => (
          <label key={id}>
            {title}
            <textarea
              rows={Math.min(12, 1 + Math.ceil(paragraphs.join('\n').length / 80))}
              value={paragraphs.join('\n')}
              onInput={(event) => change(id, event.currentTarget.value)}
            />
          </label>
        ))}
        <div class="actions">
          <button class="button" type="button" onClick={() => window.print()}>
            Drucken
          </button>
          <button class="button" type="button" onClick={() => void saveDocx()}>
            Als Word-Datei speichern
          </button>
        </div>
        <p role="status">{message}</p>
      </div>
      <article class="paper-print">
        <h1>{paper.title}</h1>
        {paper.sections.map(({ id, title, paragraphs }) => (
          <section key={id}>
            <h2>{title}</h2>
            {paragraphs.map((text, index) => (
              <p key={index}>{text}</p>
            ))}
          </section>
        ))}
      </article>
    </>
  );
}

const root = document.querySelector<HTMLElement>('[data-paper]');
if (root) {
  const laender = JSON.parse(root.dataset['laender'] ?? '[]') as Land[];
  root.replaceChildren();
  render(<PaperPage laender={laender} />, root);
}
