/** Ten signs of Crockford's base 32, in two groups. */
const shape = /^[0-9A-HJKMNP-TV-Z]{10}$/

/**
 * Pure: the check-in code in what was scanned or typed: the address of a QR code, or the code itself, in any case, with
 * or without its dash, O for 0 and I or L for 1. Null for anything else.
 */
export const readCode = (text: string): string | null => {
  const found = /[?&]code=([^&#]*)/.exec(text)?.[1] ?? text
  const plain = found.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  return shape.test(plain) ? `${plain.slice(0, 5)}-${plain.slice(5)}` : null
}
