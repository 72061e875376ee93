import type { Bead } from '../../shared/bitext/bead.ts';
import type { Segment } from '../../shared/bitext/segment.ts';
import type { Project } from '../../shared/edit/project.ts';

/**
 * A small project from lines: `|` separates the segments of a paragraph, a new item begins a paragraph. Source ids are
 * 0, 1, 2 ...; target ids go on from there. Beads come in the field's notation, `"1-1 2-1 0-1"`, or, where links cross or have
 * holes, by the numbers of their segments, from 1 on each side: `"1:2 2:1+3 :4"`; `!` before a pinned one.
 */
export function buildProject(source: readonly string[], target: readonly string[], beads?: string): Project {
  const sourceSegments = segmentsOf(source, 0);
  const targetSegments = segmentsOf(target, sourceSegments.length);
  const kinds = beads ?? sourceSegments.map(() => '1-1').join(' ');
  return {
    bitext: {
      source: { lead: '', segments: sourceSegments },
      target: { lead: '', segments: targetSegments },
      beads: beadsOf(kinds, sourceSegments, targetSegments),
    },
    monolingual: false,
    settings: { sourceLanguage: 'en', targetLanguage: 'fr', checks: {}, names: {} },
    marks: new Map(),
    dismissed: new Set(),
    decisions: new Map(),
  };
}

export function segmentsOf(paragraphs: readonly string[], firstId: number): Segment[] {
  let id = firstId;
  return paragraphs.flatMap((paragraph) => {
    const texts = paragraph.split('|');
    return texts.map((text, index) => ({ id: id++, text, gap: index === texts.length - 1 ? '\n' : ' ' }));
  });
}

function beadsOf(kinds: string, source: readonly Segment[], target: readonly Segment[]): Bead[] {
  let fromSource = 0;
  let fromTarget = 0;
  if (kinds.trim() === '') return [];
  if (kinds.includes(':')) return numberedBeads(kinds, source, target);
  return kinds.split(' ').map((kind) => {
    const [ofSource, ofTarget] = kind.split('-').map(Number);
    return {
      source: source.slice(fromSource, (fromSource += ofSource)).map((one) => one.id),
      target: target.slice(fromTarget, (fromTarget += ofTarget)).map((one) => one.id),
      confidence: 0.9,
      pinned: false,
    };
  });
}

function numberedBeads(notation: string, source: readonly Segment[], target: readonly Segment[]): Bead[] {
  const ids = (part: string, segments: readonly Segment[]) =>
    part === '' ? [] : part.split('+').map((number) => segments[Number(number) - 1].id);
  return notation.split(' ').map((link) => {
    const [ofSource = '', ofTarget = ''] = link.replace('!', '').split(':');
    return {
      source: ids(ofSource, source),
      target: ids(ofTarget, target),
      confidence: 0.9,
      pinned: link.startsWith('!'),
    };
  });
}
