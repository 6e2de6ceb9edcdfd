import { createHash } from 'node:crypto'

const inline = /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g

/**
 * A page that may be given again, and the policy of its scripts. A nonce is good for one answer only; instead each of the
 * page's own scripts is named by its digest (https://www.w3.org/TR/CSP3/#script-src), and nothing else runs.
 *
 * @param policy - as it is for one answer, with a nonce.
 * @returns null for a page that loads scripts: those load others in turn, which takes a nonce.
 */
export const hashedScripts = (html: string, policy: string): { html: string; policy: string } | null => {
  if (/<script[^>]*\ssrc=/.test(html)) return null
  const still = html.replace(/(<(?:script|style|link)[^>]*?) nonce="[^"]*"/g, '$1')
  const digests = [...still.matchAll(inline)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  )
  const sources = digests.length > 0 ? [...new Set(digests)].join(' ') : "'none'"
  return { html: still, policy: policy.replace(/script-src [^;]*/, `script-src ${sources}`) }
}
