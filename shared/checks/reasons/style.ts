import type { Sayings } from './sayings.ts';
import { often, shown, shownWithSpace } from './sayings.ts';

/** Why the checks of this family find fault: each says so once for the whole text. */
export const STYLE_REASONS = {
  'style-quotes': (v) =>
    `Quotations are marked ${often(v['count'])} in another way than the language's: ${v['found'] ?? ''} for ${v['wanted'] ?? ''}.`,
  'style-apostrophe': (v) =>
    `The apostrophe is straight ${often(v['count'])}: ${shown(v['found'])} for ${shown(v['wanted'])}.`,
  'style-ellipsis': (v) =>
    `Full stops stand ${often(v['count'])} for an ellipsis, which is one character: ${shown(v['wanted'])}.`,
  'style-dash': (v) => `A hyphen stands ${often(v['count'])} where a dash is usual: ${shown(v['wanted'])}.`,
  'style-grouping': (v) =>
    `Digits are grouped ${often(v['count'])} otherwise than usual: ${shownWithSpace(v['found'])} for ${shownWithSpace(v['wanted'])}.`,
  'style-space': (v) =>
    `The space beside a mark is ${often(v['count'])} not the one that is usual: ${shown(v['found'])} for ${shown(v['wanted'])}.`,
  'style-accent': (v) =>
    `Capitals lack their accents ${often(v['count'])}: ${shown(v['found'])} for ${shown(v['wanted'])}.`,
} as const satisfies Sayings;

/** What their fixes do. */
export const STYLE_FIXES = {
  'make-uniform': () => 'Make uniform in the whole text',
} as const satisfies Sayings;
