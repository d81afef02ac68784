import { DataFactory, Writer } from 'n3';

const { namedNode, literal, quad, blankNode } = DataFactory;
const dcat = (name: string) => namedNode(`http://www.w3.org/ns/dcat#${name}`);
const dct = (name: string) => namedNode(`http://purl.org/dc/terms/${name}`);
const foaf = (name: string) => namedNode(`http://xmlns.com/foaf/0.1/${name}`);
const rdfType = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');
const dateType = namedNode('http://www.w3.org/2001/XMLSchema#date');

/** Licences by the codes of DCAT-AP.de (https://www.dcat-ap.de/def/licenses/); others are named by their own address. */
const licenceCodes = new Map([
  ['https://creativecommons.org/licenses/by/4.0/deed.de', 'http://dcat-ap.de/def/licenses/cc-by/4.0'],
]);

export interface Distribution {
  title: string;
  url: string;
  /** Media type, such as `application/json`. */
  mediaType: string;
  /** Code of the EU's file type authority table, such as `JSON`. */
  format: string;
}

export interface DcatText {
  home: string;
  title: string;
  description: string;
  publisher: string;
  licence: string;
  modified: string;
  keywords: readonly string[];
  distributions: readonly Distribution[];
}

/** The catalogue as one dataset of DCAT-AP.de, in Turtle. */
export function toDcat(text: DcatText): Promise<string> {
  const writer = new Writer({
    prefixes: {
      dcat: 'http://www.w3.org/ns/dcat#',
      dct: 'http://purl.org/dc/terms/',
      foaf: 'http://xmlns.com/foaf/0.1/',
      dcatde: 'http://dcat-ap.de/def/dcatde/',
      xsd: 'http://www.w3.org/2001/XMLSchema#',
    },
  });
  const catalogue = namedNode(`${text.home}daten/#katalog`);
  const dataset = namedNode(`${text.home}daten/#datensatz`);
  const publisher = namedNode(`${text.home}impressum/#betreiber`);
  const language = namedNode('http://publications.europa.eu/resource/authority/language/DEU');
  const licence = namedNode(licenceCodes.get(text.licence) ?? text.licence);
  const about = (node: ReturnType<typeof namedNode>, type: string) => [
    quad(node, rdfType, dcat(type)),
    quad(node, dct('title'), literal(text.title, 'de')),
    quad(node, dct('description'), literal(text.description, 'de')),
    quad(node, dct('publisher'), publisher),
    quad(node, dct('language'), language),
  ];
  writer.addQuads([
    ...about(catalogue, 'Catalog'),
    quad(catalogue, foaf('homepage'), namedNode(text.home)),
    quad(catalogue, dct('license'), licence),
    quad(catalogue, dcat('dataset'), dataset),
    quad(publisher, rdfType, foaf('Agent')),
    quad(publisher, foaf('name'), literal(text.publisher, 'de')),
    ...about(dataset, 'Dataset'),
    quad(dataset, dct('modified'), literal(text.modified, dateType)),
    quad(
      dataset,
      dct('accrualPeriodicity'),
      namedNode('http://publications.europa.eu/resource/authority/frequency/IRREG'),
    ),
    quad(dataset, dcat('theme'), namedNode('http://publications.europa.eu/resource/authority/data-theme/SOCI')),
    quad(dataset, dcat('landingPage'), namedNode(`${text.home}daten/`)),
    ...text.keywords.map((keyword) => quad(dataset, dcat('keyword'), literal(keyword, 'de'))),
  ]);
  text.distributions.forEach(({ title, url, mediaType, format }, index) => {
    const node = blankNode(`d${index}`);
    writer.addQuads([
      quad(dataset, dcat('distribution'), node),
      quad(node, rdfType, dcat('Distribution')),
      quad(node, dct('title'), literal(title, 'de')),
      quad(node, dcat('accessURL'), namedNode(url)),
      quad(node, dcat('downloadURL'), namedNode(url)),
      quad(node, dct('license'), licence),
      quad(node, dcat('mediaType'), namedNode(`http://www.iana.org/assignments/media-types/${mediaType}`)),
      quad(node, dct('format'), namedNode(`http://publications.europa.eu/resource/authority/file-type/${format}`)),
    ]);
  });
  return new Promise((resolve, reject) => {
    writer.end((error, result: string) => (error ? reject(error) : resolve(result)));
  });
}
