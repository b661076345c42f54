/**
 * 表里有、而演示案件、办理表和批量案件都没有走过的各步，各写明为什么。
 * 有案件走过以后须从这里删去；不在这里而没有走过的，证明不通过。现在每一步都有案件走过。
 */
export const unwalkedSteps: Readonly<Record<string, string>> = {};
