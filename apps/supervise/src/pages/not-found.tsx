import { Link } from '@tanstack/react-router';

/** 没有这个页面。 */
export function NotFound() {
  return (
    <main className="sv-page">
      <h1>没有找到</h1>
      <p>没有这个页面，或者不在您可以查看的范围。</p>
      <p>
        <Link to="/">回到首页</Link>
      </p>
    </main>
  );
}
