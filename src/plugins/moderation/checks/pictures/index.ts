import { picturesNamedIn } from '../../../../core/markdown'
import type { Check } from '../check'

/** Does a text show a picture that the team has listed? Asked of the hub: the check itself reads no file. */
export const pictures = (): Check => ({
  id: 'pictures',
  cost: 'instant',
  reasons: {
    known: {
      en: 'Shows a picture that the team has listed',
      fr: 'Montre une image que l’équipe a répertoriée',
    },
  },
  applies: ({ text }) => picturesNamedIn(text).length > 0,
  look: async ({ text, history }) => {
    const known = await history.knownPictures([...new Set(picturesNamedIn(text))])
    return known.map(({ file, distance }) => ({
      check: 'pictures',
      code: 'known',
      weight: 10,
      evidence: `${file} (${distance})`,
      // Whatever the standing: a person looks.
      atLeast: 'hold',
    }))
  },
})
