import { type Label, label } from '../../config/label'

/** Longest name, in UTF-16 units; the field of the collection says the same. */
export const nameMax = 60

// Overrides, embeddings, isolates and marks of direction (UAX #9): they turn what stands around the name.
const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u
// Tabs and line ends become spaces; every other control character has no business in a name.
const control = /[\p{Cc}\p{Cs}\p{Co}\uFFF9-\uFFFB]/u
const blank = /[\p{Z}\t\n\r]+/gu
// What joins: the parts of an emoji, and letters of scripts that shape by it. Kept there, taken out elsewhere.
const joiner =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}])[\u200C\u200D]|[\u200C\u200D](?=$|[\p{Z}\u200C\u200D])/gu
// `\p{M}` holds the variation selectors, two of which make an emoji.
const invisible = /(?!\u200C|\u200D|\uFE0E|\uFE0F)\p{Default_Ignorable_Code_Point}/gu
// Vietnamese and pointed Hebrew need two on one letter; four leave room, and a tower of them covers the line above.
const marks = /\p{M}{5}/u
const sound = /[\p{L}\p{N}]/u

/**
 * Pure: a name as it is kept. Composed (NFC), blanks made one space, nothing at the ends; characters that nobody sees
 * and that change nothing (zero-width spaces, soft hyphens, stray joiners, tags) taken out.
 */
export const tidyName = (value: string): string =>
  value
    .normalize('NFC')
    .replace(blank, ' ')
    .replace(joiner, '')
    // Marks of direction stay, to be refused in words.
    .replace(invisible, (sign) => (bidi.test(sign) ? sign : ''))
    .trim()

/** Pure: null for a usable name, else why not. Judge what {@link tidyName} answered. */
export const nameFault = (name: string): Label | null => {
  if (name.length > nameMax) return label(`${nameMax} characters at most.`, `${nameMax} caractères au plus.`)
  if (bidi.test(name) || control.test(name))
    return label(
      'Without control characters or marks of direction.',
      'Sans caractères de contrôle ni marques de direction.',
    )
  if (marks.test(name.normalize('NFD')))
    return label('With fewer accents on one letter.', 'Avec moins d’accents sur une même lettre.')
  if (!sound.test(name)) return label('With a letter or a digit.', 'Avec une lettre ou un chiffre.')
  return null
}

/** Why a name that passes for the hub's voice is refused. */
export const officialName: Label = label(
  'This name could be taken for the team of the hub.',
  'Ce nom pourrait passer pour celui de l’équipe du hub.',
)

/** `validate` of the name, for every door. */
export const validateName = (value: unknown): true | string => {
  if (typeof value !== 'string' || value === '') return 'Required · Obligatoire'
  const fault = nameFault(value)
  return fault === null || `${fault.en} · ${fault.fr}`
}
