/**
 * Words that people write with letters struck out, folded: what stands for a letter is read as the letter. The commoner
 * word stands first among those that fit ("p***"). Compiled for this project.
 */
const vocabulary = `
  pute putes merde
  fuck fucks fucker fuckers fucking fucked fuckin shit shits shitty shithead bitch bitches bastard bastards asshole
  assholes arsehole ass arse dick dickhead dicks cunt cunts crap cock cocksucker whore whores slut sluts nigger niggers
  nigga niggas faggot faggots retard retards retarded motherfucker motherfucking bullshit twat
  tranny trannies wanker wankers kike kikes paki dyke damn goddamn rape kill die hell
  putain merdes merdeux con connard connards connasse connasses conne cons encule encules enculee enculer
  salope salopes salaud salauds salopard batard batards foutre gueule gueules nique niquer niquez niquent cul couilles
  bite pede pedes pd tapette gouine gouines bougnoule bougnoules negre negres negro youpin youpins bordel chier enfoire
  enfoires fdp ntm petasse pouffiasse crever creve gogol mongol attarde branleur tarlouze emmerde emmerder pussy
  prick piss
`
  .trim()
  .split(/\s+/)
const byFirst = new Map<string, readonly string[]>()
for (const word of vocabulary) {
  const first = word.charAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), word])
}

/** Letters with at least one mark that strikes out, none of them at the very beginning; at most 16 signs. */
const token = /(?<![\p{L}\p{N}*#_])\p{L}(?=\p{L}{0,13}[*#%•_~^.-])[\p{L}*#%•_~^.-]{1,15}(?![\p{L}\p{N}])/gu
/** Only these strike a word out at its end; the others are punctuation there. */
const punctuation = /[%_~^.-]+$/u

/** What a word with struck-out letters was; null when it is none of the vocabulary. */
const unmasked = (written: string): string | null => {
  const word = written.replace(punctuation, '').toLowerCase()
  const known = byFirst.get(word.charAt(0))
  if (!known || !/[*#%•_~^.-]/u.test(word)) return null
  // "on*" has a footnote, and of "f**" nobody can say what it was.
  if (word.length < 4 && !/\p{L}.+\p{L}/u.test(word)) return null
  return known.find((each) => fits(word, each, false)) ?? known.find((each) => fits(word, each, true)) ?? null
}

/** Does a written word fit a whole one, sign by sign? `loose`: two marks or more may stand for any number of letters. */
const fits = (written: string, whole: string, loose: boolean): boolean => {
  if (!loose)
    return (
      written.length === whole.length &&
      Array.from(written).every((sign, at) => !/\p{L}/u.test(sign) || sign === whole[at])
    )
  const [, start = '', end = ''] = /^(\p{L}+)[*#•]{2,}(\p{L}*)$/u.exec(written) ?? []
  // One letter and a row of stars says how long the word is.
  return (
    start.length + end.length > 1 &&
    whole.length > start.length + end.length &&
    whole.startsWith(start) &&
    whole.endsWith(end)
  )
}

/** Reads "f*ck", "m#rde" and "p***" as who reads them does. Pure; on a text that is folded. */
export const readMasked = (folded: string): string =>
  folded.replace(token, (written) => {
    const word = unmasked(written)
    return word === null ? written : word + (punctuation.exec(written)?.[0] ?? '')
  })

/** Markdown takes two stars in two words for the bounds of bold type, and the words fall apart: such stars are escaped. */
export const shielded = (markdown: string): string =>
  markdown.replace(token, (written) =>
    /[*_]/.test(written) && unmasked(written.normalize('NFKD').replace(/\p{M}/gu, '')) !== null
      ? written.replace(/[*_]/g, '\\$&')
      : written,
  )
