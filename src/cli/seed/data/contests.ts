import type { Both } from './languages'

/** What a member of the demonstration has entered. */
export type SeedEntry = {
  member: string
  /** Days after the opening. */
  after: number
  title?: string
  text?: string
  language?: 'en' | 'fr'
  /** A scene of the covers, as its picture. */
  picture?: string
  score?: number
  seconds?: number
  prediction?: string
  /** How many steps of a challenge, from the first. */
  steps?: number
}

/** A contest: its texts are `content/contests/<key>.<language>.md`; texts in `fields` are in both languages. */
export type SeedContest = {
  key: string
  author: string
  /** Days before now, and after. Negative: the other way. */
  opensDaysAgo: number
  closesInDays: number
  /** A cover is drawn under its key. @default the site's own drawing */
  hasCover?: boolean
  fields: Readonly<Record<string, unknown>>
  /** Members of the jury. */
  jury?: readonly string[]
  entries: readonly SeedEntry[]
  /** What came true of a prediction; such a contest is decided. */
  outcome?: string
}

const both = (en: string, fr: string): Both => ({ en, fr })
const choice = (en: string, fr: string, right = false) => ({ text: both(en, fr), right })

/** One of each kind that a stranger can look at: open ones with entries, and one with its result. */
export const contests: readonly SeedContest[] = [
  {
    key: 'the-beautiful-mend',
    author: 'agathe',
    opensDaysAgo: 14,
    closesInDays: 24,
    hasCover: true,
    jury: ['agathe', 'marcel', 'hamish'],
    fields: {
      kind: 'creative',
      media: { kinds: ['text', 'picture'], files: 2, textLength: 1_000 },
      judging: {
        ...{ how: 'both', voteWeight: 50, juryWeight: 50, tieRule: 'draw' },
        criteria: [
          { title: both('It does its work', 'Elle fait son travail'), weight: 2 },
          { title: both('It does not lie', 'Elle ne ment pas'), weight: 1 },
        ],
      },
      prizes: [
        { title: both('A pair of forged shears', 'Une paire de ciseaux forgés'), value: 90 },
        { title: both('A year of the tool library', 'Un an d’outilthèque'), value: 40 },
        { title: both('A lamp, repaired', 'Une lampe, réparée'), value: 25 },
      ],
    },
    entries: [
      {
        ...{ member: 'priya', after: 1, language: 'en', picture: 'visible-mending' },
        title: 'The elbow of a cardigan',
        text: 'Moths had been at it for a winter. I darned it in the wrong red, on purpose, and now it is the right one.',
      },
      {
        ...{ member: 'lucile', after: 2, language: 'fr', picture: 'first-lamp' },
        title: 'La lampe du grenier',
        text: 'Un fil neuf, une douille neuve, et le même abat-jour brûlé d’un côté. Joris a tenu l’échelle.',
      },
      {
        ...{ member: 'tomasz', after: 4, language: 'en', picture: 'tool-library' },
        title: 'A plane that had lost its horn',
        text: 'Turned a new one out of pear. It is not the shape it was; it is the shape of my hand.',
      },
      {
        ...{ member: 'nadia', after: 6, language: 'fr', picture: 'repair-cafe' },
        title: 'Le grille-pain de ma tante',
        text: 'Le loquet ne tenait plus. Une lame de ressort coupée dans une boîte à sardines, et il tient.',
      },
      {
        ...{ member: 'joris', after: 9, language: 'fr', picture: 'cargo-bike' },
        title: 'Le cadre fendu',
        text: 'Brasé au quai, un dimanche de pluie. La soudure se voit, et le vélo roule.',
      },
      {
        ...{ member: 'meilin', after: 11, language: 'en', picture: 'dry-garden' },
        title: 'A watering can with two spouts',
        text: 'One was the hole. I could have closed it; I gave it a nozzle instead.',
      },
    ],
  },
  {
    key: 'what-the-lock-keeper-knows',
    author: 'solene',
    opensDaysAgo: 5,
    closesInDays: 16,
    fields: {
      kind: 'quiz',
      judging: { how: 'score', count: 'live', tieRule: 'shared' },
      prizes: [{ title: both('The key to the tea cupboard, for a month', 'La clé du placard à thé, pour un mois') }],
      quiz: {
        seconds: 180,
        questions: [
          {
            points: 1,
            question: both('Which way do the gates of a lock point?', 'De quel côté pointent les portes d’une écluse\u202f?'),
            choices: [
              choice('Upstream: the water itself keeps them shut', 'Vers l’amont\u202f: l’eau elle-même les tient fermées', true),
              choice('Downstream, out of the way of boats', 'Vers l’aval, hors du passage des bateaux'),
              choice('To the bank', 'Vers la berge'),
            ],
          },
          {
            points: 2,
            question: both('What keeps a blade from rust over the winter?', 'Qu’est-ce qui protège une lame de la rouille tout un hiver\u202f?'),
            choices: [
              choice('A film of oil', 'Un film d’huile', true),
              choice('Wax', 'De la cire', true),
              choice('A damp cloth', 'Un linge humide'),
            ],
          },
          {
            points: 2,
            question: both('A kettle clicks off too early. Where do you look first?', 'Une bouilloire s’arrête trop tôt. Où regardez-vous d’abord\u202f?'),
            choices: [
              choice('At the lime on the steam inlet', 'Le calcaire à l’entrée de la vapeur', true),
              choice('At the plug', 'La prise'),
              choice('At the handle', 'La poignée'),
            ],
          },
          {
            points: 1,
            question: both('How many strands has a three-strand rope?', 'Combien de torons dans un cordage à trois torons\u202f?'),
            choices: [choice('Two', 'Deux'), choice('Three', 'Trois', true), choice('It depends on the lay', 'Cela dépend du commettage')],
          },
        ],
      },
    },
    entries: [
      { member: 'hamish', after: 1, score: 6, seconds: 96 },
      { member: 'ruth', after: 1, score: 5, seconds: 71 },
      { member: 'idriss', after: 2, score: 5, seconds: 118 },
      { member: 'bastien', after: 3, score: 3, seconds: 64 },
      { member: 'meilin', after: 4, score: 3, seconds: 64 },
    ],
  },
  {
    key: 'a-week-of-small-repairs',
    author: 'ruth',
    opensDaysAgo: 3,
    closesInDays: 11,
    fields: {
      kind: 'challenge',
      gallery: 'never',
      judging: { how: 'score', count: 'live', tieRule: 'shared' },
      prizes: [],
      challenge: {
        steps: [
          [both('Find what is broken', 'Trouver ce qui est cassé'), both('Walk through your home and write down three things.', 'Faites le tour de chez vous et notez trois choses.'), 0, null, 1, false],
          [both('Open one of them', 'En ouvrir une'), both('Show its inside, before you touch it.', 'Montrez l’intérieur, avant d’y toucher.'), 1, null, 2, true],
          [both('Mend it', 'La réparer'), both('A photograph of it at work.', 'Une photo de l’objet qui fonctionne.'), 2, null, 5, true],
          [both('Teach somebody', 'Transmettre'), both('Show one person how you did it.', 'Montrez à quelqu’un comment vous avez fait.'), 6, null, 3, false],
        ].map(([title, text, from, until, points, proof]) => ({ title, text, from, until, points, proof })),
      },
    },
    entries: [
      { member: 'nadia', after: 0.5, title: 'Nadia', steps: 3, score: 8 },
      { member: 'tomasz', after: 1, title: 'Tomasz', steps: 2, score: 3 },
      { member: 'lucile', after: 2, title: 'Lucile', steps: 1, score: 1 },
    ],
  },
  {
    key: 'how-high-the-water',
    author: 'idriss',
    opensDaysAgo: 60,
    closesInDays: -20,
    outcome: '142',
    fields: {
      kind: 'prediction',
      judging: { how: 'score', tieRule: 'earliest' },
      prizes: [{ title: both('The old water gauge, polished', 'L’ancienne échelle d’eau, polie'), value: 30 }],
      prediction: {
        question: both(
          'How many centimetres will the gauge at lock 62 show on the day of the assembly?',
          'Combien de centimètres l’échelle de l’écluse 62 marquera-t-elle le jour de l’assemblée\u202f?',
        ),
        form: 'number',
      },
    },
    entries: [
      { member: 'marcel', after: 2, prediction: '140' },
      { member: 'priya', after: 3, prediction: '155' },
      { member: 'joris', after: 8, prediction: '128' },
      { member: 'agathe', after: 20, prediction: '144' },
    ],
  },
]
