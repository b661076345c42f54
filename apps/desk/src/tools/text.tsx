import { Input } from 'antd';

type TextProps = Readonly<{
  id: string;
  title: string;
  hint?: string;
  type?: 'date' | 'time' | 'number';
  list?: string;
  value: string;
  onChange: (value: string) => void;
}>;

/** 工具里的一个输入框：题名、提示。 */
export function Text({ id, title, hint, type, list, value, onChange }: TextProps) {
  return (
    <div className="lp-field">
      <label htmlFor={`tool-${id}`}>{title}</label>
      <Input
        id={`tool-${id}`}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        {...(type ? { type } : {})}
        {...(list ? { list } : {})}
        {...(hint ? { 'aria-describedby': `tool-${id}-hint` } : {})}
      />
      {hint && (
        <p id={`tool-${id}-hint`} className="lp-hint">
          {hint}
        </p>
      )}
    </div>
  );
}
