import common from 'highlight.js/lib/common'
import dockerfile from 'highlight.js/lib/languages/dockerfile'
import powershell from 'highlight.js/lib/languages/powershell'

common.registerLanguage('dockerfile', dockerfile)
common.registerLanguage('powershell', powershell)

/** Characters that are coloured: more is data, not code that somebody reads, and takes long. */
const most = 50_000

// What the editor offers under another name.
const names: Readonly<Record<string, string>> = { html: 'xml', toml: 'ini' }

/** Code as HTML with the classes of highlight.js; null where it is shown as it is, for want of a known language. */
export const highlight = (code: string, language: string): string | null => {
  const known = names[language] ?? language
  return known === 'plaintext' || code.length > most || !common.getLanguage(known)
    ? null
    : common.highlight(code, { language: known, ignoreIllegals: true }).value
}
