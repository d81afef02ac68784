import type { RawRule } from '../rule.ts';
import { placeAt } from './text-place.ts';

export const insecureAddress: RawRule = {
  id: 'insecure-address',
  stage: 'raw',
  severity: 'warning',
  title: 'Adressen beginnen mit https://.',
  why: 'Ohne Verschlüsselung kann unterwegs jemand mitlesen. Manche öffentlichen Seiten bieten noch nichts anderes.',
  check: ({ text }) =>
    Array.from(text.matchAll(/(?<![\w/=:.])http:\/\/[^\s<>"')\]]+/giu), ({ index }) => ({
      at: placeAt(text, index),
      message: 'Die Adresse ist nicht verschlüsselt (http)',
      fix: 'Probieren Sie dieselbe Adresse mit https:// und tragen Sie diese ein, wenn sie funktioniert.',
    })),
};
