// @ts-check
/* global TextEncoder, TextDecoder */

/**
 * Plain JavaScript, as everything in this folder that a reader's browser and `scripts/verifyDraw.js` run too: a log must
 * be checkable from a bare clone, without a compiler.
 *
 * @typedef {(bytes: Uint8Array) => Uint8Array} Sha256 the one primitive that whoever calls brings along
 */

const utf8 = new TextEncoder()

/** @param {Uint8Array} bytes */
export const toHex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits.
 *
 * @param {string} text
 * @param {Sha256} sha256
 */
export const hashText = (text, sha256) => toHex(sha256(utf8.encode(text)))

/**
 * JSON in one way only: keys in the order of their UTF-16 code units, no space, whole numbers only (a subset of RFC 8785).
 * Two documents that say the same are the same bytes.
 *
 * @param {unknown} value
 * @returns {string}
 * @throws TypeError for what has no such form.
 */
export const canonical = (value) => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new TypeError('Only whole numbers have a canonical form.')
    return String(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object') {
    const members = /** @type {Record<string, unknown>} */ (value)
    return `{${Object.keys(members)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(members[key])}`)
      .join(',')}}`
  }
  throw new TypeError(`A ${typeof value} has no canonical form.`)
}

/**
 * Reads canonical JSON; undefined for any other bytes, even when they mean the same.
 *
 * @param {Uint8Array | string} given
 * @returns {unknown}
 */
export const parseCanonical = (given) => {
  try {
    const text =
      typeof given === 'string'
        ? given
        : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(given)
    const value = JSON.parse(text)
    return canonical(value) === text ? value : undefined
  } catch {
    return undefined
  }
}
