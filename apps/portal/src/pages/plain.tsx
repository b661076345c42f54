/** @jsxRuntime automatic @jsxImportSource preact */
import type { Page } from './layout.tsx';

function plain(title: string, status: number, says: string): Page {
  return {
    title,
    status,
    unlisted: true,
    main: (
      <>
        <h1>{title}</h1>
        <p class="lead">{says}</p>
        <p>
          <a class="button button-plain" href="/">
            回到首页
          </a>
        </p>
      </>
    ),
  };
}

/** 没有这一页。 */
export const notFoundPage: Page = plain(
  '没有找到这一页',
  404,
  '地址可能写错了，或者内容从来没有公示。已经撤回的公示仍然可以按原来的地址查看撤回说明。',
);

/** 填写的内容过大。 */
export const tooLargePage: Page = plain(
  '内容过大',
  413,
  '提交的内容超过了允许的大小，没有受理。请返回上一页减少文字，材料较多的请向办案机关书面提交。',
);

/** 表单不是本站发出的，或者改动过。 */
export const badRequestPage: Page = plain(
  '没有受理',
  400,
  '提交的内容不完整，没有受理。请返回上一页重新填写。',
);

/** 请求过多。 */
export const tooManyPage: Page = plain('请稍后再试', 429, '短时间内尝试的次数过多，请过几分钟再试。');

/** 系统故障，只给编号。 */
export function brokenPage(reference: string): Page {
  return plain('暂时不能办理', 500, `系统出现故障，刚才的内容没有受理，请稍后再试。故障编号：${reference}`);
}
