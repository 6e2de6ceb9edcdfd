const shape = /^[a-z0-9](?:[a-z0-9_-]{1,28})[a-z0-9]$/

/** Words that would pass for the hub's own voice, or collide with an address of the site. */
const reserved = new Set([
  'admin',
  'administrator',
  'moderator',
  'moderation',
  'staff',
  'support',
  'system',
  'hub',
  'root',
  'help',
  'me',
  'new',
  'everyone',
  'here',
])

/** `validate` of the handle: 3 to 30 of a–z, 0–9, hyphen and underscore, neither at an end; some words are reserved. */
export const validateHandle = (value: unknown): true | string => {
  if (typeof value !== 'string' || !shape.test(value))
    return '3 to 30 letters a–z, digits, hyphens or underscores · 3 à 30 lettres a–z, chiffres, tirets ou soulignés'
  return !reserved.has(value) || 'This handle is reserved · Cet identifiant est réservé'
}
