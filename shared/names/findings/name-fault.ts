import type { CheckId } from '../../checks/catalogue.ts';
import type { Finding, Fix, Reason, Severity } from '../../checks/finding.ts';
import { findingKey } from '../../checks/finding-key.ts';
import type { SegmentId } from '../../bitext/segment.ts';
import type { Edit } from '../../edit/edit.ts';
import type { NameRewrite } from '../rewrite/rewrite.ts';

/** A mention that should be written otherwise. */
export interface NameFault {
  readonly check: CheckId;
  readonly severity: Severity;
  readonly confidence: number;
  /** The mention as it would be, with its grammar. */
  readonly rewrite: NameRewrite;
  /** Which of the occurrences of the form in its segment it is, from 0. */
  readonly occurrence: number;
  readonly preferred: string;
  readonly reason: Reason;
  readonly related: readonly SegmentId[];
  /** What is to be changed for the same fault all over the text; null where there is no more of it, or too much for one step. */
  readonly everywhere: readonly Edit[] | null;
}

/**
 * The finding on a mention: first its own rewriting, then the same with the words that would agree, then another that the grammar
 * allows, then that of all its like.
 */
export function findingOf(fault: NameFault): Finding {
  const { check, rewrite, preferred } = fault;
  const { mention, before, edits } = rewrite;
  const actual = before.slice(mention.start, mention.end);
  const otherwise = rewrite.alternatives[0];
  const agreeing = rewrite.looks.flatMap(({ edit }) => edit ?? []);
  const fixes: Fix[] = [{ label: 'use-name', edits }];
  if (agreeing.length > 0) fixes.push({ label: 'use-name-agreeing', edits: [...edits, ...agreeing] });
  if (otherwise) fixes.push({ label: 'use-name-otherwise', edits: otherwise.edits });
  if (fault.everywhere) fixes.push({ label: 'use-name-everywhere', edits: fault.everywhere });
  return {
    key: findingKey(check, mention.segment, actual, fault.occurrence),
    check,
    severity: fault.severity,
    confidence: fault.confidence,
    side: 'target',
    segment: mention.segment,
    start: mention.start,
    end: mention.end,
    reason: {
      ...fault.reason,
      values: {
        ...fault.reason.values,
        ...(agreeing.length > 0 && { agreeing: agreeing.map(({ insert }) => insert).join(', ') }),
        ...(otherwise && otherwiseIn(otherwise.edits)),
      },
    },
    actual,
    words: actual,
    expected: preferred,
    related: fault.related,
    fixes,
  };
}

/** The words of the other way to write it, as the menu names them. */
function otherwiseIn(edits: readonly Edit[]): Reason['values'] {
  const [first] = edits;
  return first?.kind === 'replace' ? { otherwise: first.insert } : {};
}
