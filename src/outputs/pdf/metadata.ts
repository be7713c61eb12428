import type { PdfStream, PdfValue } from './objects.js';
import { name } from './objects.js';

/** What a document says of itself. */
export interface PdfProperties {
  title: string;
  author: string;
  subject: string;
  keywords: readonly string[];
  /** BCP 47, e.g. `de`. */
  language: string;
  /** What made the document, with its version: `zb 0.1.0`. */
  creator: string;
  /** `2025-10-31` or `2025-10-31T12:00:00Z`: creation and change alike. */
  date: string;
  /** Whether the document says that it conforms to PDF/UA-1 and PDF/A-2a. A draft with known faults doesn't. */
  claims: boolean;
}

/** The properties as XMP (ISO 16684-1), which stands in the file as readable text. */
export function metadataStream(properties: PdfProperties, producer: string): PdfStream {
  const data = Buffer.from(xmpPacket(properties, producer), 'utf8');
  const dict = new Map<string, PdfValue>([
    ['Type', name('Metadata')],
    ['Subtype', name('XML')],
    ['Length', data.length],
  ]);
  return { kind: 'stream', dict, data };
}

function xmpPacket(properties: PdfProperties, producer: string): string {
  const { title, author, subject, keywords, language, creator, date, claims } = properties;
  const moment = new Date(date).toISOString().replace('.000Z', 'Z');
  const lines = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    '<dc:format>application/pdf</dc:format>',
    `<dc:title>${alternatives(title)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(language)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:description>${alternatives(subject)}</dc:description>`,
    ...(keywords.length > 0 ? [`<pdf:Keywords>${escapeXml(keywords.join(', '))}</pdf:Keywords>`] : []),
    `<pdf:Producer>${escapeXml(producer)}</pdf:Producer>`,
    `<xmp:CreatorTool>${escapeXml(creator)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${moment}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
    `<xmp:MetadataDate>${moment}</xmp:MetadataDate>`,
    '</rdf:Description>',
    ...(claims ? [conformance] : []),
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ];
  return lines.join('\n');
}

function alternatives(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
}

function escapeXml(text: string): string {
  // Characters that XML 1.0 does not know would make the packet unreadable.
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
}

/** PDF/A-2a and PDF/UA-1; PDF/A wants the name space of the latter described (ISO 19005-2, 6.6.2.3). */
const conformance = `<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Indicates which part of ISO 14289 is followed</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
