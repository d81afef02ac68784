import type { Element, ElementContent, Properties } from 'hast';
import { z } from 'zod';
import { sourceId } from '../../schemas/source.ts';
import { entryAddress } from './address.ts';

/** What a component may need from the place it stands in. */
export interface RenderContext {
  /** Base path of the site, with slashes at both ends. */
  base: string;
  /** A citation of the source, numbered by the entry; see citations.ts. */
  cite(source: string): ElementContent;
}

/** A building block that entries may use. Attributes are plain strings; everything else is refused by the guard. */
export interface Component {
  props: z.ZodObject;
  /** Whether it stands within a line or as a block of its own. */
  display: 'inline' | 'block';
  /** One German sentence for editors: what it is for. */
  purpose: string;
  example: string;
  /** Fixed requirement on the children, as a German reason when it is not met. */
  children: 'none' | 'text' | 'blocks' | 'ordered-list';
  render(props: never, children: ElementContent[], context: RenderContext): ElementContent;
}

const element = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

function define<P extends z.ZodObject>(
  component: Omit<Component, 'props' | 'render'> & {
    props: P;
    render(props: z.infer<P>, children: ElementContent[], context: RenderContext): ElementContent;
  },
): Component {
  return component;
}

const hintTitles = { tipp: 'Tipp', achtung: 'Achtung', recht: 'Recht' } as const;

const targetPattern = /^(?:practice|programme|evaluation|guide|office|indicator|option)\/[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** A Map, since a plain object would also answer to names such as `constructor`. */
export const components: ReadonlyMap<string, Component> = new Map(
  Object.entries({
    Hinweis: define({
      purpose: 'Hebt einen Tipp, eine Warnung oder einen Hinweis zum Recht hervor.',
      example: '<Hinweis art="tipp">\n\nFragen Sie zuerst die Kitas.\n\n</Hinweis>',
      display: 'block',
      children: 'blocks',
      props: z.strictObject({ art: z.enum(['tipp', 'achtung', 'recht']) }),
      render: ({ art }, children) =>
        element('div', { className: ['hint', `hint-${art}`], role: 'note' }, [
          element('p', { className: ['hint-title'] }, [text(hintTitles[art])]),
          ...children,
        ]),
    }),
    Kennzahl: define({
      purpose: 'Zeigt eine wichtige Zahl groß, mit Text und Quelle.',
      example: '<Kennzahl wert="755" einheit="Frauen" text="nahmen an der Studie teil" quelle="s2" />',
      display: 'block',
      children: 'none',
      props: z.strictObject({
        wert: z.string().regex(/^[\d.,– ]{1,20}$/u, { error: 'ist eine Zahl wie 1.234 oder 13,3' }),
        einheit: z.string().max(40).default(''),
        text: z.string().min(3).max(160),
        quelle: sourceId,
      }),
      render: ({ wert, einheit, text: caption, quelle }, _children, context) =>
        element('p', { className: ['figure-large'] }, [
          element('strong', {}, [text([wert, einheit].filter(Boolean).join('\u00a0'))]),
          text(` ${caption}`),
          context.cite(quelle),
        ]),
    }),
    Schritte: define({
      purpose: 'Zeigt eine nummerierte Liste als Ablauf in Schritten.',
      example: '<Schritte>\n\n1. Bestand aufnehmen\n2. Bedarf klären\n\n</Schritte>',
      display: 'block',
      children: 'ordered-list',
      props: z.strictObject({}),
      render: (_props, children) => element('div', { className: ['steps'] }, children),
    }),
    Zitat: define({
      purpose: 'Gibt ein wörtliches Zitat wieder, mit Urheber (Organisation oder Rolle) und Quelle.',
      example: '<Zitat von="Evaluation des ISS" quelle="s3">\n\nDer Zugang gelingt über die Kita.\n\n</Zitat>',
      display: 'block',
      children: 'blocks',
      props: z.strictObject({ von: z.string().min(2).max(120), quelle: sourceId }),
      render: ({ von, quelle }, children, context) =>
        element('figure', { className: ['quote'] }, [
          element('blockquote', {}, children),
          element('figcaption', {}, [text(von), context.cite(quelle)]),
        ]),
    }),
    Diagramm: define({
      purpose: 'Zeigt Werte eines Indikators als Diagramm; ohne „orte“ sein erstes Diagramm.',
      example: '<Diagramm indikator="sgb-ii-quote-kinder" orte="Deutschland, Bremen" />',
      display: 'block',
      children: 'none',
      props: z.strictObject({
        indikator: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'ist der Name eines Indikators' }),
        orte: z.string().min(2).max(200).optional(),
      }),
      // The figure's data belong to another entry, so the page fills this slot when it is put together.
      render: ({ indikator, orte }) =>
        element('div', { dataChart: indikator, ...(orte === undefined ? {} : { dataPlaces: orte }) }),
    }),
    Verweis: define({
      purpose: 'Verlinkt einen anderen Eintrag der Plattform.',
      example: '<Verweis auf="practice/moki-monheim">Mo.Ki in Monheim</Verweis>',
      display: 'inline',
      children: 'text',
      props: z.strictObject({
        auf: z.string().regex(targetPattern, { error: 'ist ein Verweis wie practice/moki-monheim' }),
      }),
      render: ({ auf }, children, context) => element('a', { href: entryAddress(auf, context.base) }, children),
    }),
    Begriff: define({
      purpose: 'Verlinkt ein Wort mit seiner Erklärung im Glossar.',
      example: '<Begriff id="praeventionskette">Präventionskette</Begriff>',
      display: 'inline',
      children: 'text',
      props: z.strictObject({
        id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, { error: 'ist der Name eines Glossareintrags' }),
      }),
      render: ({ id }, children, context) =>
        element('a', { className: ['term'], href: `${context.base}glossar/#${id}` }, children),
    }),
  }),
);
