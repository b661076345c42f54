import type { DocumentModel } from '@lpt/domain';
import { penaltyDecision } from './decision.ts';
import { evidenceList } from './evidence-list.ts';
import { filingForm } from './form.ts';
import { hearingNotice } from './notice.ts';
import { siteRecord } from './record.ts';

/** 卷宗封面。 */
export const dossierCover: DocumentModel = {
  code: 'JA-02',
  title: '行政处罚案卷',
  organ: '广州市天河区市场监督管理局（演示）',
  layout: 'cover',
  blocks: [
    {
      kind: 'fields',
      rows: [
        { label: '案号', value: '穗天市监案〔2026〕第12号' },
        { label: '案由', value: '广州市样例食品贸易有限公司经营超过保质期的食品案' },
        { label: '当事人', value: '广州市样例食品贸易有限公司' },
        { label: '处理结果', value: '没收违法所得，没收非法财物，罚款5,000.00元' },
        { label: '程序类型', value: '普通程序' },
        { label: '立案时间', value: '2026年3月2日' },
        { label: '结案时间', value: '2026年5月12日' },
        { label: '立卷人', value: '样明' },
        { label: '立卷时间', value: '2026年5月20日' },
        { label: '保管期限', value: '永久' },
        { label: '件数、页数', value: '' },
      ],
    },
  ],
};

/** 一整卷：封面和五份文书，目录由渲染得出。 */
export const dossierModels: readonly DocumentModel[] = [
  dossierCover,
  penaltyDecision,
  filingForm,
  hearingNotice,
  siteRecord,
  evidenceList,
];
