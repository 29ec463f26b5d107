/** Style of the report: one column, light or dark as the reader's system asks, readable from 320 px up and on paper. */
export const reportStyle = `
:root { color-scheme: light dark; --ink: #1d2624; --soft: #55625e; --line: #cfd6d2; --page: #fbfcfb; --card: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6ebe8; --soft: #a3b0ab; --line: #3a4743; --page: #141a18; --card: #1c2421; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
main { max-width: 62rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0.5rem 0; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1rem 0 0.25rem; }
p, ul { margin: 0.5rem 0; max-width: 46rem; }
.result { font-size: 1.15rem; }
.soft { color: var(--soft); }
.notice { border-left: 4px solid var(--line); padding: 0.25rem 0.75rem; }
figure { margin: 1rem 0; padding: 0.5rem; background: var(--card); border: 1px solid var(--line); overflow-x: auto; }
figure .narrow { display: none; }
figure svg { display: block; max-width: 100%; height: auto; }
.scroll { overflow-x: auto; max-width: 100%; margin: 0.75rem 0 1.5rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; font-size: 0.9rem; }
caption { text-align: left; color: var(--soft); padding-bottom: 0.25rem; }
th, td { padding: 0.2rem 0.6rem; border-bottom: 1px solid var(--line); text-align: right; white-space: nowrap; }
th { white-space: normal; vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; padding-left: 0; }
pre { overflow-x: auto; padding: 0.5rem 0.75rem; background: var(--card); border: 1px solid var(--line); }
code, pre { font-family: ui-monospace, monospace; font-size: 0.9rem; }
@media (max-width: 760px) {
  figure { padding: 0; border: 0; background: none; }
  figure .wide { display: none; }
  figure .narrow { display: block; }
  table { font-size: 0.8rem; }
  th, td { padding: 0.2rem 0.35rem; }
  td { white-space: normal; }
}
@media print { body { background: none; } pre { white-space: pre-wrap; } }
`;
