import { DataFactory, Writer } from 'n3';
import type { Vocabulary } from '../../schemas/vocabulary.ts';

const { namedNode, literal, quad } = DataFactory;
const skos = (name: string) => namedNode(`http://www.w3.org/2004/02/skos/core#${name}`);
const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`);
const rdfType = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

export interface NamedVocabulary extends Vocabulary {
  name: string;
}

/** Addresses of the vocabularies: a page per list, a fragment per concept. */
export const conceptAddress = (home: string, vocabulary: string, concept?: string): string =>
  `${home}vokabular/${vocabulary}/${concept === undefined ? '' : `#${concept}`}`;

/** All vocabularies as SKOS in Turtle. */
export function toTurtle(vocabularies: readonly NamedVocabulary[], home: string, licence: string): Promise<string> {
  const writer = new Writer({
    prefixes: { skos: 'http://www.w3.org/2004/02/skos/core#', dct: 'http://purl.org/dc/terms/' },
  });
  for (const { name, label, description, concepts } of vocabularies) {
    const scheme = namedNode(conceptAddress(home, name));
    writer.addQuads([
      quad(scheme, rdfType, skos('ConceptScheme')),
      quad(scheme, skos('prefLabel'), literal(label, 'de')),
      quad(scheme, dct('description'), literal(description, 'de')),
      quad(scheme, dct('license'), namedNode(licence)),
    ]);
    for (const concept of concepts) {
      const node = namedNode(conceptAddress(home, name, concept.id));
      writer.addQuads([
        quad(node, rdfType, skos('Concept')),
        quad(node, skos('inScheme'), scheme),
        quad(node, skos('notation'), literal(concept.id)),
        quad(node, skos('prefLabel'), literal(concept.label, 'de')),
        ...concept.aliases.map((alias) => quad(node, skos('altLabel'), literal(alias, 'de'))),
        quad(node, skos('definition'), literal(concept.definition, 'de')),
      ]);
    }
  }
  return new Promise((resolve, reject) => {
    writer.end((error, result: string) => (error ? reject(error) : resolve(result)));
  });
}

/** The same as JSON-LD. */
export function toJsonLd(
  vocabularies: readonly NamedVocabulary[],
  home: string,
  licence: string,
): Record<string, unknown> {
  return {
    '@context': {
      skos: 'http://www.w3.org/2004/02/skos/core#',
      dct: 'http://purl.org/dc/terms/',
      prefLabel: { '@id': 'skos:prefLabel', '@language': 'de' },
      altLabel: { '@id': 'skos:altLabel', '@language': 'de' },
      definition: { '@id': 'skos:definition', '@language': 'de' },
      description: { '@id': 'dct:description', '@language': 'de' },
      notation: 'skos:notation',
      inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
      license: { '@id': 'dct:license', '@type': '@id' },
    },
    '@graph': vocabularies.flatMap(({ name, label, description, concepts }) => [
      {
        '@id': conceptAddress(home, name),
        '@type': 'skos:ConceptScheme',
        prefLabel: label,
        description,
        license: licence,
      },
      ...concepts.map((concept) => ({
        '@id': conceptAddress(home, name, concept.id),
        '@type': 'skos:Concept',
        inScheme: conceptAddress(home, name),
        notation: concept.id,
        prefLabel: concept.label,
        ...(concept.aliases.length > 0 ? { altLabel: concept.aliases } : {}),
        definition: concept.definition,
      })),
    ]),
  };
}
