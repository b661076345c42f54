import { useState } from 'react';
import { Icon } from '../../frame/icons.tsx';
import { FieldFrame } from '../field-frame.tsx';
import { useForm } from '../surroundings.tsx';
import { valuesIn } from '../values.ts';
import type { WidgetProps } from './widget.ts';

type State = 'idle' | 'sending' | 'failed';

/** 上传文件：先传上去，服务器算出摘要值，再随证据登记。 */
export function FileField({ field, path, value, onChange }: WidgetProps) {
  const { surroundings } = useForm();
  const [state, setState] = useState<State>('idle');
  const [why, setWhy] = useState('');
  const file = valuesIn(value);
  const send = async (chosen: File | undefined) => {
    if (!chosen || !surroundings.upload) return;
    setState('sending');
    try {
      onChange(await surroundings.upload(chosen));
      setState('idle');
    } catch (error) {
      setWhy(error instanceof Error ? error.message : '');
      setState('failed');
    }
  };
  return (
    <FieldFrame field={field} path={path} hint="图片、PDF、视频或者文档，不超过 64 MB">
      {(control) => (
        <span className="lp-upload">
          <input
            {...control}
            type="file"
            accept="image/jpeg,image/png,application/pdf,video/mp4,text/plain,.docx,.xlsx"
            onChange={({ target }) => void send(target.files?.[0])}
          />
          <output htmlFor={control.id}>
            {state === 'sending' && '正在上传'}
            {state === 'failed' && `没有上传成功：${why}`}
            {state === 'idle' && typeof file['sha256'] === 'string' && (
              <>
                <Icon name="file" />
                {String(file['name'])}
                <span className="lp-hash">SHA-256 {file['sha256'].slice(0, 16)}…</span>
              </>
            )}
          </output>
        </span>
      )}
    </FieldFrame>
  );
}
