// @ts-check

/** @typedef {(value: unknown) => boolean} Shape */

/** @param {RegExp} pattern @returns {Shape} */
const text = (pattern) => (value) => typeof value === 'string' && pattern.test(value)

/** @param {number} least @param {number} [most] @returns {Shape} */
const whole =
  (least, most = Number.MAX_SAFE_INTEGER) =>
  (value) =>
    Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most

/** @param {string} wanted @returns {Shape} */
const only = (wanted) => (value) => value === wanted

/** @param {Shape} shape @returns {Shape} */
const listOf = (shape) => (value) => Array.isArray(value) && value.every(shape)

/** @param {readonly Shape[]} shapes @returns {Shape} */
const oneOf =
  (...shapes) =>
  (value) =>
    shapes.some((shape) => shape(value))

/** Exactly these members, no other. @param {Record<string, Shape>} members @returns {Shape} */
const object = (members) => (value) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const given = /** @type {Record<string, unknown>} */ (value)
  const names = Object.keys(members)
  return (
    Object.keys(given).length === names.length &&
    names.every((name) => Object.hasOwn(given, name) && members[name]?.(given[name]))
  )
}

const hash = text(/^[0-9a-f]{64}$/)
const pseudonym = text(/^[0-9a-f]{32}$/)
const time = text(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)
/** So much that the sum of all tickets stays a whole number that JavaScript holds exactly. */
const weight = whole(1, 1_000)

const chain = object({
  hash,
  publicKey: text(/^[0-9a-f]{96,192}$/),
  scheme: text(/^[a-z0-9-]{1,60}$/),
  genesisTime: whole(0),
  period: whole(1, 86_400),
})

const list = object({
  format: only('hub-draw-list/1'),
  contest: text(/^[^\s/]{1,200}$/),
  closedAt: time,
  winners: whole(1, 1_000),
  alternates: whole(0, 1_000),
  weightCap: weight,
  pseudonymKey: hash,
  source: oneOf(
    object({ kind: only('drand'), chain, frozenAt: time, round: whole(1) }),
    object({ kind: only('commitment'), commitment: hash, committedAt: time, opensAt: time }),
  ),
  entrants: listOf(object({ id: pseudonym, weight })),
})

const log = object({
  format: only('hub-draw/1'),
  list,
  listHash: hash,
  proof: oneOf(object({ signature: text(/^[0-9a-f]{96,192}$/) }), object({ secret: hash })),
  seed: hash,
  picks: listOf(
    object({ place: whole(1), id: pseudonym, ticket: whole(0), of: whole(1), attempt: whole(0) }),
  ),
  digest: hash,
})

/**
 * Has a parsed document the form of a log, and nothing beside it?
 *
 * @param {unknown} value
 * @returns {value is import('./format.js').DrawLog}
 */
export const isLog = (value) => log(value)
