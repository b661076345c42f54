/** Lists of records, one record, dates with their derivation, notes. The table turns into cards on a phone. */
export const recordCss = `
.list { width: 100%; border-collapse: collapse; background: var(--paper); border: 1px solid var(--line); }
.list caption { padding: 0 0 0.75rem; color: var(--soft); text-align: left; }
.list th, .list td { padding: 0.875rem 1rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
.list thead th { background: #eaf0f7; color: #2c3f55; font-weight: 700; white-space: nowrap; }
.list tbody th { font-weight: 400; }
.list tbody tr:hover { background: #f8fafd; }
.list .day { white-space: nowrap; }
.withdrawn { color: var(--soft); }
.tag { display: inline-block; padding: 0.0625rem 0.625rem; border: 1px solid currentcolor; border-radius: 1rem; font-size: 0.875rem; line-height: 1.6; white-space: nowrap; }
.tag-good { background: #e6f4ec; color: #14603a; }
.tag-warn { background: #fff4e0; color: #7a4100; }
.tag-bad { background: #fdeceb; color: #9b1f18; }
.tag-calm { background: var(--pale); color: var(--deep); }
.facts { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; }
.facts > div { display: contents; }
.facts dt, .facts dd { padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
.facts dt { padding-right: 1.25rem; color: var(--soft); }
.facts > div:last-child dt, .facts > div:last-child dd { border-bottom: 0; }
.text { white-space: pre-line; }
.mono { font-family: ui-monospace, Consolas, "Noto Sans Mono CJK SC", monospace; font-size: 0.9375rem; word-break: break-all; white-space: pre-wrap; }
.note { padding: 1rem 1.25rem; background: var(--pale); border-left: 0.3125rem solid var(--blue); border-radius: 0.25rem; }
.note > * + * { margin-top: 0.5rem; }
.note-good { background: #e6f4ec; border-color: var(--green); }
.note-warn { background: #fff4e0; border-color: var(--amber); }
.note-bad { background: #fdeceb; border-color: var(--red); }
.note strong { font-size: 1.0625rem; }
.due { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 0.75rem; }
.due strong { font-size: 1.375rem; line-height: 1.4; color: var(--deep); }
details { border: 1px solid var(--line); border-radius: 0.375rem; background: #f9fbfd; }
summary { padding: 0.75rem 1rem; color: var(--blue); cursor: pointer; }
details ol { padding: 0 1.25rem 1rem 2.5rem; }
details li + li { margin-top: 0.375rem; }
details cite { display: block; color: var(--soft); font-style: normal; font-size: 0.9375rem; }
.rights, .goods { padding-left: 1.5rem; }
.rights li + li { margin-top: 0.625rem; }
.papers { list-style: none; }
.papers li { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; gap: 0.25rem 1.5rem; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
.papers li:last-child { border-bottom: 0; }
.papers .links { display: flex; gap: 0.5rem; }
.papers .links a { display: inline-block; padding: 0.5rem 0.875rem; }
.pager { display: flex; gap: 1rem; }
.receipt { font-size: 1.25rem; font-weight: 700; letter-spacing: 0.02em; }
.paper-frame { padding: 0; }
@media (max-width: 45rem) {
  .list, .list tbody, .list tr, .list th, .list td, .list caption { display: block; }
  .list { border: 0; background: none; }
  .list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .list tr { margin-bottom: 0.875rem; padding: 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: 0.5rem; }
  .list th, .list td { display: flex; gap: 0.75rem; padding: 0.1875rem 0; border: 0; }
  .list tbody th { padding-bottom: 0.5rem; font-size: 1.0625rem; }
  .list .day { white-space: normal; }
  .list td::before { content: attr(data-title); flex: none; width: 5rem; color: var(--soft); }
  .facts { display: block; }
  .facts > div { display: block; padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
  .facts > div:last-child { border-bottom: 0; }
  .facts dt, .facts dd { padding: 0; border: 0; }
  .facts dt { font-size: 0.9375rem; }
  .note { padding: 0.875rem 1rem; }
}
@media print {
  .list { font-size: 10pt; border: 0; }
  .list thead { display: table-header-group; position: static; width: auto; height: auto; clip-path: none; white-space: normal; }
  .list tr { break-inside: avoid; }
  .list .day, .list thead th { white-space: normal; }
  .facts dt, .facts dd { padding: 4pt 0; }
  details { border: 0; background: none; }
  details > summary { color: #000; padding: 0; }
  details::details-content { content-visibility: visible; display: block; }
  .tag { border: 0; padding: 0; }
}
`.trim();
