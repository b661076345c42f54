import { Skeleton } from 'antd';

/** 页面的大样，内容还没有到的时候。 */
export function PageSkeleton() {
  return (
    <div className="sv-page" aria-busy="true">
      <span className="lp-hidden">正在读取</span>
      <Skeleton active title={{ width: '40%' }} paragraph={{ rows: 2 }} />
      <Skeleton active paragraph={{ rows: 6 }} />
    </div>
  );
}
