import { openForSupervision } from '@lpt/contract';
import { ask, Card, errorSays, useAnnounce, useMay } from '@lpt/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { openedQuery } from '../api/queries.ts';
import type { FindingView } from './finding-view.ts';

/** 调阅案卷：先写目的，登记以后才打开。 */
export function OpenCaseCard({ view: { city, caseId } }: Readonly<{ view: FindingView }>) {
  const may = useMay('case.supervise');
  const navigate = useNavigate();
  if (!may || caseId === null) return null;
  return (
    <Card title="案卷">
      <OpenCase
        city={city}
        caseId={caseId}
        onOpened={() => void navigate({ to: '/cases/$city/$caseId', params: { city, caseId } })}
      />
    </Card>
  );
}

/** 登记调阅目的的表单；这次登录已经登记过的，直接给链接。 */
export function OpenCase({
  city,
  caseId,
  onOpened,
}: Readonly<{ city: string; caseId: string; onOpened: () => void }>) {
  const { data: opened } = useQuery(openedQuery(city, caseId));
  const [asking, setAsking] = useState(false);
  if (opened)
    return (
      <p>
        <Link to="/cases/$city/$caseId" params={{ city, caseId }} className="sv-button">
          打开案卷
        </Link>
        <span className="lp-note">已登记调阅目的：{opened.reason}</span>
      </p>
    );
  if (!asking)
    return (
      <>
        <Button size="large" block onClick={() => setAsking(true)}>
          调阅案卷
        </Button>
        <p className="lp-note sv-after">
          只能查看，不能办理。调阅人、时间和目的都会登记，被监督机关可以查询。
        </p>
      </>
    );
  return <PurposeForm city={city} caseId={caseId} onOpened={onOpened} />;
}

/** 写调阅目的。 */
export function PurposeForm({
  city,
  caseId,
  onOpened,
}: Readonly<{ city: string; caseId: string; onOpened: () => void }>) {
  const queries = useQueryClient();
  const announce = useAnnounce();
  const [reason, setReason] = useState('');
  const id = useId();
  const sending = useMutation({
    mutationFn: async () =>
      (await ask(openForSupervision, { params: { city, caseId }, body: { reason } })).body,
    onSuccess: ({ until }) => {
      queries.setQueryData(['opened', city, caseId], { reason, until });
      void queries.invalidateQueries({ queryKey: ['case', city, caseId] });
      void queries.invalidateQueries({ queryKey: ['readings', city, caseId] });
      announce('调阅已经登记');
      onOpened();
    },
    onError: (error) => announce(errorSays(error), 'refused'),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <form className="sv-form" onSubmit={submit}>
      <div className="lp-field">
        <label htmlFor={id}>调阅目的</label>
        <p className="lp-hint" id={`${id}-hint`}>
          写明核对哪一项情况。调阅人、时间和目的都会登记，被监督机关可以查询
        </p>
        <Input.TextArea
          id={id}
          aria-describedby={`${id}-hint`}
          rows={3}
          minLength={4}
          maxLength={300}
          required
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      {sending.error && (
        <p role="alert" className="lp-error">
          {errorSays(sending.error)}
        </p>
      )}
      <Button type="primary" htmlType="submit" size="large" loading={sending.isPending}>
        登记并打开案卷
      </Button>
    </form>
  );
}
