// @ts-check
import { hashText } from './canonical.js'

/**
 * @typedef {{ id: string, weight: number }} Entrant a pseudonym, and how many tickets it holds
 * @typedef {{ place: number, id: string, ticket: number, of: number, attempt: number }} Picked
 *   in which place who was drawn, by which ticket of how many, at which attempt
 */

const range = 2n ** 256n

/**
 * Draws entrants one after the other, as tickets out of a drum: each holds as many tickets as its weight, numbered from 0
 * through the list in its order; whoever is drawn takes all of theirs out before the next.
 *
 * The ticket of a place is SHA-256(`<seed>/<place>/<attempt>`), read as a whole number, modulo the tickets left. The
 * numbers at the upper end that would favour the first tickets are passed over: the next attempt decides. So each ticket
 * left has exactly the same chance, given that SHA-256 of a fresh text is a uniform number.
 *
 * @param {{ seed: string, entrants: readonly Entrant[], count: number, sha256: import('./canonical.js').Sha256 }} args
 * @returns {Picked[]} fewer than `count` when there are fewer entrants
 */
export const pickEntrants = ({ seed, entrants, count, sha256 }) => {
  const left = [...entrants]
  let tickets = left.reduce((sum, { weight }) => sum + weight, 0)
  /** @type {Picked[]} */
  const picks = []
  for (let place = 1; place <= count && left.length > 0; place += 1) {
    const { ticket, attempt } = ticketOf({ seed, place, tickets, sha256 })
    const index = holderOf(left, ticket)
    const [drawn] = left.splice(index, 1)
    if (!drawn) break
    picks.push({ place, id: drawn.id, ticket, of: tickets, attempt })
    tickets -= drawn.weight
  }
  return picks
}

/** @param {{ seed: string, place: number, tickets: number, sha256: import('./canonical.js').Sha256 }} args */
const ticketOf = ({ seed, place, tickets, sha256 }) => {
  const modulus = BigInt(tickets)
  const fair = range - (range % modulus)
  for (let attempt = 0; ; attempt += 1) {
    const number = BigInt(`0x${hashText(`${seed}/${place}/${attempt}`, sha256)}`)
    if (number < fair) return { ticket: Number(number % modulus), attempt }
  }
}

/**
 * @param {readonly Entrant[]} entrants
 * @param {number} ticket
 */
const holderOf = (entrants, ticket) => {
  let before = 0
  return entrants.findIndex(({ weight }) => (before += weight) > ticket)
}
