// 看不得时的几种处理，供字段表取用。

export const narrative = { of: 'narrative', to: 'hidden' } as const;
export const noNarrative = { of: 'narrative', to: 'removed' } as const;
export const emptyNarrative = { of: 'narrative', to: 'emptied' } as const;
export const paper = { of: 'paper', to: 'hidden' } as const;
export const noPaper = { of: 'paper', to: 'removed' } as const;
export const personName = { of: 'person-name', to: 'name' } as const;
export const address = { of: 'address', to: 'hidden' } as const;
