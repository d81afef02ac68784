import type { Edit, RawRule } from '../rule.ts';
import { frontLines } from './front-lines.ts';
import { placeAt } from './text-place.ts';

const bareNumber = /^(?<head>\s*(?:- )*(?:[A-Za-z][\w-]*: +)?)(?<value>0\d+)[ \t]*(?:#.*)?\r?$/u;
const anyZero = /(?<!\S)0\d/u;

function edits(text: string): Edit[] {
  if (!anyZero.test(text)) return [];
  return frontLines(text).flatMap(({ offset, text: line }) => {
    const { head = '', value = '' } = bareNumber.exec(line)?.groups ?? {};
    return value === '' ? [] : [{ offset: offset + head.length, length: value.length, text: `"${value}"` }];
  });
}

export const leadingZero: RawRule = {
  id: 'leading-zero',
  stage: 'raw',
  severity: 'error',
  title: 'Eine Nummer mit führender Null steht in Anführungszeichen.',
  why: 'Programme lesen sie sonst als Zahl; aus dem Gemeindeschlüssel 05315000 würde 5315000.',
  check: ({ text }) =>
    edits(text).map(({ offset, text: quoted }) => ({
      at: placeAt(text, offset),
      message: `${quoted.replaceAll('"', '')} verliert als Zahl ihre führende Null`,
      fix: `Setzen Sie den Wert in Anführungszeichen: ${quoted}.`,
      fixable: true,
    })),
  mend: ({ text }) => edits(text),
};
