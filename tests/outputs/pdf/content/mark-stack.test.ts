import { describe, expect, test } from 'vitest';
import { MarkStack } from '../../../../src/outputs/pdf/content/mark-stack.js';
import { scanContent } from '../../../../src/outputs/pdf/content/scan.js';
import type { Edit } from '../../../../src/outputs/pdf/content/units.js';

/** Follows marks; `w` asks what content belongs to. */
function follow(content: string) {
  const cuts: Edit[] = [];
  const stack = new MarkStack(Buffer.from(content), cuts, (name) =>
    name === 'Known' ? new Map([['MCID', 5]]) : undefined,
  );
  const owners: (number | string)[] = [];
  scanContent(Buffer.from(content), (operation) => {
    const operator = content.slice(operation.at, operation.end);
    if (operator === 'EMC') stack.close(operation);
    else if (operator === 'w') {
      const { mcid, isArtifact } = stack.current();
      owners.push(isArtifact ? 'artifact' : mcid);
    } else stack.open(operation);
  });
  return { owners, cuts: cuts.map(({ start, end }) => content.slice(start, end)) };
}

describe('MarkStack', () => {
  test('goes back to the mark around when one ends, and bears one end too many', () => {
    expect(follow('/P <</MCID 1>> BDC w /Artifact BMC w EMC w EMC w EMC w').owners).toEqual([
      1,
      'artifact',
      1,
      -1,
      -1,
    ]);
  });

  test('leaves out what says whose content is, and nothing else', () => {
    expect(follow('/P <</MCID 1>> BDC /Span <</ActualText (x)>> BDC w EMC EMC /X BMC EMC').cuts).toEqual([
      '/P <</MCID 1>> BDC',
      'EMC',
    ]);
  });

  test.each([
    ['/P <</Lang (/MCID 3)>> BDC w', -1],
    ['/P <</A <</MCID 3>> >> BDC w', -1],
    ['/P <</#4DCID 3>> BDC w', 3],
    ['/P /Known BDC w', 5],
    ['/Artifacts BMC w', -1],
    ['/Artifact <</Type /Layout>> BDC w', 'artifact'],
  ])('reads %s', (content, owner) => {
    expect(follow(content).owners).toEqual([owner]);
  });
});
