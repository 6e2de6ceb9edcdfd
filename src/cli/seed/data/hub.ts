import type { Both } from './languages'

/** Name, words and colour of the demonstration hub. */
export const hub = {
  name: 'Le Bief',
  /** The red lead of the shutters; `covers/palette.ts` is built around it. */
  accent: '#a83f2b',
  contactEmail: 'bonjour@example.org',
  tagline: {
    en: 'Tool library, repair café and garden at lock 62',
    fr: 'Outilthèque, café-réparation et jardin à l’écluse 62',
  },
  welcome: {
    en: 'A lock-house with its lights on, between a village and its boats. Borrow a drill, mend a kettle, swap a seed, ask how a knot is undone. French and English are spoken here, often in the same sentence. If the lights are on, come in.',
    fr: 'Une maison éclusière qui a rallumé ses lampes, entre un village et ses bateaux. On y emprunte une perceuse, on y répare une bouilloire, on y troque des graines, on y apprend à défaire un nœud. On y parle français et anglais, souvent dans la même phrase. Si c’est allumé, entrez.',
  },
} as const satisfies { tagline: Both; welcome: Both } & Record<string, unknown>
