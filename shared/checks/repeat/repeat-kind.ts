/** How one sentence repeats another. */
export type RepeatKind = 'exact' | 'near' | 'truncated' | 'fragment' | 'paraphrase';
