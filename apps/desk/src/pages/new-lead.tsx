import { checked, previewRegistration, registerCase } from '@lpt/contract';
import { actOf, decide, stateCouncilCalendar } from '@lpt/domain';
import { cite } from '@lpt/law';
import { type CheckItemView, prefilled, type Values } from '@lpt/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { type ActJob, ActPanel } from '../act/act-panel.tsx';
import { actorOf } from '../act/live-check.ts';
import { now, useSurroundings } from '../act/use-desk.ts';
import { ask } from '../api/client.ts';
import { useSession } from '../session.ts';

const registerLead = actOf('register-lead');

/** 登记线索：案件从这里开始。 */
export function NewLeadPage() {
  const { account } = useSession();
  const surroundings = useSurroundings(undefined);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const made = useRef<Readonly<{ city: string; caseId: string }>>(undefined);
  const job = useMemo<ActJob>(() => {
    const at = now();
    const check = (values: Values): readonly CheckItemView[] => {
      const input = checked(registerLead.input, values);
      if (!input.ok) return [];
      const outcome = decide('register-lead', undefined, values, {
        on: surroundings.today,
        at,
        actor: actorOf(account),
        calendar: stateCouncilCalendar,
        registry: surroundings.registry,
        takeNumber: () => 1,
        newCaseId: 'new',
        accessCode: '',
      });
      if (outcome.ok) return [];
      return outcome.refusals.map(({ code, says, detail, remedy, articles }) => ({
        code,
        title: says,
        state: 'missing' as const,
        level: 'block' as const,
        act: 'register-lead',
        says,
        remedy,
        articles: articles.map(cite),
        ...(detail ? { detail } : {}),
      }));
    };
    return {
      act: registerLead,
      draft: { city: account.city ?? '', caseId: 'new', act: 'register-lead' },
      surroundings,
      prefill: prefilled(registerLead, { surroundings, now: at, name: account.name }),
      fixed: [],
      check,
      preview: async (values) => (await ask(previewRegistration, { body: values })).body,
      perform: async (values, key) => {
        const { body } = await ask(registerCase, { body: values, headers: { 'idempotency-key': key } });
        made.current = { city: body.city, caseId: body.caseId };
        void queries.invalidateQueries({ queryKey: ['tasks'] });
        void queries.invalidateQueries({ queryKey: ['cases'] });
      },
      renderFix: () => null,
    };
  }, [account, queries, surroundings]);
  return (
    <div className="desk-page">
      <nav aria-label="位置" className="desk-crumbs">
        <Link to="/cases">案件</Link> / <span>登记线索</span>
      </nav>
      <h1>登记线索</h1>
      <ActPanel
        job={job}
        onDone={() => {
          if (made.current) void navigate({ to: '/cases/$city/$caseId', params: made.current });
        }}
      />
    </div>
  );
}
