import { beadIndexOf } from '../bitext/bitext.ts';
import type { SegmentId, Side } from '../bitext/segment.ts';
import { segmentOf } from '../bitext/segmented-text.ts';
import type { CheckInput } from '../checks/check-input.ts';
import type { Finding } from '../checks/finding.ts';
import { describeFix, explainFinding } from '../checks/reasons-english.ts';
import { wordDifference } from '../checks/word-difference.ts';
import type { BitextPlaces } from './bitext-places.ts';
import { escapeHtml, visibleHtml } from './html-text.ts';

/** So many UTF-16 units of a sentence are shown around what is marked, and of one that it is held against. */
const CONTEXT = 400;
const LONGEST = 1200;
/** So many related sentences are shown. */
const MOST_RELATED = 5;

/** One finding of the report: where, what, why, and what it is held against. All of it escaped. */
export function findingArticle(finding: Finding, input: CheckInput, places: BitextPlaces): string {
  const { side, segment, start, severity } = finding;
  const { line, column } = places.placeOf(segment, start);
  const where = `${side === 'source' ? 'Source line' : 'Line'} ${line}, column ${column}`;
  const facts = factsOf(finding, input, places);
  const list = facts.map(([term, said]) => `<dt>${term}</dt>${said}`).join('\n');
  return `<article>
<h3><span class="${severity}">${NAMES[severity]}</span> · ${where}</h3>
<p>${escapeHtml(explainFinding(finding))}</p>
<blockquote ${attributes(side, input)}>${marked(finding, places.textOf(segment))}</blockquote>
${list === '' ? '' : `<dl>\n${list}\n</dl>\n`}</article>`;
}

const NAMES: Readonly<Record<Finding['severity'], string>> = {
  error: 'Error',
  warning: 'Warning',
  hint: 'Hint',
  style: 'Style',
};

/** A term, and its `dd`. */
type Fact = readonly [string, string];

function factsOf(finding: Finding, input: CheckInput, places: BitextPlaces): readonly Fact[] {
  return [
    ...expectedOf(finding, input),
    ...relatedOf(finding, input, places),
    ...sourceOf(finding, input),
    ...fixesOf(finding),
  ];
}

function expectedOf({ actual, expected, side }: Finding, input: CheckInput): readonly Fact[] {
  if (expected === null) return [];
  if (expected === '') return [['Should go', `<dd>${visibleCut(actual)}</dd>`]];
  const said = `<del>${visibleCut(actual)}</del> → <ins>${visibleCut(expected)}</ins>`;
  return [['Should read', `<dd ${attributes(side, input)}>${said}</dd>`]];
}

/** The sentence that is said again with the words that differ; of other findings the sentences that they speak of. */
function relatedOf(finding: Finding, input: CheckInput, places: BitextPlaces): readonly Fact[] {
  const related = [...new Set(finding.related)].filter((id) => id !== finding.segment).slice(0, MOST_RELATED);
  return related.map((id) => {
    const side = places.sideOf(id);
    const { line } = places.placeOf(id, 0);
    const isRepeat = finding.check.startsWith('repeat/') && side === finding.side;
    const said = isRepeat ? difference(finding, id, places) : escapeHtml(cut(places.textOf(id)));
    const term = `${isRepeat ? 'Against' : 'See'} ${side === 'source' ? 'source line' : 'line'} ${line}`;
    return [term, `<dd ${attributes(side, input)}>${said}</dd>`];
  });
}

/** From the other sentence to this one: what that has more, and what this one has more. */
function difference({ segment }: Finding, other: SegmentId, places: BitextPlaces): string {
  return wordDifference(cut(places.textOf(other)), cut(places.textOf(segment)))
    .map(({ kind, text }) => {
      const said = escapeHtml(text);
      return kind === 'same' ? said : kind === 'added' ? `<ins>${said}</ins>` : `<del>${said}</del>`;
    })
    .join('');
}

function sourceOf({ side, segment }: Finding, input: CheckInput): readonly Fact[] {
  const { bitext, monolingual } = input;
  if (monolingual || side === 'source') return [];
  const bead = bitext.beads[beadIndexOf(bitext).get(segment) ?? -1];
  if (!bead || bead.source.length === 0) return [];
  const text = bead.source.map((id) => segmentOf(bitext.source, id).text).join(' ');
  return [['Source', `<dd ${attributes('source', input)}>${escapeHtml(cut(text))}</dd>`]];
}

function fixesOf({ fixes, reason }: Finding): readonly Fact[] {
  if (fixes.length === 0) return [];
  const titles = fixes.map(({ label }) => escapeHtml(describeFix(label, reason.values)));
  return [[fixes.length === 1 ? 'Fix' : 'Fixes', `<dd>${titles.join('<br>')}</dd>`]];
}

/** The sentence with the stretch that the finding is about; where the sentence is long, what stands around it. */
function marked({ start, end }: Finding, text: string): string {
  const from = whole(text, Math.max(0, start - CONTEXT));
  const to = whole(text, Math.min(text.length, end + CONTEXT));
  const before = `${from > 0 ? '…' : ''}${escapeHtml(text.slice(from, start))}`;
  const after = `${escapeHtml(text.slice(end, to))}${to < text.length ? '…' : ''}`;
  if (start === end) return `${before}<mark>▸</mark>${after}`;
  return `${before}<mark>${visibleCut(text.slice(start, end))}</mark>${after}`;
}

function attributes(side: Side, { sourceLanguage, targetLanguage }: CheckInput): string {
  const language = side === 'source' ? sourceLanguage : targetLanguage;
  return `lang="${language === 'und' ? '' : escapeHtml(language)}" dir="auto"`;
}

function visibleCut(text: string): string {
  return visibleHtml(cut(text));
}

function cut(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, whole(text, LONGEST))}…`;
}

/** The offset, or the one before it where it would cut a character in half. */
function whole(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
    ? at - 1
    : at;
}
