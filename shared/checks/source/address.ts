import type { Segment } from '../../bitext/segment.ts';
import { protectedSpans } from '../protected-spans.ts';
import type { BeadDraft, BeadView } from '../bead-check.ts';
import { replaceFix } from '../segment-check.ts';
import { SIGNS, textSigns } from '../text-signs.ts';

interface Address {
  readonly on: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What two addresses have in common that say the same, of which one may be localised. */
  readonly key: string;
}

/**
 * `source/address`: an address, an e-mail or a domain name that only one side of the bead has, or that differs. Where one stands for one,
 * the fix writes that of the source.
 *
 * Leaves alone localised addresses (`/en/` and `/fr/`, `en.` and `fr.` as a host, `lang=`), `http` against `https`, "www.", case of the
 * host, a slash at the end, how often an address is said, paths and names of files.
 */
export function addressCheck({
  source,
  target,
  sourceLanguage,
  targetLanguage,
}: BeadView): readonly BeadDraft[] {
  if (!source.some(mayHaveAddress) && !target.some(mayHaveAddress)) return NONE;
  const tags = new Set(
    [sourceLanguage, targetLanguage].flatMap((tag) => [tag.toLowerCase(), tag.toLowerCase().slice(0, 2)]),
  );
  const ours = addressesIn(source, tags);
  const theirs = addressesIn(target, tags);
  const known = new Set(theirs.map(({ key }) => key));
  const wanted = new Set(ours.map(({ key }) => key));
  const missing = distinct(ours.filter(({ key }) => !known.has(key)));
  const added = distinct(theirs.filter(({ key }) => !wanted.has(key)));
  const [other] = missing;
  const [here] = added;
  if (other && here && missing.length === 1 && added.length === 1) {
    const segment = target[here.on];
    const { on, start, end } = here;
    const fixes = segment ? [replaceFix('set-address', segment, start, end, other.text)] : [];
    const values = { source: other.text, target: here.text };
    return [
      { check: 'source/address', severity: 'error', on, start, end, code: 'address-differs', values, fixes },
    ];
  }
  const drafts: BeadDraft[] = added.map(({ on, start, end, text }) => ({
    check: 'source/address',
    severity: 'warning',
    confidence: 0.8,
    on,
    start,
    end,
    code: 'address-added',
    values: { target: text },
    fixes: [],
    expected: null,
  }));
  if (other) {
    drafts.push({
      check: 'source/address',
      severity: 'error',
      on: target.length - 1,
      start: 0,
      end: target.at(-1)?.text.length ?? 0,
      code: 'address-missing',
      values: {
        source: missing
          .slice(0, MOST_NAMED)
          .map(({ text }) => text)
          .join(', '),
      },
      fixes: [],
      expected: null,
    });
  }
  return drafts;
}

const NONE: readonly BeadDraft[] = [];
const MOST_NAMED = 3;
const MAY_HAVE = /[@/]|www\.|[a-z0-9]\.[a-z]{2}/i;
const IS_MAIL = /^[^\s/@]+@[^\s/@]+$/;
const IS_ADDRESS = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^www\.|^mailto:/i;
/** A domain name as `protectedSpans` finds it, with a path or without one; "temps.De" lacks a space. */
const IS_DOMAIN =
  /^(?:[a-zA-Z0-9-]{1,63}\.){1,4}(?:com|org|net|edu|gov|info|eu|fr|lt|de|uk|lv|ee|pl|ru|ch)(?:[/?].*)?$/;

function mayHaveAddress({ text }: Segment): boolean {
  return (textSigns(text) & SIGNS.address) !== 0 && MAY_HAVE.test(text);
}

function addressesIn(segments: readonly Segment[], tags: ReadonlySet<string>): Address[] {
  return segments.flatMap(({ text: whole }, on) =>
    protectedSpans(whole).flatMap(({ start, end }) => {
      const text = whole.slice(start, end);
      if (!IS_MAIL.test(text) && !IS_ADDRESS.test(text) && !IS_DOMAIN.test(text)) return [];
      return [{ on, start, end, text, key: addressKey(text, tags) }];
    }),
  );
}

function distinct(addresses: readonly Address[]): Address[] {
  const seen = new Set<string>();
  return addresses.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/** Linear: each part is looked at once. */
function addressKey(text: string, tags: ReadonlySet<string>): string {
  const [address = '', query = ''] = text.replace(/^mailto:/i, '').split(/\?(.*)/s);
  const [head = '', ...path] = address.replace(/^https?:\/\//i, '').split('/');
  const labels = head.toLowerCase().split('.');
  const host = labels.filter(
    (label, at) => !(at === 0 && labels.length > 2 && (label === 'www' || tags.has(label))),
  );
  const isTag = (part: string) => {
    const low = part.toLowerCase();
    return tags.has(low) || (/^[a-z]{2}[-_][a-z]{2}$/.test(low) && tags.has(low.slice(0, 2)));
  };
  const parts = path.filter((part) => part !== '' && !isTag(part));
  const options = query
    .split('&')
    .filter((one) => one !== '' && !/^(?:lang|hl|locale|l|language)=/i.test(one));
  return `${host.join('.')}/${parts.join('/')}?${options.join('&')}`;
}
