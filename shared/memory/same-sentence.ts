import { foldText } from '../text/fold.ts';

/** Whether a correction of one of the sentences is offered to the other as to the same: equal but for case, accents and the like. */
export function isSameSentence(left: string, right: string): boolean {
  return left === right || foldText(left) === foldText(right);
}
