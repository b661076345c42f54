/** Page frame: colours, type, header, navigation, footer. Sizes in rem, so that a larger root size enlarges everything. */
export const baseCss = `
:root { --ink: #1b2733; --soft: #4a5a6d; --line: #d5dde7; --ground: #f3f6fa; --paper: #fff; --blue: #0b4ea2; --deep: #083a7a; --pale: #e8f1fb; --red: #b3261e; --green: #1d7a45; --amber: #8a4b00; }
*, *::before, *::after { box-sizing: border-box; }
html { font-size: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.75 "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, p, dl, dd, ul, ol, figure { margin: 0; padding: 0; }
search { display: block; }
h1 { font-size: 1.75rem; line-height: 1.35; }
h2 { font-size: 1.25rem; line-height: 1.4; }
h3 { font-size: 1.0625rem; line-height: 1.5; }
a { color: var(--blue); text-underline-offset: 0.2em; }
a:hover { color: var(--deep); }
:focus-visible { outline: 3px solid #f0a400; outline-offset: 2px; }
.wrap { width: 100%; max-width: 70rem; margin: 0 auto; padding: 0 1.25rem; }
.skip { position: absolute; left: 0.5rem; top: -6rem; z-index: 2; padding: 0.75rem 1rem; background: #fff; }
.skip:focus { top: 0.5rem; }
.demo { background: #fff4e0; color: #5c3300; font-size: 0.9375rem; text-align: center; }
.demo p { padding: 0.375rem 1.25rem; }
.top { background: var(--deep); color: #fff; }
.top .wrap { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 2.5rem; }
.name { padding: 1rem 0; color: #fff; font-size: 1.375rem; font-weight: 700; letter-spacing: 0.02em; line-height: 1.4; text-decoration: none; }
.name:hover { color: #fff; }
.nav ul { display: flex; flex-wrap: wrap; list-style: none; }
.nav a { display: block; padding: 1.125rem 1rem; color: #fff; text-decoration: none; line-height: 1.5; }
.nav a:hover { background: rgba(255, 255, 255, 0.12); color: #fff; }
.nav a[aria-current] { background: var(--blue); box-shadow: inset 0 -0.25rem 0 #fff; font-weight: 700; }
.top :focus-visible { outline-color: #ffd15c; outline-offset: -3px; }
.crumbs { padding: 1rem 0 0; color: var(--soft); font-size: 0.9375rem; }
.crumbs ol { display: flex; flex-wrap: wrap; list-style: none; }
.crumbs li + li::before { content: "›"; padding: 0 0.5rem; color: var(--soft); }
main { display: block; padding: 1.25rem 0 3.5rem; }
main > .wrap > * + * { margin-top: 1.5rem; }
.lead { color: var(--soft); max-width: 46rem; }
.heading { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: baseline; gap: 0.5rem 1.5rem; }
.card { padding: 1.5rem; background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; }
.card > * + * { margin-top: 0.875rem; }
.card > h2 { padding-bottom: 0.75rem; border-bottom: 1px solid var(--line); }
.stack > * + * { margin-top: 0.875rem; }
.soft { color: var(--soft); }
.small { font-size: 0.9375rem; }
.hero { margin: -1.25rem 0 1.75rem; padding: 2.75rem 0; background: linear-gradient(160deg, var(--blue), var(--deep)); color: #fff; }
.hero > .wrap > * + * { margin-top: 1.25rem; }
.hero h1 { font-size: 2rem; }
.hero .lead { color: #e3edf9; }
.hero a { color: #fff; }
.hero :focus-visible { outline-color: #ffd15c; }
.doors { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1.25rem; list-style: none; }
.door { display: block; height: 100%; padding: 1.5rem; background: var(--paper); border: 1px solid var(--line); border-top: 0.25rem solid var(--blue); border-radius: 0.5rem; color: var(--ink); text-decoration: none; }
.door:hover { border-color: var(--blue); color: var(--ink); }
.door b { display: block; font-size: 1.1875rem; color: var(--blue); }
.door span { display: block; margin-top: 0.375rem; color: var(--soft); }
.foot { padding: 1.75rem 0; background: #e6ebf2; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.9375rem; }
.foot ul { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; list-style: none; }
.foot a { color: #24405f; }
.foot p { margin-top: 0.5rem; }
@media (max-width: 45rem) {
  h1, .hero h1 { font-size: 1.5rem; }
  .wrap { padding: 0 1rem; }
  .name { padding: 0.875rem 0 0.5rem; font-size: 1.1875rem; }
  .top .wrap { padding-bottom: 0; }
  .nav { width: calc(100% + 2rem); margin: 0 -1rem; border-top: 1px solid rgba(255, 255, 255, 0.2); }
  .nav ul { justify-content: space-between; padding: 0 0.5rem; }
  .nav a { padding: 0.75rem 0.4375rem; text-align: center; font-size: 0.9375rem; }
  .hero { padding: 1.75rem 0; }
  .doors { grid-template-columns: 1fr; gap: 0.875rem; }
  .card { padding: 1.125rem 1rem; }
}
@media print {
  @page { size: A4; margin: 20mm 18mm; }
  body { background: #fff; color: #000; font-size: 11pt; }
  .top, .nav, .crumbs, .foot, .skip, .no-print, .hero form { display: none; }
  main { padding: 0; }
  .card { padding: 0; border: 0; break-inside: avoid; }
  a { color: #000; text-decoration: none; }
}
`.trim();
