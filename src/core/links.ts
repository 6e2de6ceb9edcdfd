/** Pure: is it an address that a button may lead to: one of this site (`/…`), the web, a mailbox or a telephone? */
export const isSafeLink = (address: string): boolean =>
  /^\/(?![/\\])/.test(address) ||
  (/^(?:https?|mailto|tel):/i.test(address) && URL.canParse(address) && !/[\s<>"]/.test(address))
