import type { Role } from '../../../access'
import type { Language } from './languages'

/** A person of the demonstration: nobody can sign in as one, their passwords are random and kept nowhere. */
export type SeedMember = {
  handle: string
  displayName: string
  locale: Language
  bio: string
  roles?: readonly Role[]
  joinedDaysAgo: number
  /** Reads the forum in both languages. @default what is in their own, and where they speak */
  readsBoth?: boolean
  /** Held at a level by the hub's manager. */
  trusted?: { level: 3 | 4; daysAgo: number; reason: string }
}

/** Thirteen people who never were. */
export const members: readonly SeedMember[] = [
  {
    handle: 'solene',
    displayName: 'Solène Vautrin',
    locale: 'fr',
    roles: ['member', 'manager'],
    joinedDaysAgo: 172,
    readsBoth: true,
    bio: 'J’ai demandé la clé. Depuis, je tiens les clés, le calendrier et la louche. Ancienne libraire : je range les vis par ordre alphabétique.',
  },
  {
    handle: 'ruth',
    displayName: 'Ruth Calloway',
    locale: 'en',
    roles: ['member', 'editor'],
    joinedDaysAgo: 171,
    readsBoth: true,
    bio: 'Retired sub-editor, living on the barge Perpetua with a wet dog. I publish what happens here and take out the adjectives.',
  },
  {
    handle: 'idriss',
    displayName: 'Idriss Benhadda',
    locale: 'fr',
    roles: ['member', 'moderator'],
    joinedDaysAgo: 170,
    readsBoth: true,
    bio: 'Infirmier de nuit à Montbrey. Je modère comme je soigne : tôt, calmement, en expliquant. Voisin direct de la cuve à purin d’ortie.',
  },
  {
    handle: 'marcel',
    displayName: 'Marcel Thibaudeau',
    locale: 'fr',
    joinedDaysAgo: 169,
    readsBoth: true,
    trusted: { level: 4, daysAgo: 60, reason: 'Answers newcomers before we have read the question.' },
    bio: 'Éclusier à la 62 pendant trente-quatre ans. J’ai ouvert des portes, j’ai fermé des portes. Je sais où sont les choses, sauf mes lunettes.',
  },
  {
    handle: 'hamish',
    displayName: 'Hamish Drummond',
    locale: 'en',
    joinedDaysAgo: 169,
    bio: 'Boatbuilder, from a yard on the Clyde that is flats now. Wood, tar, tea. I will sharpen anything that is not serrated.',
  },
  {
    handle: 'agathe',
    displayName: 'Agathe Lormier',
    locale: 'fr',
    joinedDaysAgo: 168,
    trusted: { level: 3, daysAgo: 40, reason: 'Keeps the Saturday table, and its tone.' },
    bio: 'Trente ans de retouches invisibles, à présent reprises bien visibles. Table de la fenêtre, le samedi, à partir de quatorze heures.',
  },
  {
    handle: 'tomasz',
    displayName: 'Tomasz Wilk',
    locale: 'en',
    joinedDaysAgo: 166,
    readsBoth: true,
    bio: 'Bicycles. Came from Poznań on one, in stages. If it has wheels it can be made to roll; if it has none, we can talk.',
  },
  {
    handle: 'lucile',
    displayName: 'Lucile Ferrand',
    locale: 'fr',
    joinedDaysAgo: 164,
    bio: 'Maraîchère en semi-retraite, quarante mètres de jardin et une opinion sur chacun. Je donne des graines, je reprends les enveloppes.',
  },
  {
    handle: 'priya',
    displayName: 'Priya Raman',
    locale: 'en',
    joinedDaysAgo: 160,
    readsBoth: true,
    bio: 'Electronics engineer. I open things. I keep a jar of capacitors that have died in interesting ways and will show it to anyone.',
  },
  {
    handle: 'joris',
    displayName: 'Joris Van Aelst',
    locale: 'en',
    joinedDaysAgo: 158,
    readsBoth: true,
    bio: 'Kalm Water, 24 metres, Ghent to Vernoisy by every lock in between. Engines and, since the last assembly, the accounts.',
  },
  {
    handle: 'bastien',
    displayName: 'Bastien Kervella',
    locale: 'fr',
    joinedDaysAgo: 151,
    bio: 'Apprenti menuisier. J’affûte avec Hamish, j’imprime des loquets avec Priya, et j’ai sans doute la scie à onglet.',
  },
  {
    handle: 'nadia',
    displayName: 'Nadia Chevrel',
    locale: 'fr',
    joinedDaysAgo: 146,
    bio: 'Institutrice. Le vendredi, douze enfants et autant de tournevis. J’ai le bras long, demandez à Tomasz.',
  },
  {
    handle: 'meilin',
    displayName: 'Mei-Lin Chao',
    locale: 'en',
    joinedDaysAgo: 68,
    bio: 'New here, above the bakery. I write software and had never mended a thing. So far: one lamp, one kettle, nineteen bonjours.',
  },
]
