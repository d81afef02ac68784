export const unknown = 'Dazu liegen keine Angaben vor.';

export const sectionTitles = {
  situation: 'Ausgangslage',
  proposal: 'Vorschlag',
  costs: 'Kosten',
  financing: 'Finanzierung und offene Aufrufe',
  effect: 'Wirkung',
  risks: 'Risiken',
  duties: 'Zuständigkeit',
  sources: 'Quellen',
} as const;
export type SectionId = keyof typeof sectionTitles;

/** One section of a paper: paragraphs of plain text, each of which the reader can change. */
export interface PaperSection {
  id: SectionId;
  title: string;
  paragraphs: readonly string[];
}

export interface Paper {
  title: string;
  sections: readonly PaperSection[];
}

/** A paper with all its sections; one without a text says that nothing is known. */
export const assemble = (title: string, texts: Record<SectionId, readonly string[]>): Paper => ({
  title,
  sections: (Object.keys(sectionTitles) as SectionId[]).map((id) => ({
    id,
    title: sectionTitles[id],
    paragraphs: texts[id].length > 0 ? texts[id] : [unknown],
  })),
});

/** The paper as the reader has changed it: `texts` by section id, and `title` for the title. */
export const withEdits = ({ title, sections }: Paper, texts: Readonly<Record<string, string>>): Paper => ({
  title: texts['title'] ?? title,
  sections: sections.map((section) => {
    const text = texts[section.id];
    return text === undefined ? section : { ...section, paragraphs: text.split('\n') };
  }),
});

/** What goes on paper: without blank lines, and without the sections that the reader has emptied. */
export const printed = ({ title, sections }: Paper): Paper => ({
  title,
  sections: sections
    .map((section) => ({ ...section, paragraphs: section.paragraphs.filter((text) => text.trim() !== '') }))
    .filter(({ paragraphs }) => paragraphs.length > 0),
});
