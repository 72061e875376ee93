import type { Alignment, AlignOptions, AlignUnit, IndexBead } from './alignment.ts';

const KINDS: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 0, 450],
  [0, 1, 450],
  [2, 1, 230],
  [1, 2, 230],
  [2, 2, 440],
];

/**
 * Links the segments of a text with those of its translation: beads in order, every segment in exactly one.
 * O(n · band) time.
 */
export function align(source: readonly AlignUnit[], target: readonly AlignUnit[], options: AlignOptions): Alignment {
  const beads: IndexBead[] = [];
  let s = 0;
  let t = 0;
  for (const pin of options.pins ?? []) {
    const toS = pin.source[0] ?? s;
    const toT = pin.target[0] ?? t;
    alignRange(source, target, s, toS, t, toT, beads);
    beads.push(pin);
    s = (pin.source.at(-1) ?? toS - 1) + 1;
    t = (pin.target.at(-1) ?? toT - 1) + 1;
  }
  alignRange(source, target, s, source.length, t, target.length, beads);
  options.onProgress?.(1);
  return { beads, cutShort: false };
}

function alignRange(
  source: readonly AlignUnit[],
  target: readonly AlignUnit[],
  s0: number,
  s1: number,
  t0: number,
  t1: number,
  out: IndexBead[],
): void {
  const n = s1 - s0;
  const m = t1 - t0;
  const sums = (units: readonly AlignUnit[], from: number, count: number): Float64Array => {
    const sum = new Float64Array(count + 1);
    for (let i = 0; i < count; i++) sum[i + 1] = sum[i] + (units[from + i]?.text.length ?? 0) + 1;
    return sum;
  };
  const a = sums(source, s0, n);
  const b = sums(target, t0, m);
  const ratio = m > 0 && n > 0 ? b[m] / a[n] : 1;
  const half = 100 + Math.abs(n - m);
  const width = Math.min(m, 2 * half) + 1;
  const from = (i: number): number =>
    Math.max(0, Math.min(m + 1 - width, Math.round((i * m) / Math.max(1, n)) - (width >> 1)));
  const cost = new Float64Array((n + 1) * width).fill(Infinity);
  const back = new Int8Array((n + 1) * width);
  for (let i = 0; i <= n; i++) {
    for (let k = 0; k < width; k++) {
      const j = from(i) + k;
      if (i === 0 && j === 0) {
        cost[k] = 0;
        continue;
      }
      for (const [kind, [p, q, penalty]] of KINDS.entries()) {
        if (p > i || q > j) continue;
        const k0 = j - q - from(i - p);
        if (k0 < 0 || k0 >= width) continue;
        const before = cost[(i - p) * width + k0];
        let c = before + penalty;
        if (p > 0 && q > 0) {
          const ls = (a[i] - a[i - p]) * ratio;
          const lt = b[j] - b[j - q];
          const z2 = (lt - ls) ** 2 / (6.8 * (1 + (ls + lt) / 2));
          c += 100 * 3 * Math.log1p(z2 / 6);
        }
        if (c < cost[i * width + k]) {
          cost[i * width + k] = c;
          back[i * width + k] = kind;
        }
      }
    }
  }
  const found: IndexBead[] = [];
  let i = n;
  let j = m;
  while (i > 0 || j > 0) {
    const [p, q] = KINDS[back[i * width + j - from(i)]];
    const sourceAt = Array.from({ length: p }, (_, x) => s0 + i - p + x);
    const targetAt = Array.from({ length: q }, (_, x) => t0 + j - q + x);
    found.push({ source: sourceAt, target: targetAt, confidence: p > 0 && q > 0 ? 0.8 : 0.5 });
    i -= p;
    j -= q;
  }
  for (let at = found.length - 1; at >= 0; at--) out.push(found[at]);
}
