/** What is still empty in the records, told once for each: a draft has hundreds of gaps. */
import { fieldName, type Path } from '../read.ts';
import type { Finding } from './issue.ts';

/** Several gaps of one record become one finding, where the first of them was. */
export function groupGaps(findings: readonly Finding[]): Finding[] {
  const gapsOf = Map.groupBy(
    findings.filter(({ isGap }) => isGap),
    ({ path }) => fieldName(recordOf(path)),
  );
  return findings.flatMap((finding) => {
    const record = recordOf(finding.path);
    const gaps = finding.isGap ? gapsOf.get(fieldName(record))! : [];
    if (gaps.length < 2) return [finding];
    if (gaps[0] !== finding) return [];
    const fields = gaps.map(({ path }) => fieldName(path.slice(record.length)));
    return [{ path: record, message: `must not be empty: ${[...new Set(fields)].join(', ')}` }];
  });
}

/** `quotations[3]`, `article`; `[3]` in a list. */
function recordOf(path: Path): Path {
  return path.slice(0, typeof path[0] === 'string' && typeof path[1] === 'number' ? 2 : 1);
}
