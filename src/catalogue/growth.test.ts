import { expect, test } from 'vitest';
import { buildCatalogue } from './catalogue.ts';
import type { Entry } from './model.ts';

const fields = ['wohnen', 'gesundheit', 'freizeit'];
const phases = ['kita', 'grundschule', 'jugend', 'fruehe-kindheit'];

/** Entries whose data count how often they are read. */
function entries(count: number, reads: { count: number }): Entry[] {
  return Array.from({ length: count }, (_, number) => {
    const data = {
      title: `Eintrag ${String(number).padStart(6, '0')}`,
      actionFields: [fields[number % 3]],
      lifePhases: [phases[number % 4]],
      lifeSituations: [],
      levels: [],
      checkedOn: '2026-01-01',
      ...(number > 0 ? { variantOf: `practice/e${Math.floor(number / 2)}` } : {}),
    };
    const counted = new Proxy(data, {
      get: (target, key) => {
        reads.count++;
        return Reflect.get(target, key);
      },
    });
    return {
      ref: `practice/e${number}`,
      type: 'practice',
      slug: `e${number}`,
      land: 'nw',
      data: counted,
      file: '',
    } as unknown as Entry;
  });
}

function readsOf(count: number): number {
  const reads = { count: 0 };
  const made = entries(count, reads);
  const catalogue = buildCatalogue(made, [], '2026-11-25');
  for (const entry of made) {
    catalogue.related.relatedTo(entry);
    catalogue.linked(entry.ref, 'variantOf', 'back');
    catalogue.freshness(entry.ref);
  }
  return reads.count;
}

// Reads are counted, not seconds, so that a busy machine does not fail the test. Sorting by title costs n log n.
test('twice the entries cost at most about twice the work', () => {
  expect(readsOf(1000) / readsOf(500)).toBeLessThan(2.4);
}, 60_000);
