import type { Both } from './languages'

/** A forum of the demonstration: its slug is its address in both languages. */
export type SeedForum = { slug: string; order: number; title: Both; description: Both }

/** The four rooms of the forum. */
export const forums: readonly SeedForum[] = [
  {
    slug: 'workbench',
    order: 10,
    title: { en: 'The workbench', fr: 'L’établi' },
    description: {
      en: 'It clicks, leaks, squeaks or does nothing at all. Describe it, show it, say what you have tried.',
      fr: 'Ça claque, ça fuit, ça grince ou ça ne fait rien du tout. Décrivez, montrez, dites ce que vous avez déjà essayé.',
    },
  },
  {
    slug: 'garden',
    order: 20,
    title: { en: 'The garden', fr: 'Le jardin' },
    description: {
      en: 'Forty metres of towpath, and whatever grows on your roof, sill or deck.',
      fr: 'Quarante mètres de chemin de halage, et tout ce qui pousse sur votre toit, votre rebord ou votre pont.',
    },
  },
  {
    slug: 'boats',
    order: 30,
    title: { en: 'Boats and water', fr: 'Bateaux et voie d’eau' },
    description: {
      en: 'Moorings, locks, levels, engines, and how to stay dry on the inside.',
      fr: 'Amarrages, écluses, niveaux, moteurs, et l’art de rester au sec à l’intérieur.',
    },
  },
  {
    slug: 'stove',
    order: 40,
    title: { en: 'Around the stove', fr: 'Autour du poêle' },
    description: {
      en: 'Introductions, lifts, lost and found, plans, and conversation for its own sake.',
      fr: 'Présentations, covoiturages, objets trouvés, projets, et la conversation pour elle-même.',
    },
  },
]

/** The four categories of the blog. */
export const categories: readonly { slug: string; title: Both }[] = [
  { slug: 'workshop', title: { en: 'Workshop', fr: 'Atelier' } },
  { slug: 'garden', title: { en: 'Garden', fr: 'Jardin' } },
  { slug: 'canal', title: { en: 'Canal', fr: 'Canal' } },
  { slug: 'association', title: { en: 'The association', fr: 'Vie de l’association' } },
]

/** Tags, which have one title for both languages: words that either reader understands. */
export const tags: readonly string[] = [
  'textile',
  'sashiko',
  'canal',
  'archives',
  'potager',
  'compost',
  'low-tech',
  'radio',
  'cargo',
  'lithium',
  'ESP32',
  'vintage',
]
