import { describe, expect, test } from 'vitest';
import { metadataStream } from '../../../src/outputs/pdf/metadata.js';
import { properties } from './print-document.js';

const packet = (changes = {}) => {
  const { dict, data } = metadataStream({ ...properties, ...changes }, 'Skia');
  expect(dict.get('Length')).toBe(data.length);
  return Buffer.from(data).toString('utf8');
};

describe('metadataStream', () => {
  test('tells the properties, with signs of XML as text', () => {
    const text = packet({ title: 'A < B & „C“' });
    expect(text).toContain(
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">A &lt; B &amp; „C“</rdf:li></rdf:Alt>',
    );
    expect(text).toContain('<rdf:li>Ministerium &amp; Büro (HMWVW)</rdf:li>');
    expect(text).toContain('<pdf:Keywords>Quartier, Teilhabe</pdf:Keywords>');
    expect(text).toContain('<pdf:Producer>Skia</pdf:Producer>');
    expect(text).toContain('<xmp:CreateDate>2025-10-31T00:00:00Z</xmp:CreateDate>');
  });

  test('leaves out what XML cannot hold, and keywords where there are none', () => {
    const text = packet({ title: 'A\u0000\u0008\ud800B🙂', keywords: [] });
    expect(text).toContain('>AB🙂<');
    expect(text).not.toContain('Keywords');
  });

  test('begins and ends as a packet', () => {
    expect(packet()).toMatch(
      /^<\?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"\?>[\s\S]*<\?xpacket end="w"\?>$/,
    );
  });

  test('claims both standards or none', () => {
    const claims = /<pdfaid:part>2<[\s\S]*<pdfaid:conformance>A<[\s\S]*<pdfuaid:part>1</;
    expect(packet()).toMatch(claims);
    expect(packet({ claims: false })).not.toMatch(/pdfaid|pdfuaid/);
  });
});
