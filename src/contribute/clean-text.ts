import { controls } from '../content/rules/encoding.ts';
import { hidden } from '../content/rules/hidden-characters.ts';

const everyControl = new RegExp(controls.source, 'gu');

/**
 * Text without what the check refuses in any file: bidirectional and zero-width characters, soft hyphens, variation
 * selectors of emoji, control characters. Line ends become `\n`.
 */
export const cleanText = (text: string): string =>
  text.replace(/\r\n?/gu, '\n').replace(hidden, '').replace(everyControl, '');
