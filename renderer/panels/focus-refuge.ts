/** Where the focus was, told well enough to find the place again when the element is gone. */
export interface FocusPlace {
  readonly element: HTMLElement;
  /** The elements around it as they were then, from its parent outwards. */
  readonly around: readonly Element[];
  /** The row of a list that it is or is in. */
  readonly row: { readonly element: Element; readonly list: Element; readonly at: number } | null;
}

const ROW = '[role="row"], [role="option"], li';
const LIST = '[role="grid"], [role="treegrid"], [role="listbox"], ol, ul';
const DIALOG = '[role="dialog"], [role="alertdialog"]';
const TOOLS = '[role="toolbar"]';
const PANEL = '.panel, .panel-tabs-body, .panel-tabs';
const CONTROL =
  'a[href], button:enabled, input:enabled, textarea:enabled, .native-edit-context, [tabindex="0"]';

export function focusPlace(element: HTMLElement): FocusPlace {
  const around: Element[] = [];
  for (let at = element.parentElement; at; at = at.parentElement) around.push(at);
  const row = element.closest(ROW);
  const list = row?.parentElement?.closest(LIST);
  return { element, around, row: row && list ? { element: row, list, at: rowsOf(list).indexOf(row) } : null };
}

/** Whether an element can have the focus now. */
export function canFocus(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled') &&
    element.closest('[inert]') === null &&
    element.checkVisibility({ visibilityProperty: true })
  );
}

/**
 * What takes the focus in the place of something that is gone: the row that now stands there, else the list of its panel or dialog,
 * else the first control there; among tools the next one, so that a key pressed once more never types into a text. Null where nothing
 * of that is left.
 */
export function refugeFrom({ element, row, around }: FocusPlace): HTMLElement | null {
  const standing = row && rowInPlaceOf(row);
  if (standing) return standing;
  const home = around.find((one) => one.isConnected && one.matches(`${DIALOG}, ${TOOLS}, ${PANEL}`));
  if (!home) return null;
  if (home.matches(TOOLS)) return controlAfter(home, element);
  return refugeIn(home.querySelector('.panel-tabs-body') ?? home);
}

/** The list in an element, at the row that is its current one; else its first control. */
export function refugeIn(element: Element): HTMLElement | null {
  for (const list of element.querySelectorAll<HTMLElement>(
    '[role="grid"], [role="treegrid"], [role="listbox"]',
  )) {
    const row = list.querySelector<HTMLElement>(ROW);
    if (row && canFocus(list))
      return list.querySelector<HTMLElement>(`:is(${ROW})[tabindex="0"]`) ?? entry(list, row);
  }
  return firstControl(element);
}

/** A list that leads to its rows by itself; else the row. */
function entry(list: HTMLElement, row: HTMLElement): HTMLElement {
  return list.tabIndex >= 0 ? list : row;
}

function rowInPlaceOf({ element, list, at }: NonNullable<FocusPlace['row']>): HTMLElement | null {
  if (!list.isConnected) return null;
  const rows = rowsOf(list);
  const row = element.isConnected ? element : rows[Math.min(at, rows.length - 1)];
  if (!(row instanceof HTMLElement)) return null;
  // Options of a list that keeps the focus itself.
  if (row.role === 'option' && list instanceof HTMLElement && list.tabIndex >= 0) return list;
  return row.hasAttribute('tabindex') && canFocus(row) ? row : firstControl(row);
}

function rowsOf(list: Element): readonly Element[] {
  return [...list.querySelectorAll(ROW)].filter((row) => row.parentElement?.closest(LIST) === list);
}

function firstControl(element: Element): HTMLElement | null {
  return controlsOf(element).find(canFocus) ?? null;
}

function controlAfter(home: Element, element: Element): HTMLElement | null {
  const controls = controlsOf(home).filter(canFocus);
  const isAfter = (one: Element) =>
    (element.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return (home.contains(element) ? controls.find(isAfter) : undefined) ?? controls[0] ?? null;
}

function controlsOf(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(CONTROL)];
}
