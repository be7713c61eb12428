/** What an SVG may hold that does not belong in a picture. */
export type ForbiddenPart = 'script' | 'event' | 'foreign' | 'font' | 'outside' | 'escape';

export const svgNamespace = 'http://www.w3.org/2000/svg';

const forbidden: Record<string, ForbiddenPart> = {
  script: 'script',
  handler: 'script',
  listener: 'script',
  foreignObject: 'foreign',
  iframe: 'foreign',
  object: 'foreign',
  embed: 'foreign',
  audio: 'foreign',
  video: 'foreign',
  canvas: 'foreign',
  font: 'font',
  'font-face': 'font',
  'color-profile': 'outside',
};

/** Elements whose text is read by people. `flow…` is what Inkscape once wrote and no browser shows. */
const texts = new Set(['text', 'flowRoot', 'tref']);

const animations = new Set([
  'animate',
  'animateColor',
  'animateMotion',
  'animateTransform',
  'set',
  'discard',
]);

/** What draws; everything else is left out, as browsers do. */
const drawn = new Set(
  [
    'svg g defs symbol use switch path rect circle ellipse line polyline polygon image style',
    'linearGradient radialGradient stop pattern clipPath mask marker filter feBlend feColorMatrix',
    'feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight',
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode',
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence',
  ].flatMap((names) => names.split(' ')),
);

/** What becomes of an element: `group` keeps only what is in it. */
export type ElementFate = 'drawn' | 'group' | 'text' | 'animation' | 'editor' | ForbiddenPart;

/** What becomes of an element of a namespace. Of foreign ones only what is dangerous has a name here. */
export function fateOf(local: string, uri: string): ElementFate {
  const part = forbidden[local];
  if (part) return part;
  // Without a namespace: an SVG copied from a web page.
  if (uri !== svgNamespace && uri !== '') return 'editor';
  if (texts.has(local)) return 'text';
  if (animations.has(local)) return 'animation';
  if (local === 'a') return 'group';
  return drawn.has(local) ? 'drawn' : 'editor';
}

/** What is forbidden in styles, or in a value that may be one. */
export function forbiddenInCss(css: string): ForbiddenPart | undefined {
  if (css.includes('\\')) return 'escape';
  if (/@font-face/i.test(css)) return 'font';
  if (/@import|image-set\s*\(|\b(?:image|src|cross-fade)\s*\(|url\(\s*(?!["']?\s*#)/i.test(css))
    return 'outside';
  return undefined;
}

/** Styles without comments, what editors note there, and movement: browsers pass over rules they don't know. */
export function quietCss(css: string): { css: string; moves: boolean } {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?:^|(?<=[;{]))\s*-inkscape-[^;}]*;?/g, '');
  const still = plain.replace(/@(?:-\w+-)?keyframes\b/gi, '@-zb-still');
  return { css: still.trim(), moves: still !== plain };
}
