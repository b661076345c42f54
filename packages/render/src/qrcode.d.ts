/** The one function used of `qrcode`, which carries no types of its own. */
declare module 'qrcode' {
  export function create(
    content: string,
    options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H' },
  ): { modules: { size: number; get(row: number, column: number): number } };
}
