import { z } from 'zod';
import { identity, placement, provenance } from './common.ts';
import { field } from './field.ts';
import { line } from './text.ts';
import { oneOf, someOf } from './vocabulary.ts';

export const guideSchema = z.strictObject({
  ...identity,
  kind: oneOf('guide-kinds', {
    label: 'Art der Orientierung',
    hint: 'Was die Veröffentlichung ist.',
    example: 'leitfaden',
  }),
  ...placement,
  readers: field(z.array(line(120)).max(10).default([]), {
    label: 'Für wen',
    hint: 'Für welche Menschen oder Stellen sie geschrieben ist.',
    example: ['Netzwerkkoordination in Jugendämtern'],
  }),
  planningSteps: someOf('planning-steps', {
    label: 'Planungsschritte',
    hint: 'Bei welchen Schritten sie hilft.',
    example: ['bestand'],
  }),
  basis: someOf('guide-basis', { label: 'Grundlage', hint: 'Worauf sie sich stützt.', example: ['praxis'] }),
  pages: field(z.int().min(1).max(5000), { label: 'Seiten', hint: 'Umfang, wenn genannt.', example: 84 }).optional(),
  free: field(z.boolean(), {
    label: 'Kostenfrei',
    hint: 'Ob man sie ohne Bezahlung bekommt.',
    example: true,
  }).optional(),
  ...provenance,
});
export type Guide = z.infer<typeof guideSchema>;
