// Format and control characters that nobody sees: zero-width space and joiners, bidi marks and overrides, soft hyphen,
// variation selectors, tags, the Hangul and Mongolian fillers. Unicode 16, Default_Ignorable_Code_Point.
const invisible = /[\p{Default_Ignorable_Code_Point}\u{FFF9}-\u{FFFB}]/gu
const accents = /\p{M}+/gu

/** What a reader sees, whatever the characters underneath: compatibility forms unified, the invisible taken out. */
export const visible = (text: string): string => text.normalize('NFKC').replace(invisible, '')

/** Lower case without accents, so that « Enculé », "encule" and "ENCULE" are one word; œ and æ spelt out. */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(accents, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
