/**
 * Names of the policies by which a string may become HTML or the address of a script; the content policy allows no
 * others. Each is made once, beside its only use.
 */
export const policyNames = ['search-worker', 'service-worker', 'entry-preview', 'pasted-html', 'default'] as const;

/** Gives back what may pass; null refuses. */
type Rules = Partial<Record<'createHTML' | 'createScriptURL', (text: string) => string | null>>;

/** TypeScript knows no trusted types yet. A trusted value takes the place of the string at every sink. */
const factory = (globalThis as { trustedTypes?: { createPolicy<Own extends Rules>(name: string, rules: Own): Own } })
  .trustedTypes;

/** A policy of that name; in browsers without trusted types the rules alone. */
export const trustedPolicy = <Own extends Rules>(name: (typeof policyNames)[number], rules: Own): Own =>
  factory?.createPolicy(name, rules) ?? rules;
