/** Two pages face to face with a ribbon between them. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 72 40" fill="none" aria-hidden="true" focusable="false">
      <path className="emblem-ribbon" d="M26 8.5C36 8.5 36 8.5 46 8.5V14.5C36 14.5 36 18 26 18Z" />
      <path className="emblem-ribbon emblem-late" d="M26 21.5C36 21.5 36 18 46 18V31.5C36 31.5 36 31.5 26 31.5Z" />
      <g className="emblem-lines" strokeWidth="2.5" strokeLinecap="round">
        <path d="M4 10h18M4 16h13M4 23h18M4 29.5h10" />
        <path d="M50 10h18M50 16h10M50 20h18M50 26h18M50 30h8" />
      </g>
    </svg>
  );
}
