import { cleanText } from '../../contribute/clean-text.ts';
import { htmlToMarkdown } from '../../contribute/html-to-markdown.ts';
import { trustedPolicy } from '../../site/trusted-types.ts';
import type { FormHandle } from './form-handle.ts';

/** Longest text of one field in characters; a whole file may have 256 KB, the longest real section has 3,000. */
const longestText = 60_000;

type TextElement = HTMLInputElement | HTMLTextAreaElement;

const tooLong = (length: number) =>
  `Das ist mit ${length.toLocaleString('de-DE')} Zeichen zu lang für ein Feld (höchstens ${longestText.toLocaleString('de-DE')}). Es wurde nicht übernommen; was vorher da stand, ist noch da.`;

/** Takes what was typed, or puts back what was there when it is far too long. */
export function takeInput(element: TextElement, before: string, form: FormHandle, set: (text: string) => void): void {
  if (element.value.length > longestText) {
    form.notify(tooLong(element.value.length));
    element.value = before;
    return;
  }
  set(element.value);
}

/** Read as an inert document, of which only text and Markdown are kept. */
const policy = trustedPolicy('pasted-html', { createHTML: (html) => html });
const readHtml = (html: string) => new DOMParser().parseFromString(policy.createHTML(html), 'text/html').body;

/** Pastes HTML as Markdown, and plain text without hidden characters. */
export function takePaste(
  event: ClipboardEvent,
  form: FormHandle,
  markdown: boolean,
  set: (text: string) => void,
): void {
  const { clipboardData, currentTarget } = event;
  const element = currentTarget as TextElement;
  const plain = clipboardData?.getData('text/plain') ?? '';
  const html = markdown ? (clipboardData?.getData('text/html') ?? '') : '';
  // Word's HTML is some ten times longer than its text.
  if (Math.max(plain.length, html.length / 10) > longestText) {
    event.preventDefault();
    form.notify(tooLong(Math.max(plain.length, html.length)));
    return;
  }
  const text = html === '' ? cleanText(plain) : htmlToMarkdown(readHtml(html));
  if (text === plain || text === '') return;
  event.preventDefault();
  insertAt(element, text, set);
  form.notify(
    html === ''
      ? 'Unsichtbare Zeichen wurden beim Einfügen entfernt.'
      : 'Der eingefügte Text wurde in Markdown umgewandelt. Bitte lesen Sie ihn noch einmal durch.',
  );
}

/** Inserts at the caret, which then stands behind it. */
export function insertAt(element: TextElement, text: string, set: (text: string) => void): void {
  const single = element instanceof HTMLInputElement ? text.replace(/\s*\n\s*/gu, ' ') : text;
  element.setRangeText(
    single,
    element.selectionStart ?? element.value.length,
    element.selectionEnd ?? element.value.length,
    'end',
  );
  set(element.value);
}
