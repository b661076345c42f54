/** Forms and buttons: targets of at least 44 px, errors beside the field. */
export const formCss = `
.filter { display: grid; grid-template-columns: 2fr 1.5fr 1fr 1fr auto; gap: 0.875rem; align-items: start; }
.filter .go { padding-top: 1.9375rem; }
.search { display: flex; flex-wrap: wrap; gap: 0.75rem; max-width: 46rem; align-items: end; }
.search .field { flex: 1 1 16rem; }
.field { display: block; min-width: 0; }
.field label, .field .label { display: block; margin-bottom: 0.25rem; font-weight: 700; line-height: 1.7; }
.field .hint { margin-bottom: 0.375rem; color: var(--soft); font-size: 0.9375rem; }
.field .error { margin-bottom: 0.375rem; color: var(--red); font-weight: 700; }
.hero .field label { color: #fff; }
input, textarea, select { width: 100%; min-height: 2.875rem; padding: 0.5rem 0.75rem; border: 1px solid #76859a; border-radius: 0.375rem; background: #fff; color: var(--ink); font: inherit; line-height: 1.6; }
textarea { min-height: 12rem; resize: vertical; }
[aria-invalid="true"] { border: 2px solid var(--red); }
button, .button { display: inline-block; min-height: 2.875rem; padding: 0.5rem 1.75rem; border: 1px solid var(--blue); border-radius: 0.375rem; background: var(--blue); color: #fff; font: inherit; font-weight: 700; line-height: 1.75; text-align: center; text-decoration: none; cursor: pointer; }
button:hover, .button:hover { background: var(--deep); color: #fff; }
.button-plain { background: #fff; color: var(--blue); }
.button-plain:hover { background: var(--pale); color: var(--deep); }
.hero button { border-color: #fff; background: #fff; color: var(--deep); }
.hero button:hover { background: var(--pale); }
.form > * + * { margin-top: 1.125rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; }
.code { max-width: 24rem; font-size: 1.25rem; letter-spacing: 0.08em; text-transform: uppercase; }
.two { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; align-items: start; }
@media (max-width: 60rem) {
  .filter { grid-template-columns: 1fr 1fr; }
  .filter .wide, .filter .go { grid-column: 1 / -1; padding-top: 0; }
}
@media (max-width: 45rem) {
  .two { grid-template-columns: 1fr; }
  .actions > *, .search button, .filter .go button { width: 100%; }
}
@media print { form, .actions, button { display: none; } }
`.trim();
