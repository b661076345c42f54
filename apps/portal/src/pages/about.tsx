/** @jsxRuntime automatic @jsxImportSource preact */
import { APL, cite, citeAll, GDD } from '@lpt/law';
import type { Site } from '../services.ts';
import type { Page } from './layout.tsx';

/** 公示说明：公开什么、依据、期限、不公开的情形、网站标识、怎样申请更正。 */
export function aboutPage(site: Site): Page {
  return {
    title: '公示说明',
    section: 'about',
    main: (
      <>
        <h1>公示说明</h1>
        <section class="card" aria-labelledby="what">
          <h2 id="what">公开什么</h2>
          <p>
            行政处罚决定以摘要公开：决定书文号、案件名称、当事人类型、违法事实、法律依据、执法决定、执法主体名称和作出决定的日期（
            {cite(GDD.art(13))}）。摘要由办案数据生成，公示人员核对以后发布，不能改写。
          </p>
          <p>
            当事人的姓名、名称、号码、住址、电话和举报人的任何信息都不公开。案件名称由违法行为得出，不含当事人的名称。
          </p>
        </section>
        <section class="card" aria-labelledby="when">
          <h2 id="when">什么时候公开</h2>
          <p>
            自作出决定之日起七个工作日内公开（{cite(GDD.art(21, { para: 2 }))}
            ）。每条记录写明决定日期和公示日期，逾期公示的如实标明。
          </p>
          <p>
            依法不予公开的，机关应当在同一期限内说明理由，报同级司法行政部门备案（
            {citeAll([GDD.art(15), GDD.art(16)])}）。
          </p>
        </section>
        <section class="card" aria-labelledby="withdraw">
          <h2 id="withdraw">撤回</h2>
          <p>
            决定被变更、撤销、确认违法或者无效的，机关自收到相应文书之日起三个工作日内撤回公示并说明理由（
            {cite(APL.art(48, { para: 2 }))}、{cite(GDD.art(24))}
            ）。撤回以后原来的地址仍然可以打开，只写文号、日期和撤回的理由，不再显示案件内容。
          </p>
        </section>
        <section class="card" aria-labelledby="correction">
          <h2 id="correction">发现错误，申请更正</h2>
          <p>
            当事人认为公示内容有误的，可以向作出决定的机关书面申请更正，写明决定书文号、有误之处和理由。机关应当核实；不予更正的，说明理由和救济途径（
            {cite(GDD.art(25))}）。
          </p>
          <p>机关的名称见每条公示的“执法主体名称”，联系地址和电话见告知书、决定书。</p>
        </section>
        <section class="card" aria-labelledby="site">
          <h2 id="site">网站标识</h2>
          <SiteFacts site={site} />
        </section>
      </>
    ),
  };
}

function SiteFacts({ site }: { site: Site }) {
  const rows = [
    { title: '网站名称', text: site.name },
    { title: '主办单位', text: site.operator },
    { title: '政府网站标识码', text: site.identification ?? '尚未登记' },
    ...(site.icp ? [{ title: '备案号', text: site.icp }] : []),
    ...(site.phone ? [{ title: '联系电话', text: site.phone }] : []),
  ];
  return (
    <dl class="facts">
      {rows.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
