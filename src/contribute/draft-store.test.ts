import { expect, test } from 'vitest';
import { emptyDraft } from './draft.ts';
import { draftKey, loadDraft, saveDraft } from './draft-store.ts';

const storage = (values: Record<string, string> = {}) => ({
  getItem: (key: string) => values[key] ?? null,
  setItem: (key: string, value: string) => {
    values[key] = value;
  },
});

test('a draft comes back as it was', () => {
  const place = storage();
  const stored = { saved: 5, draft: { ...emptyDraft('guide', '2026-11-25'), land: 'nw' } };
  expect(saveDraft(place, draftKey(undefined), stored)).toBe('saved');
  expect(loadDraft(place, draftKey(undefined))).toEqual(stored);
  expect(loadDraft(place, draftKey('guide/anderer'))).toBeUndefined();
});

test.each(['{', 'null', '{"saved":1}', '{"saved":1,"draft":{"type":"option","land":"","data":{},"sections":{}}}'])(
  'a tampered draft counts as absent: %s',
  (text) => {
    expect(loadDraft(storage({ k: text }), 'k')).toBeUndefined();
  },
);

test('a full storage is told', () => {
  const full = {
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  };
  expect(saveDraft(full, 'k', { saved: 1, draft: emptyDraft('guide', '2026-11-25') })).toBe('full');
});
