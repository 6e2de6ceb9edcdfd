/** Is it a page of the site, named without a language? What ends like a file is none, nor what the server keeps to itself. */
const page =
  /^\/(?![/\\])(?!(?:en|fr|admin|api|og|go|drawn|_next)(?=[/?#]|$))(?![^?#]*\.[a-z0-9]+(?=[?#]|$))/i

/**
 * An address that an editor wrote into a text, in the language of who reads it: `('fr', '/join')` → `/fr/join`. Pure.
 * One that names its language, a file or another site stays as it is.
 */
export const pageLink = (language: 'en' | 'fr', address: string): string =>
  language !== 'en' && page.test(address) ? `/${language}${address.replace(/^\/(?=[?#]|$)/, '')}` : address
