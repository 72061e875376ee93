import type { Severity } from '../../shared/checks/finding.ts';
import type { Messages } from '../locale/messages.ts';

/** What there is to say of a finding, in the person's language. */
export interface HoverContent {
  readonly title: string;
  readonly why: string;
  /** How sure the check is, in a word or two; empty for nothing. */
  readonly sureness: string;
  /** Word by word, where two sentences are compared or something else should stand; else empty. */
  readonly difference: readonly DifferencePart[];
  /** Names of the fixes, in the order of the finding's. */
  readonly fixes: readonly string[];
}

export interface DifferencePart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface HoverActions {
  readonly fix: (index: number) => void;
  readonly dismiss: () => void;
}

/** One finding of the popover. */
export function hoverSection(
  severity: Severity,
  content: HoverContent,
  messages: Messages['editor'],
  actions: HoverActions,
): HTMLElement {
  const section = document.createElement('section');
  section.className = `bitext-hover-finding bitext-hover-${severity}`;
  const title = section.appendChild(document.createElement('p'));
  title.className = 'bitext-hover-title';
  const kind = title.appendChild(document.createElement('span'));
  kind.className = 'bitext-hover-severity';
  kind.textContent = messages.severity[severity];
  title.append(content.title);
  if (content.sureness !== '') {
    const sureness = title.appendChild(document.createElement('span'));
    sureness.className = 'bitext-hover-sureness';
    sureness.textContent = content.sureness;
  }
  if (content.why !== '') section.appendChild(document.createElement('p')).textContent = content.why;
  if (content.difference.length > 0) section.append(differenceNode(content.difference, messages));
  const buttons = section.appendChild(document.createElement('div'));
  buttons.className = 'bitext-hover-actions';
  content.fixes.forEach((name, index) =>
    buttons.append(button(name, 'bitext-hover-fix', () => actions.fix(index))),
  );
  buttons.append(button(messages.dismiss, 'bitext-hover-dismiss', actions.dismiss));
  return section;
}

function differenceNode(parts: readonly DifferencePart[], messages: Messages['editor']): HTMLElement {
  const node = document.createElement('p');
  node.className = 'bitext-hover-difference';
  node.ariaLabel = messages.difference;
  for (const part of parts) {
    if (part.kind === 'same') node.append(part.text);
    else {
      const changed = node.appendChild(document.createElement(part.kind === 'added' ? 'ins' : 'del'));
      changed.textContent = part.text;
      changed.title = messages[part.kind];
    }
  }
  return node;
}

function button(name: string, className: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = name;
  made.addEventListener('click', press);
  return made;
}
