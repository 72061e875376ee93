/** The editor's elements, in the order in which Tab goes through them. */
export interface Skeleton {
  readonly root: HTMLElement;
  readonly source: HTMLElement;
  readonly ribbon: HTMLCanvasElement;
  readonly target: HTMLElement;
  readonly overview: HTMLElement;
  /** Read out by screen readers when its words change. */
  readonly status: HTMLElement;
}

export function buildSkeleton(container: HTMLElement): Skeleton {
  const root = element('div', 'bitext-editor');
  const skeleton = {
    root,
    source: element('div', 'bitext-pane bitext-source'),
    ribbon: element('canvas', 'bitext-ribbon'),
    target: element('div', 'bitext-pane bitext-target'),
    overview: element('div', 'bitext-overview'),
    status: element('div', 'bitext-status'),
  };
  skeleton.ribbon.ariaHidden = 'true';
  skeleton.overview.ariaHidden = 'true';
  skeleton.status.role = 'status';
  root.append(skeleton.source, skeleton.ribbon, skeleton.target, skeleton.overview, skeleton.status);
  container.append(root);
  return skeleton;
}

function element<Name extends 'div' | 'canvas'>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
