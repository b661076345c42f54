import { type CaseView, Icon, type OpenActView } from '@lpt/ui';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { FixLink } from './fix-link.tsx';

/** 一项办理的名称；几名当事人的写明是谁。 */
export function actTitle({ theCase }: CaseView, { title, party }: OpenActView): string {
  const name = theCase.parties.find(({ id }) => id === party)?.identity.name;
  return name && theCase.parties.length > 1 ? `${title}（${name}）` : title;
}

/** 办理按钮：能办的打开表单；不能办的看得见，按不动，旁边写明理由。 */
export function ActButton({
  view,
  item,
  isPrimary = false,
  isUnderParty = false,
}: Readonly<{
  view: CaseView;
  item: OpenActView;
  isPrimary?: boolean;
  /** 上面的小标题已经写明是哪一名当事人。 */
  isUnderParty?: boolean;
}>) {
  const navigate = useNavigate();
  const { city, id: caseId } = view.theCase;
  const isClosed = item.reasons.length > 0;
  const open = () =>
    void navigate({
      to: '/cases/$city/$caseId',
      params: { city, caseId },
      search: {
        act: item.act,
        ...(item.party ? { party: item.party } : {}),
        ...(item.request ? { request: item.request } : {}),
      },
    });
  return (
    <Button
      type={isPrimary ? 'primary' : 'default'}
      disabled={isClosed}
      onClick={open}
      {...(isUnderParty ? { 'aria-label': actTitle(view, item) } : {})}
    >
      {isClosed && <Icon name="lock" />}
      {isUnderParty ? item.title : actTitle(view, item)}
      {isClosed && isPrimary && `（差 ${item.reasons.length} 项）`}
    </Button>
  );
}

/** 不能办的理由，就写在按钮旁边：第一条理由和去补的链接，其余写几项。 */
export function ClosedReasons({
  view,
  item,
  named = false,
}: Readonly<{ view: CaseView; item: OpenActView; named?: boolean }>) {
  return (
    <ul className="desk-why" {...(named ? { 'aria-label': `${actTitle(view, item)}不能办理的理由` } : {})}>
      {item.reasons.map((reason) => (
        <li key={reason.code}>
          {named && `${actTitle(view, item)}：`}
          {reason.says}
          {reason.detail && `（${reason.detail}）`}。
          {reason.fix ? (
            <FixLink view={view} fix={reason.fix} party={reason.party ?? item.party} />
          ) : (
            reason.remedy
          )}
        </li>
      ))}
    </ul>
  );
}
