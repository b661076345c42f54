/** `renderHtml` 的样式。黑白，随容器宽度伸缩；打印时去掉边框。 */
export const paperCss = `
.lpt-paper { max-width: 42rem; margin: 0 auto; padding: 2.5rem 2rem; background: #fff; color: #111; border: 1px solid #d4d4d4; font: 1rem/1.8 FangSong, STFangsong, "Noto Serif SC", serif; overflow-wrap: anywhere; }
.lpt-title { margin: 0 0 0.5rem; text-align: center; font: 700 1.4rem/1.5 "Noto Serif SC", SimSun, serif; text-wrap: balance; }
.lpt-title span { display: block; }
.lpt-paper p { margin: 0; }
.lpt-paper .lpt-number { margin-bottom: 1rem; }
.lpt-left { text-align: left; }
.lpt-center { text-align: center; }
.lpt-right { text-align: right; }
.lpt-indent { text-indent: 2em; text-align: justify; }
.lpt-h1, .lpt-h2, .lpt-h3 { margin: 0; padding-left: 2em; font-size: 1rem; font-weight: 400; }
.lpt-h1 { font-family: SimHei, "Noto Sans SC", sans-serif; font-weight: 700; }
.lpt-h2 { font-family: KaiTi, STKaiti, serif; }
.lpt-paper strong, .lpt-paper b, .lpt-paper th { font-family: SimHei, "Noto Sans SC", sans-serif; font-weight: 700; }
.lpt-fields { margin: 0; }
.lpt-fields div { display: flex; gap: 0; }
.lpt-letter .lpt-fields div { padding-left: 2em; }
.lpt-fields dt { flex: none; max-width: 50%; }
.lpt-fields dt::after { content: "："; }
.lpt-fields dd { margin: 0; }
.lpt-list { margin: 0; padding-left: 3.5em; }
ul.lpt-list { list-style: none; padding-left: 2em; }
.lpt-scroll { margin: 0.5rem 0; overflow-x: auto; }
.lpt-table { width: 100%; border-collapse: collapse; font-size: 0.9rem; line-height: 1.5; }
.lpt-table caption { padding: 0.25rem; font-weight: 700; }
.lpt-table th, .lpt-table td { padding: 0.35rem 0.5rem; border: 1px solid #333; text-align: left; vertical-align: middle; }
.lpt-table th { text-align: center; }
.lpt-table td.lpt-center { text-align: center; }
.lpt-table td.lpt-right { text-align: right; }
.lpt-form { table-layout: fixed; }
.lpt-table td.lpt-opinion { height: 5rem; vertical-align: top; }
.lpt-signer { display: block; margin-top: 1.5rem; text-align: right; }
.lpt-struck { height: 4rem; background: linear-gradient(to bottom right, transparent calc(50% - 0.5px), #333, transparent calc(50% + 0.5px)); }
.lpt-dialogue p { padding-left: 2em; text-indent: -2em; }
.lpt-signatures { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.lpt-when { float: right; }
.lpt-signatures small { display: block; padding-left: 2em; }
.lpt-from { border-bottom: 1px dotted #666; }
.lpt-closing { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 1rem; margin-top: 2.5rem; }
.lpt-qr { margin-right: auto; text-align: center; }
.lpt-code svg { display: block; width: 6rem; height: 6rem; }
.lpt-sign-off { position: relative; padding: 2.5rem 1rem; text-align: center; }
.lpt-seal { position: absolute; inset: 0; display: grid; place-items: center; pointer-events: none; }
.lpt-seal svg { width: 10rem; height: 10rem; }
.lpt-paper .lpt-copies { margin-top: 1.5rem; padding-top: 0.5rem; border-top: 1px solid #333; font-size: 0.9rem; }
@media print { .lpt-paper { border: 0; padding: 0; max-width: none; } }
`.trim();
