import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../schemas/describe.ts';
import { kinds } from '../../schemas/kinds.ts';
import { settle } from './settle.ts';

const practice = fieldsOf(kinds.practice.schema);
const evaluation = fieldsOf(kinds.evaluation.schema);

describe('what was typed becomes values of the schema', () => {
  test('numbers in German and plain notation', () => {
    const amounts = ['36.000', '36000', '12,5', '1.234,50', 'viel'];
    const { data } = settle(practice, { costs: amounts.map((amount) => ({ amount })) });
    expect((data['costs'] as { amount: unknown }[]).map(({ amount }) => amount)).toEqual([
      36000,
      36000,
      12.5,
      1234.5,
      'viel',
    ]);
  });

  test('a date known to the year is a number, a month or day a text', () => {
    expect(settle(practice, { period: { from: '2002', to: '2024-05' } }).data).toEqual({
      period: { from: 2002, to: '2024-05' },
    });
    expect(settle(practice, { checkedOn: '2026' }).data).toEqual({ checkedOn: '2026' });
  });

  test('one line is one item, empty lines say nothing', () => {
    expect(settle(evaluation, { limitations: 'Eins \n\n Zwei\n' }).data).toEqual({ limitations: ['Eins', 'Zwei'] });
  });

  test('yes and no', () => {
    expect(settle(fieldsOf(kinds.guide.schema), { free: 'false' }).data).toEqual({ free: false });
  });
});

test('empty values and empty items are left out, and the places of the others are known', () => {
  const { data, origin } = settle(practice, {
    place: ' ',
    contact: { page: '' },
    financing: [{ who: '' }, { who: 'Stadt Monheim' }],
  });
  expect(data).toEqual({ financing: [{ who: 'Stadt Monheim' }] });
  expect(origin.get('financing')).toEqual([1]);
});

test('a source that was only cited so far is kept, so that its citation is not lost', () => {
  expect(settle(practice, { sources: [{ id: 's1' }] }).data).toEqual({ sources: [{ id: 's1' }] });
});

test('characters that nobody sees are taken out, emoji stay', () => {
  expect(settle(practice, { title: 'Kinder\u202e\u200b ❤\ufe0f Mo\u00adKi' }).data).toEqual({ title: 'Kinder ❤ MoKi' });
});

test('fields that the schema does not know are kept for the check to name', () => {
  expect(settle(practice, { farbe: 'blau' }).data).toEqual({ farbe: 'blau' });
});
