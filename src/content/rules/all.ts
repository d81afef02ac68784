import type { Rule } from '../rule.ts';
import { advertisingWords } from './advertising-words.ts';
import { citationUnknown } from './citation-unknown.ts';
import { component } from './component.ts';
import { dateFormat } from './date-format.ts';
import { dateFuture } from './date-future.ts';
import { encoding } from './encoding.ts';
import { fieldOrder } from './field-order.ts';
import { fieldText } from './field-text.ts';
import { figureUncited } from './figure-uncited.ts';
import { fileSize } from './file-size.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { insecureAddress } from './insecure-address.ts';
import { leadingZero } from './leading-zero.ts';
import { lineLength } from './line-length.ts';
import { linkTarget } from './link-target.ts';
import { lookAlikeLetters } from './look-alike-letters.ts';
import { markdown } from './markdown.ts';
import { mdxCode } from './mdx-code.ts';
import { nameUnique } from './name-unique.ts';
import { periodOrder } from './period-order.ts';
import { personName } from './person-name.ts';
import { personalData } from './personal-data.ts';
import { reading } from './reading.ts';
import { relationCycle } from './relation-cycle.ts';
import { relationDangling } from './relation-dangling.ts';
import { relationSelf } from './relation-self.ts';
import { sections } from './sections.ts';
import { sentenceLength } from './sentence-length.ts';
import { sourceAddress } from './source-address.ts';
import { sourceIds } from './source-ids.ts';
import { sourceUnused } from './source-unused.ts';
import { stigmatisingWords } from './stigmatising-words.ts';
import { summaryText } from './summary-text.ts';
import { trackingParameters } from './tracking-parameters.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/** Every rule of the check, in the order of the docs. */
export const rules: readonly Rule[] = [
  ...Object.values(reading),
  fileSize,
  encoding,
  lineLength,
  hiddenCharacters,
  lookAlikeLetters,
  personalData,
  personName,
  dateFormat,
  leadingZero,
  fieldText,
  fieldOrder,
  typographicQuotes,
  insecureAddress,
  trackingParameters,
  mdxCode,
  component,
  markdown,
  linkTarget,
  sections,
  citationUnknown,
  sourceIds,
  sourceUnused,
  sourceAddress,
  figureUncited,
  summaryText,
  dateFuture,
  periodOrder,
  stigmatisingWords,
  advertisingWords,
  sentenceLength,
  relationDangling,
  relationSelf,
  relationCycle,
  nameUnique,
];

/** The rules of one stage. */
export function rulesOf<S extends Rule['stage']>(stage: S): Extract<Rule, { stage: S }>[] {
  return rules.filter((rule): rule is Extract<Rule, { stage: S }> => rule.stage === stage);
}
