import type { Bitext } from '../../bitext/bitext.ts';
import { beadIndexOf } from '../../bitext/bitext.ts';
import { groupedBy } from '../../bitext/grouped.ts';
import type { SegmentId } from '../../bitext/segment.ts';
import { segmentOf } from '../../bitext/segmented-text.ts';
import type { Finding, Reason, Severity } from '../../checks/finding.ts';
import type { Edit } from '../../edit/edit.ts';
import { DeprecatedForms } from '../decide/deprecated.ts';
import type { Mention, NameEvidence, NameGroup } from '../name-group.ts';
import type { NameInput } from '../name-input.ts';
import { rewriteMentions } from '../rewrite/rewrite.ts';
import { baseLanguage } from '../language-traits.ts';
import { findingOf } from './name-fault.ts';
import { type OpenMention, openName } from './open-mentions.ts';

/** Below what is repaired by rule: which of the spellings is right, a person says. */
const CONFIDENCE = 0.75;
/** Sentences with the preferred form that a finding leads to. */
const MOST_RELATED = 3;
/** So many places are changed by one fix at most; the names panel changes more, with a look at each. */
const MOST_AT_ONCE = 100;

/**
 * The findings on one name: each mention in another form than the decided one, else than the one that is proposed. Linear in the
 * mentions and the segments that hold them.
 */
export function variantFindingsOf(input: NameInput, group: NameGroup): readonly Finding[] {
  const open = openName(input, group);
  if (!open) return [];
  const { preferred } = open;
  const forms = [...groupedBy(open.mentions, ({ form }) => form)].map(([form, of]) => ({
    form,
    mentions: of.map(({ mention }) => mention),
    evidence: null,
  }));
  const rewrites = new Map(
    rewriteMentions(input, { ...group, forms }, preferred, []).map((rewrite) => [rewrite.mention, rewrite]),
  );
  const edits: readonly Edit[] = [...rewrites.values()].flatMap((rewrite) => rewrite.edits);
  const everywhere = rewrites.size > 1 && rewrites.size <= MOST_AT_ONCE ? edits : null;
  const isSourceForm = sourceFormTest(input, open.preferred);
  return open.mentions.flatMap((one) => {
    const { mention, occurrence } = one;
    const rewrite = rewrites.get(mention);
    if (!rewrite) return [];
    const values = {
      form: one.form,
      count: one.count,
      preferred,
      preferredCount: open.standing.length,
    };
    const fromSource = open.standing.length > 0 && isSourceForm(one);
    const finding = findingOf({
      check: fromSource ? 'name/source-form' : 'name/variant',
      severity: fromSource ? 'warning' : severityOf(one.evidence),
      confidence: CONFIDENCE,
      rewrite,
      occurrence,
      preferred,
      reason: { code: fromSource ? 'name-source-form' : codeOf(one.evidence, group.thing), values },
      related: relatedTo(mention, open.standing),
      everywhere,
    });
    return [finding];
  });
}

/** Whether some mention of the name stands otherwise than the form that is decided or proposed. */
export function isInconsistent(input: NameInput, group: NameGroup): boolean {
  return openName(input, group) !== null;
}

function severityOf(evidence: NameEvidence): Severity {
  return evidence === 'sounds-alike' || evidence === 'surname-of' ? 'hint' : 'warning';
}

const LISTED: ReadonlySet<string> = new Set(['country', 'city', 'currency', 'organisation']);

function codeOf(evidence: NameEvidence, thing: string | null): Reason['code'] {
  if (evidence !== 'list') return `name-variant-${evidence}`;
  const kind = thing?.split(':', 1)[0] ?? '';
  return LISTED.has(kind) ? `name-variant-${kind}` : 'name-variant-list';
}

function relatedTo({ segment }: Mention, standing: readonly Mention[]): readonly SegmentId[] {
  const related = new Set<SegmentId>();
  for (const mention of standing) {
    if (related.size === MOST_RELATED) break;
    if (mention.segment !== segment) related.add(mention.segment);
  }
  return [...related];
}

/**
 * Tells the mentions that were left in the source's form: the source sentences have this very form, and not the preferred one, which
 * the translation has elsewhere.
 */
function sourceFormTest(input: NameInput, preferred: string): (one: OpenMention) => boolean {
  const { bitext, monolingual, sourceLanguage, targetLanguage } = input;
  if (monolingual || baseLanguage(sourceLanguage) === baseLanguage(targetLanguage)) return () => false;
  const tests = new Map<string, DeprecatedForms>();
  return ({ mention, form }) => {
    const test =
      tests.get(form) ?? new DeprecatedForms([{ preferred, kept: [], deprecated: [form], left: [] }]);
    tests.set(form, test);
    const texts = sourceTextsOf(bitext, mention.segment);
    return (
      texts.some((text) => test.placesIn(text).length > 0) && !texts.some((text) => text.includes(preferred))
    );
  };
}

function sourceTextsOf(bitext: Bitext, segment: SegmentId): readonly string[] {
  const at = beadIndexOf(bitext).get(segment);
  const bead = at === undefined ? undefined : bitext.beads[at];
  return (bead?.source ?? []).map((id) => segmentOf(bitext.source, id).text);
}
