import { type InspectedTag, type InspectedText, isInspectedTag } from './inspected-tree.js';

/** The lines of a tag tree as it stands in the file: names, attributes, and the content as page/MCID. */
export function rawTags(node: InspectedTag, around: string, depth = 0): string[] {
  const head = `${'  '.repeat(depth)}${[node.type, ...entries(node, around)].join(' ')}`;
  const texts = node.kids.filter((kid): kid is InspectedText => !isInspectedTag(kid));
  if (texts.length === 1 && node.kids.length === 1) return texts.map((kid) => `${head} ${content(kid)}`);
  return [
    head,
    ...node.kids.flatMap((kid) =>
      isInspectedTag(kid)
        ? rawTags(kid, node.language, depth + 1)
        : [`${'  '.repeat(depth + 1)}${content(kid)}`],
    ),
  ];
}

function entries(
  { language, alt, actualText, id, attributes, link }: InspectedTag,
  around: string,
): string[] {
  return [
    ...(id === undefined ? [] : [`ID=${JSON.stringify(id)}`]),
    ...(language === around ? [] : [`Lang=${JSON.stringify(language)}`]),
    ...(alt === undefined ? [] : [`Alt=${JSON.stringify(alt)}`]),
    ...(actualText === undefined ? [] : [`ActualText=${JSON.stringify(actualText)}`]),
    ...Object.entries(attributes ?? {}).flatMap(([owner, values]) =>
      Object.entries(values).map(([key, value]) => `${owner}.${key}=${JSON.stringify(value)}`),
    ),
    ...(link ? [`Contents=${JSON.stringify(link.name)}`] : []),
  ];
}

function content({ page, mcid, text }: InspectedText): string {
  return `${page}/${mcid} ${JSON.stringify(text)}`;
}
