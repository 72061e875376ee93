import { readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { it } from 'vitest';
import { findNameGroups } from '../../shared/names/name-groups.ts';
it('x', async () => {
  const lines = readFileSync('/work/shared/samples/article.fr.txt', 'utf8').split('\n').filter((l) => l.trim());
  const segs = Array.from({ length: 100000 }, (_, i) => ({ id: i, text: lines[i % lines.length].trim(), gap: '\n' }));
  const session = new Session(); session.connect();
  await session.post('Profiler.enable'); await session.post('Profiler.start');
  const t = performance.now();
  findNameGroups({ bitext: { source: { lead: '', segments: [] }, target: { lead: '', segments: segs }, beads: [] }, monolingual: true, sourceLanguage: 'lt', targetLanguage: 'fr' });
  console.log('all', performance.now() - t);
  const { profile } = await session.post('Profiler.stop');
  const self = new Map<string, number>();
  const dt = profile.timeDeltas!; const byId = new Map(profile.nodes.map((n) => [n.id, n]));
  profile.samples!.forEach((s, i) => { const n = byId.get(s)!; const k = n.callFrame.functionName + ':' + n.callFrame.lineNumber; self.set(k, (self.get(k) ?? 0) + dt[i]); });
  console.log([...self].sort((a, b) => b[1] - a[1]).slice(0, 18).map(([k, v]) => k + ' ' + (v / 1000).toFixed(0)).join('\n'));
}, 60000);
