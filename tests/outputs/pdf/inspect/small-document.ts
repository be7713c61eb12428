import { sample } from '../print-document.js';

/** A document with one of everything that is read out, over three pages. */
export const smallDocument = sample(
  `<header><h1 id="titel">Titel</h1><p>Mit <a href="https://example.org/">Adresse</a>.</p></header>
  <nav role="doc-toc"><ol><li><a href="#eins">Eins 2</a><ol><li><a href="#zwei">Zwei 3</a></li></ol></li></ol></nav>
  <section style="break-before:page"><h1 id="eins">Eins</h1>
  <p>Das Städte\u00adbau\u00adförde\u00adrungs\u00adprogramm hat <b>viele</b> <em>Wörter</em>, auf Englisch <span lang="en">some words</span>.<a role="doc-noteref" aria-label="Anmerkung 1" id="r1" href="#n1">1</a></p>
  <aside role="doc-footnote" id="n1"><a role="doc-backlink" aria-label="1, zurück zum Text" href="#r1">1</a> <span>Eine Anmerkung.</span></aside>
  <blockquote lang="fr"><p>Bonjour.</p></blockquote>
  <ul><li>eins</li><li>zwei<ol><li>drei</li></ol></li></ul>
  <dl><div><dt>Wort</dt><dd>Erklärung</dd></div></dl></section>
  <section style="break-before:page"><h2 id="zwei">Zwei</h2>
  <table><caption>Eine Tabelle</caption><thead><tr><th scope="col">A</th><th scope="col">B</th></tr></thead>
  <tbody><tr><th scope="row">C</th><td></td></tr><tr><td colspan="2">D</td></tr></tbody></table>
  <figure><svg role="img" aria-labelledby="t" width="40" height="20"><title id="t">Ein Bild</title><text y="15" font-size="9">Text</text></svg>
  <figcaption>Abb. 1</figcaption></figure></section>`,
  'caption{white-space:pre-wrap}',
);
