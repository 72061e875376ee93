/** Two pages face to face, and between them the links of their sentences. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 84 40" fill="none" aria-hidden="true" focusable="false">
      <path className="emblem-ribbon" d="M31 6C42 6 42 6 53 6V12C42 12 42 20 31 20Z" />
      <path className="emblem-ribbon emblem-late" d="M31 26C42 26 42 18 53 18V34C42 34 42 34 31 34Z" />
      <g className="emblem-lines" strokeWidth="2.5" strokeLinecap="round">
        <path d="M2 7h24M2 13h24M2 19h15M2 27h24M2 33h18" />
        <path d="M58 7h24M58 11h11M58 19h24M58 26h24M58 33h13" />
      </g>
    </svg>
  );
}
