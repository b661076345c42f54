import { CheckTool } from '../tools/check-tool.tsx';
import { CountTool } from '../tools/count-tool.tsx';
import { DeadlineTool } from '../tools/deadline-tool.tsx';

/** 不立案件也能用的三样：按规则算期限，数日子，用一组事实作法律检查。都在浏览器里算，不送服务器。 */
export function ToolsPage() {
  return (
    <div className="lp-page">
      <div className="lp-page-head">
        <h1>期限与核对</h1>
        <p className="lp-note">与办案用的是同一套规则，在本机计算，填写的内容不上传、不留存。</p>
      </div>
      <div className="desk-tool-columns">
        <DeadlineTool />
        <div>
          <CountTool />
          <CheckTool />
        </div>
      </div>
    </div>
  );
}
