import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

/** The hub's own face, and the one that stands in for letters that it has not: Esperanto's, Cyrillic, Greek. */
const bricolage = 'bricolage-grotesque'
const inter = 'inter'

/** The parts of the faces, by the letters that each of them has; the first that has a letter draws it. */
export const scripts = ['latin', 'latin-ext', 'vietnamese', 'more-latin', 'cyrillic', 'greek'] as const

/** One of {@link scripts}. */
export type Script = (typeof scripts)[number]

/** Letters of a text that one part of the face draws. */
export type Run = { script: Script; text: string }

/** In which file of which face each part is. */
const files: Record<Script, readonly [face: string, part: string]> = {
  latin: [bricolage, 'latin'],
  'latin-ext': [bricolage, 'latin-ext'],
  vietnamese: [bricolage, 'vietnamese'],
  'more-latin': [inter, 'latin-ext'],
  cyrillic: [inter, 'cyrillic'],
  greek: [inter, 'greek'],
}

/** Letters by their part; `letters.spec.ts` holds them against the files of the face, sign by sign. */
const ranges: Record<Script, RegExp> = {
  latin:
    /^[\u0020-\u007e\u00a0-\u00a3\u00a5-\u00ac\u00ae-\u00ff\u0131\u0152\u0153\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c\u201d\u2022\u2026\u20ac]$/u,
  // Without those of Esperanto and a few more, which it has not.
  'latin-ext':
    /^(?![\u0108\u0109\u0114\u0115\u011c\u011d\u0124\u0125\u012c\u012d\u0134\u0135\u0138\u013f\u0140\u0149\u014e\u014f\u015c\u015d\u0162\u0163\u0166\u0167\u017f])[\u0100-\u0130\u0132-\u0151\u0154-\u017f\u0218-\u021b\u1e9e]$/u,
  vietnamese: /^[\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u20ab]$/u,
  'more-latin':
    /^[\u0108\u0109\u0114\u0115\u011c\u011d\u0124\u0125\u012c\u012d\u0134\u0135\u014e\u014f\u015c\u015d\u0166\u0167]$/u,
  cyrillic: /^[\u0400-\u045f\u0490\u0491]$/u,
  greek: /^[\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce]$/u,
}

/**
 * Pure: a text as runs that the faces can draw; null when there is a letter in it that none has (another script, an
 * emoji). Letters come composed: é is one of them.
 */
export const runsOf = (text: string): Run[] | null => {
  const runs: Run[] = []
  for (const letter of spaced(text)) {
    const script = scripts.find((each) => ranges[each].test(letter))
    if (!script) return null
    const last = runs.at(-1)
    if (last?.script === script) last.text += letter
    else runs.push({ script, text: letter })
  }
  return runs
}

/** Pure: what can be drawn of a text; what cannot is left out. */
export const drawable = (text: string): string =>
  Array.from(spaced(text))
    .filter((letter) => scripts.some((each) => ranges[each].test(letter)))
    .join('')
    .trim()

/** The face has the no-break space and not its narrow sister, and the Romanian letters with their comma. */
const spaced = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u202f\u2009\t\n\r]/g, '\u00a0')
    .replace(/\u0162/g, '\u021a')
    .replace(/\u0163/g, '\u021b')

const weights = [500, 700] as const

/** The faces in their parts and weights: `latin-500` and so on; read once. */
export const faces = (): Promise<Map<string, Buffer>> => (read ??= readFaces())
let read: Promise<Map<string, Buffer>> | undefined

const readFaces = async (): Promise<Map<string, Buffer>> => {
  // From where the hub runs: bundlers look into `createRequire(import.meta.url)`, and take fonts for modules.
  const { resolve } = createRequire(path.resolve('package.json'))
  return new Map(
    await Promise.all(
      weights.flatMap((weight) =>
        scripts.map(async (script) => {
          const [face, part] = files[script]
          const file = `@fontsource/${face}/files/${face}-${part}-${weight}-normal.woff`
          return [`${script}-${weight}`, await readFile(resolve(file))] as const
        }),
      ),
    ),
  )
}
