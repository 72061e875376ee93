import type { Segment, SegmentId } from '../../bitext/segment.ts';
import type { Finding } from '../../checks/finding.ts';
import type { NameDecision } from '../../edit/project.ts';
import { DeprecatedForms, type DeprecatedPlace } from '../decide/deprecated.ts';
import { mentionKeys } from '../decide/mention-key.ts';
import { leavesOut } from '../find/left-out.ts';
import { wordsOf } from '../find/words.ts';
import type { Mention, NameGroup } from '../name-group.ts';
import type { NameInput } from '../name-input.ts';
import { type NameRewrite, rewriteMentions } from '../rewrite/rewrite.ts';
import { changedSegments } from './changed-segments.ts';
import { findingOf } from './name-fault.ts';
import { occurrenceOf } from './occurrence.ts';
import { byKey, sameAs } from './same-findings.ts';

const NONE: readonly Finding[] = [];

/** How sure it is that the preferred form may be written at once, and where the words around it may have to follow. */
const SURE = 0.95;
const DOUBTED = 0.7;

/**
 * The spellings that decisions replace, but for those in quotations, titles and organisations' names, kept through the changes of a text: a segment is looked at once for the same words and the
 * same decisions. An update costs one comparison of references a segment, and the segments that changed.
 */
export class DeprecatedFindings {
  #input: NameInput;
  #forms: DeprecatedForms;
  #left: ReadonlySet<string>;
  #known = new WeakMap<Segment, readonly Finding[]>();
  #segments: readonly Segment[] = [];
  /** Of segments that have some. */
  readonly #found = new Map<SegmentId, readonly Finding[]>();

  constructor(input: NameInput) {
    this.#input = input;
    this.#forms = new DeprecatedForms(input.decisions.values());
    this.#left = leftIn(input.decisions.values());
    this.update(input);
  }

  /** By segment: in no order; of one segment by offset. */
  get bySegment(): ReadonlyMap<SegmentId, readonly Finding[]> {
    return this.#found;
  }

  /** Whether anything changed. */
  update(input: NameInput): boolean {
    const last = this.#input;
    this.#input = input;
    if (input.decisions !== last.decisions || input.targetLanguage !== last.targetLanguage) {
      this.#forms = new DeprecatedForms(input.decisions.values());
      this.#left = leftIn(input.decisions.values());
      this.#known = new WeakMap();
      this.#segments = [];
    }
    const { segments } = input.bitext.target;
    const { removed, added } = changedSegments(this.#segments, segments);
    const isAnew = this.#segments.length === 0;
    this.#segments = segments;
    const before = new Map(isAnew ? this.#found : []);
    if (isAnew) this.#found.clear();
    let isChanged = before.size > 0;
    for (const { id } of removed) if (this.#found.delete(id)) isChanged = true;
    for (const segment of added) {
      const findings = this.#findingsIn(segment);
      if (findings.length === 0) continue;
      this.#found.set(segment.id, sameAs(byKey(before.get(segment.id) ?? NONE), findings));
      isChanged = true;
    }
    return isChanged;
  }

  #findingsIn(segment: Segment): readonly Finding[] {
    const known = this.#known.get(segment);
    if (known) return known;
    const places = this.#forms.placesIn(segment.text);
    const findings = places.length === 0 ? NONE : this.#judged(segment, places);
    if (findings.length > 0) this.#known.set(segment, findings);
    return findings;
  }

  #judged(segment: Segment, places: readonly DeprecatedPlace[]): readonly Finding[] {
    const text = { lead: '', segments: [segment] };
    const mentions = mentionsAt(segment, places);
    const keys = mentionKeys(text, mentions);
    const input = { ...this.#input, bitext: { ...this.#input.bitext, target: text } };
    const findings: Finding[] = [];
    for (const [at, { preferred }] of places.entries()) {
      const mention = mentions[at];
      const key = mention && keys.get(mention);
      if (!mention || mention.leftOut !== null || key === undefined || this.#left.has(key)) continue;
      const form = segment.text.slice(mention.start, mention.end);
      const [rewrite] = rewriteMentions(input, groupOf(form, mention), preferred, []);
      if (rewrite) findings.push(deprecatedFinding(rewrite, form, preferred, occurrenceOf(key)));
    }
    return findings;
  }
}

function deprecatedFinding(
  rewrite: NameRewrite,
  form: string,
  preferred: string,
  occurrence: number,
): Finding {
  return findingOf({
    check: 'name/deprecated',
    severity: 'error',
    confidence: rewrite.doubt === null ? SURE : DOUBTED,
    rewrite,
    occurrence,
    preferred,
    reason: { code: 'name-deprecated', values: { form, preferred } },
    related: [],
    everywhere: null,
  });
}

/** A mention that was found by its letters alone, as a name by itself. */
function groupOf(form: string, mention: Mention): NameGroup {
  return {
    key: form,
    kind: 'other',
    thing: null,
    forms: [{ form, mentions: [mention], evidence: null }],
    maybe: [],
    sources: [],
    roles: [],
  };
}

/** The mentions at these places, which are in text order; what a quotation, a title or an organisation's name holds is left out. */
function mentionsAt({ id, text }: Segment, places: readonly DeprecatedPlace[]): readonly Mention[] {
  const words = wordsOf(text);
  const indexes = new Map(words.map(({ start }, index) => [start, index]));
  const leftOut = leavesOut(text, words);
  return places.map(({ start, end }) => ({
    side: 'target',
    segment: id,
    start,
    end,
    leftOut: leftOut(indexes.get(start) ?? 0, start, end),
  }));
}

function leftIn(decisions: Iterable<NameDecision>): ReadonlySet<string> {
  return new Set([...decisions].flatMap(({ left }) => left));
}
