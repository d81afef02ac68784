import { z } from 'zod';
import { identity, placement, provenance } from './common.ts';
import { field } from './field.ts';
import { relation } from './reference.ts';
import { line } from './text.ts';
import { oneOf } from './vocabulary.ts';

export const officeSchema = z.strictObject({
  ...identity,
  ...placement,
  serves: oneOf('serves', {
    label: 'Zuständig für',
    hint: 'Ein Land, ganz Deutschland oder eine Region.',
    example: 'land',
  }),
  tasks: field(z.array(line(200, 3)).max(15).default([]), {
    label: 'Aufgaben',
    hint: 'In Stichworten; Einzelheiten gehören in den Text.',
    example: ['Beratung von Kommunen', 'Fortbildung'],
  }),
  partOf: relation('Gehört zu', 'Die Stelle oder der Verbund, zu dem diese Stelle gehört.', 'office'),
  fundedBy: relation('Finanziert aus', 'Programme oder Stiftungen, aus denen Geld kommt.', 'programme'),
  ...provenance,
});
export type Office = z.infer<typeof officeSchema>;
