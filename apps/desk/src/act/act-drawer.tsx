import { performAct, previewAct } from '@lpt/contract';
import { actOf } from '@lpt/domain';
import {
  ask,
  type CaseView,
  caseQuery,
  DialogFocus,
  now,
  type OpenActView,
  prefilled,
  useSession,
} from '@lpt/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useMemo } from 'react';
import { FixLink } from '../case/fix-link.tsx';
import type { ActJob } from './act-job.ts';
import { ActPanel } from './act-panel.tsx';
import { actorOf, liveCheck } from './live-check.ts';
import { useSurroundings } from './use-desk.ts';

/** 办理一项的抽屉：标题就是办理事项。 */
export function ActDrawer({
  view,
  item,
  onClose,
}: Readonly<{ view: CaseView; item: OpenActView; onClose: () => void }>) {
  const job = useActJob(view, item);
  const party = view.theCase.parties.find(({ id }) => id === item.party);
  const several = view.theCase.parties.length > 1;
  return (
    <Drawer
      open
      title={party && several ? `${item.title}（${party.identity.name}）` : item.title}
      onClose={onClose}
      size={1180}
      className="desk-drawer"
      destroyOnHidden
    >
      <DialogFocus />
      <ActPanel job={job} onDone={onClose} />
    </Drawer>
  );
}

/** 一项办理的预填、判断、预演和提交。 */
export function useActJob(view: CaseView, item: OpenActView): ActJob {
  const { theCase, version } = view;
  const { account } = useSession();
  const surroundings = useSurroundings(view);
  const queries = useQueryClient();
  return useMemo(() => {
    const act = actOf(item.act);
    const { city, id: caseId } = theCase;
    const party = theCase.parties.find(({ id }) => id === item.party);
    const actor = actorOf(account);
    const at = now();
    const refresh = async () => {
      await queries.invalidateQueries({ queryKey: ['case', city, caseId] });
      void queries.invalidateQueries({ queryKey: ['tasks'] });
      void queries.invalidateQueries({ queryKey: ['cases'] });
    };
    const params = { city, caseId, act: item.act };
    return {
      act,
      draft: { city, caseId, act: item.act, party: item.party, request: item.request },
      surroundings,
      prefill: prefilled(act, {
        surroundings,
        now: at,
        name: account.name,
        ...(party ? { party } : {}),
        ...(item.request ? { request: item.request } : {}),
      }),
      fixed: [item.party ? 'party' : '', item.request ? 'request' : ''].filter(Boolean),
      check: (values) => liveCheck(act, theCase, item, values, surroundings, actor, at),
      preview: async (values) => (await ask(previewAct, { params, body: values })).body,
      perform: async (values, key) => {
        await ask(performAct, {
          params,
          body: values,
          headers: { 'idempotency-key': key, 'if-match': `"${version}"` },
        });
        await refresh();
      },
      reload: () => void queries.refetchQueries(caseQuery(city, caseId)),
      renderFix: (fix, of) => <FixLink view={view} fix={fix} party={of ?? item.party} />,
    };
  }, [account, item, queries, surroundings, theCase, version, view]);
}
