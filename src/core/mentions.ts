/** A member named in a text, as `collections/members` shapes handles; no letter before it: an address of e-mail names nobody. */
export const mention = /(?<![\p{L}\p{N}_.+-])@([a-z0-9][a-z0-9_-]{1,28}[a-z0-9])(?![a-z0-9_-])/giu

/** Handles that a text names with an @, in small letters, each once. Pure. */
export const mentionsOf = (text: string): string[] => [
  ...new Set(Array.from(text.matchAll(mention), ([, handle = '']) => handle.toLowerCase())),
]
