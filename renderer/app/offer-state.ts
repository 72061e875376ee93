/** The correction that is offered at the caret: whether the person can see it. Each by its `offerKey`. */
export interface OfferState {
  /** Asked for by its command, and therefore shown. */
  readonly asked: string | null;
  /** On the screen now. */
  readonly seen: string | null;
}

export const NO_OFFER: OfferState = { asked: null, seen: null };
