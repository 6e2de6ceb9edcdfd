import { label, type Label } from '../../config/label'

/**
 * What is illegal about it, in the sender's eyes: the high-level categories of the Commission's database of statements
 * of reasons (DSA, Art. 24(5)), as far as they fit a community. Figures are counted by them.
 */
export const noticeCategories = {
  childAbuse: label('Sexual abuse of children', 'Abus sexuels sur des enfants'),
  violence: label('Threats, violence, terrorism', 'Menaces, violence, terrorisme'),
  hate: label('Hate speech', 'Discours de haine'),
  harassment: label('Harassment', 'Harcèlement'),
  privacy: label(
    'Privacy, personal data, intimate images',
    'Vie privée, données personnelles, images intimes',
  ),
  defamation: label('Defamation, insult', 'Diffamation, injure'),
  copyright: label('Copyright, trade marks', 'Droit d’auteur, marques'),
  fraud: label('Scams, fraud', 'Arnaques, fraude'),
  goods: label('Unlawful goods or services', 'Biens ou services illicites'),
  minors: label('Protection of minors', 'Protection des mineurs'),
  other: label('Something else', 'Autre chose'),
} as const satisfies Record<string, Label>

/** One of {@link noticeCategories}. */
export type NoticeCategory = keyof typeof noticeCategories

/** Is this one of {@link noticeCategories}? */
export const isCategory = (value: string): value is NoticeCategory => Object.hasOwn(noticeCategories, value)

/** DSA, Art. 16(2)(c): name and address are not asked of whoever reports offences of Directive 2011/93/EU, Art. 3 to 7. */
export const needsNoName = (category: NoticeCategory): boolean => category === 'childAbuse'
