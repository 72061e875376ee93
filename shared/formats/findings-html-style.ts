/** How the report of findings looks: on screens, light or dark as the reader's system is, and on paper. Contrasts are at least 4.5 : 1. */
export const FINDINGS_STYLE = `
:root {
  color-scheme: light dark;
  --page: #ffffff; --text: #1b1b1b; --quiet: #555555; --line: #d0d0d0; --link: #0b4fb3;
  --mark: #ffe27a; --ins: #d5f3dc; --ins-text: #0b4a1d; --del: #fddcdc; --del-text: #7a1010;
  --error: #a31515; --warning: #7a4a00; --hint: #0b4fb3; --style: #555555;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #17191d; --text: #e9e9e9; --quiet: #b3b7bd; --line: #44484f; --link: #9cc1ff;
    --mark: #5f4a00; --ins: #123d1f; --ins-text: #bdf2c9; --del: #4b1818; --del-text: #ffcccc;
    --error: #ff9c9c; --warning: #f3c06b; --hint: #9cc1ff; --style: #b3b7bd;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 52rem; padding: 1.5rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
a { color: var(--link); }
code { font: .875em ui-monospace, monospace; color: var(--quiet); }
p { margin: .25rem 0; }
.quiet { color: var(--quiet); }
.error { color: var(--error); } .warning { color: var(--warning); } .hint { color: var(--hint); } .style { color: var(--style); }
nav ul { margin: 0; padding-left: 1.25rem; }
article { margin: 1rem 0; padding-left: .75rem; border-left: 3px solid var(--line); break-inside: avoid; }
blockquote { margin: .5rem 0; font-family: Georgia, serif; white-space: pre-wrap; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .75rem; margin: .25rem 0; }
dt { color: var(--quiet); }
dd { margin: 0; white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; }
ins { background: var(--ins); color: var(--ins-text); }
del { background: var(--del); color: var(--del-text); }
mark, ins, del { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media (max-width: 32rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .25rem; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } a { color: inherit; text-decoration: none; } h2 { break-after: avoid; } }
`;
