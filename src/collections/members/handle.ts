import { isReservedHandle } from './reservedWords'

const shape = /^[a-z0-9](?:[a-z0-9_-]{1,28})[a-z0-9]$/

/**
 * `validate` of the handle: 3 to 30 of a–z, 0–9, hyphen and underscore, neither at an end. What looks like a role, an
 * address of the site or the hub's own voice is reserved, for staff too: see `reservedWords.ts`.
 */
export const validateHandle = (value: unknown): true | string => {
  if (typeof value !== 'string' || !shape.test(value))
    return '3 to 30 letters a–z, digits, hyphens or underscores · 3 à 30 lettres a–z, chiffres, tirets ou soulignés'
  return !isReservedHandle(value) || 'This handle is reserved · Cet identifiant est réservé'
}
