type Raw = Readonly<Record<string, unknown>>;

/** 由网址读出几个文字参数；没有的、空的略去。 */
export function textsFrom<const K extends string>(
  raw: Raw,
  ...names: readonly K[]
): Readonly<Partial<Record<K, string>>> {
  const kept: Partial<Record<K, string>> = {};
  for (const name of names) {
    const value = raw[name];
    if (typeof value === 'string' && value.trim() !== '') kept[name] = value.trim();
  }
  return kept;
}

/** 登录以后去哪里：原来要去的页面；只认本平台以内的地址，`base` 是本平台的开头。 */
export function addressAfter(base: string, from: string | undefined): string {
  const inside = from?.startsWith('/') && !/^\/[/\\]/.test(from) && !/^\/login(?:[/?#]|$)/.test(from);
  return inside ? `${base}${from}` : `${base}/`;
}
