import { readFileSync } from 'node:fs';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';

/** An element of a document, with what tests ask of it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

/** Reads XML strictly. @throws when it is not well-formed, or does not follow the XML Schema */
export function readXml(text: string, xsd?: string): Element {
  const document = XmlDocument.fromString(text);
  try {
    if (xsd) validate(document, xsd);
    return elementOf(document.root);
  } finally {
    document.dispose();
  }
}

function validate(document: XmlDocument, file: string): void {
  const schema = XmlDocument.fromString(
    readFileSync(new URL(`../fixtures/formats/${file}`, import.meta.url), 'utf8'),
  );
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
  } finally {
    validator.dispose();
    schema.dispose();
  }
}

function elementOf(element: XmlElement): Element {
  const children: Element[] = [];
  for (let node = element.firstChild; node; node = node.next)
    if ('attrs' in node) children.push(elementOf(node as XmlElement));
  return {
    name: element.name,
    attributes: Object.fromEntries(element.attrs.map(({ name, content }) => [name, unmarked(content)])),
    children,
    text: unmarked(element.content),
  };
}

/** The parser drops a byte order mark at the start of long values and keeps it in short ones: here it never counts. */
function unmarked(text: string): string {
  return text.replace(/^\ufeff/, '');
}
