import type { ReactNode } from 'react';

/** A sign of 16 px drawn in lines of 1.5 px. Always beside words or inside a named control, so hidden from readers. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** Signs by what they mean in this window. */
export const ICONS = {
  open: 'M2 12.5V4a1 1 0 0 1 1-1h3l1.5 1.5H12a1 1 0 0 1 1 1V7M2 12.5 4 7h10.5l-2 5.5H2Z',
  save: 'M3 2.5h8L13.5 5v7.5a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1v-9a1 1 0 0 1 .5-1ZM5 2.5V6h5V2.5M5 13.5V9.5h6v4',
  export: 'M8 10V2.5M5 5.25 8 2.5l3 2.75M3 9v3.5a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V9',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H7',
  redo: 'M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H9',
  undoTo: 'M3 3.5v9M8.5 4 5 8l3.5 4M13 4 9.5 8l3.5 4',
  redoTo: 'M13 3.5v9M7.5 4 11 8l-3.5 4M3 4l3.5 4L3 12',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  right: 'M6 3.5 10.5 8 6 12.5',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  close: 'm4 4 8 8M12 4l-8 8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 14 14',
  filter: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  sort: 'M4.5 3v10M2.5 11l2 2 2-2M9 4h5M9 8h3.5M9 12h2',
  command: 'M2.5 4.5 6 8l-3.5 3.5M8 12h5.5',
  theme: 'M8 2.5a5.5 5.5 0 1 0 0 11ZM8 2.5a5.5 5.5 0 0 1 0 11',
  check: 'm3.5 8.5 3 3 6-7',
  uncheck: 'm3.5 8.5 3 3 6-7M3 2.5l10 11',
  dash: 'M4 8h8',
  plus: 'M4 8h8M8 4v8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  dismiss: 'M2 8s2.2-4 6-4c1 0 1.9.3 2.7.7M14 8s-2.2 4-6 4c-1 0-1.9-.3-2.7-.7M3 13 13 3',
  whole: 'M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9',
  restore: 'M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4ZM8 9.75a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  bookmark: 'M4.5 2.5h7a.5.5 0 0 1 .5.5v10.5L8 10.5l-4 3V3a.5.5 0 0 1 .5-.5Z',
  target: 'M8 12.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM8 1.5v2.5M8 12v2.5M1.5 8H4M12 8h2.5',
  pair: 'M2.5 3h4v10h-4zM9.5 3h4v10h-4z',
  review: 'M2 3h5v10H2zM9 3h5v10H9zM3.25 8h2.5M10.25 8h2.5M11.5 6.75v2.5',
  page: 'M4 2h5l3 3v8.5a.5.5 0 0 1-.5.5H4a.5.5 0 0 1-.5-.5v-11A.5.5 0 0 1 4 2ZM9 2v3h3',
  paste: 'M5.5 3H4a1 1 0 0 0-1 1v9a1 1 0 0 0 1 1h8a1 1 0 0 0 1-1V4a1 1 0 0 0-1-1h-1.5M5.5 2h5v2.5h-5z',
  sample: 'M8 2v3M8 11v3M2 8h3M11 8h3M4 4l1.5 1.5M10.5 10.5 12 12M12 4l-1.5 1.5M5.5 10.5 4 12',
  split: 'M8 13.5V9M8 9 3.5 4.5M8 9l4.5-4.5M3.25 7.5V4.25H6.5M12.75 7.5V4.25H9.5',
  swap: 'M2.5 5.5h10L10 3M13.5 10.5h-10L6 13',
  warning: 'M8 2.5 14.25 13.5H1.75L8 2.5ZM8 6.5v3.5M8 11.75h.01',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.5v3.5M8 5.25h.01',
  error: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 5v3.5M8 10.75h.01',
  settings:
    'M2.5 4.5h6M12 4.5h1.5M2.5 11.5H4M7.5 11.5h6M10.25 6.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5ZM5.75 13.25a1.75 1.75 0 1 0 0-3.5 1.75 1.75 0 0 0 0 3.5Z',
  keys: 'M2 4.5h12v7H2zM4.5 7h.01M7 7h.01M9.5 7h.01M12 7h.01M5 9.5h6',
  fix: 'M10.5 2.5 13.5 5.5 5.5 13.5H2.5v-3l8-8ZM8.5 4.5l3 3',
  revert: 'M3 8a5 5 0 1 0 1.5-3.5L3 6M3 2.75V6h3.25M8 5.5V8l1.75 1.25',
  note: 'M3 3h10v6.5L9.5 13H3ZM9.5 13V9.5H13M5.5 6h5M5.5 8.5h2',
  pencil: 'M10.5 2.5 13.5 5.5 5.5 13.5H2.5v-3l8-8Z',
  machine: 'M8 13.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Z',
  name: 'M8 8a2.75 2.75 0 1 0 0-5.5A2.75 2.75 0 0 0 8 8ZM2.75 13.5a5.25 5.25 0 0 1 10.5 0',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.01M2.5 8h.01M2.5 12h.01',
  pin: 'M5.5 2h5M6.5 2v4L4 9h8L9.5 6V2M8 9v5',
} as const;

export type IconName = keyof typeof ICONS;

export function Sign({ name }: { readonly name: IconName }) {
  return (
    <Icon>
      <path d={ICONS[name]} />
    </Icon>
  );
}
