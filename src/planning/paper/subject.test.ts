import { expect, test } from 'vitest';
import { newPlan } from '../plan.ts';
import { keepLand, keepText, keptPaper, readSubject } from './subject.ts';

test('a link names a plan or an entry, and nothing else', () => {
  expect(readSubject('#plan=0a1b')).toEqual({ plan: '0a1b' });
  expect(readSubject('#e=practice/moki-monheim')).toEqual({ entry: 'practice/moki-monheim' });
  for (const other of ['', '#', '#plan=', '#plan=<b>', '#e=javascript:alert(1)', '#x=1', `#e=${'a'.repeat(9_000)}`])
    expect(readSubject(other)).toBeUndefined();
});

test('changes are kept per paper, and a section can go back to the draft', () => {
  const entry = { entry: 'practice/a' };
  const plan = keepLand(entry, 'hb')(keepText(entry, 'costs', '12.000 Euro')(newPlan('Test')));
  expect(keptPaper(plan, entry)).toEqual({ land: 'hb', texts: { costs: '12.000 Euro' } });
  expect(keptPaper(plan, { plan: plan.id })).toEqual({ texts: {} });
  expect(keptPaper(keepText(entry, 'costs', undefined)(plan), entry)).toEqual({ land: 'hb', texts: {} });
});
