import type { Both } from './languages'

/** A rule of the code of conduct. The key is what decisions cite, and never changes. */
export type SeedRule = { key: string; title: Both; text: Both }

/** The first version of the code of conduct. */
export const conduct: { version: number; title: Both; intro: Both; rules: readonly SeedRule[] } = {
  version: 1,
  title: { en: 'How we treat one another', fr: 'Comment nous vivons ensemble' },
  intro: {
    en: 'A workshop with forty people in it needs few rules, but it needs them on the wall. These hold on this site as they do around the bench. Whoever moderates cites the rule, says why, and can be asked to think again.',
    fr: 'Un atelier où l’on est quarante a besoin de peu de règles, mais il les lui faut au mur. Celles-ci valent sur ce site comme autour de l’établi. Qui modère cite la règle, dit pourquoi, et peut être prié d’y réfléchir à nouveau.',
  },
  rules: [
    {
      key: 'kind',
      title: {
        en: 'Be kind, above all when you are right',
        fr: 'Soyez bienveillants, surtout quand vous avez raison',
      },
      text: {
        en: 'Disagree with what was said, not with who said it. No insults, no mockery, no piling on. Beginners ask beginners’ questions: that is what we are open for.',
        fr: 'On conteste ce qui est dit, pas la personne qui le dit. Ni insultes, ni moqueries, ni meute. Les débutants posent des questions de débutant : c’est pour cela que nous ouvrons la porte.',
      },
    },
    {
      key: 'no-hate',
      title: { en: 'No hatred', fr: 'Aucune haine' },
      text: {
        en: 'Nobody is made smaller here for where they come from, the colour of their skin, what they believe, whom they love, their sex or gender, their age, their body or their health. Not as a joke either.',
        fr: 'Ici, personne n’est rabaissé pour son origine, sa couleur de peau, ses croyances, ses amours, son sexe ou son genre, son âge, son corps ou sa santé. Pas même pour rire.',
      },
    },
    {
      key: 'no-harassment',
      title: { en: 'A no is a no', fr: 'Un non, c’est non' },
      text: {
        en: 'If someone does not wish to talk to you, to meet you or to answer, leave it there. No threats, no unwanted advances, no following a person from topic to topic.',
        fr: 'Si quelqu’un ne souhaite pas vous parler, vous voir ou vous répondre, restez-en là. Pas de menaces, pas d’avances importunes, pas de filature d’un sujet à l’autre.',
      },
    },
    {
      key: 'privacy',
      title: { en: 'What is private stays private', fr: 'Ce qui est privé le reste' },
      text: {
        en: 'Do not publish anyone’s address, number, letters or picture without asking them. For children, ask their parents. What was told by the stove was told by the stove.',
        fr: 'Ne publiez ni l’adresse, ni le numéro, ni les messages, ni la photo de quelqu’un sans lui demander. Pour les enfants, demandez aux parents. Ce qui s’est dit près du poêle y reste.',
      },
    },
    {
      key: 'safety',
      title: { en: 'No advice that can kill', fr: 'Pas de conseil qui puisse tuer' },
      text: {
        en: 'Mains current, gas, lithium, brakes, lifting gear: if you are not certain, say so, and send people to someone who is. Advice that puts someone in danger is taken down, even when it is meant well.',
        fr: 'Secteur, gaz, lithium, freins, levage : si vous n’êtes pas certain, dites-le et adressez la personne à qui l’est. Un conseil qui met en danger est retiré, même donné de bon cœur.',
      },
    },
    {
      key: 'no-spam',
      title: { en: 'Nothing to sell', fr: 'Rien à vendre' },
      text: {
        en: 'No advertising, no affiliate links, no messages sent to everybody. A member who mends for a living may say so in their profile, and once where it answers a question.',
        fr: 'Ni publicité, ni liens rémunérés, ni messages en série. Un membre dont c’est le métier peut le dire dans son profil, et une fois là où cela répond à une question.',
      },
    },
    {
      key: 'on-topic',
      title: { en: 'The right thing in the right place', fr: 'Chaque chose à sa place' },
      text: {
        en: 'Choose the forum that fits and a title that says what it is about. One subject for each topic; a new thought may have a new one. Digressions are welcome around the stove.',
        fr: 'Choisissez le forum qui convient et un titre qui annonce le contenu. Un sujet par discussion ; une autre idée mérite la sienne. Les digressions ont leur salon : autour du poêle.',
      },
    },
    {
      key: 'honest',
      title: { en: 'Your own work, under your own name', fr: 'Votre travail, sous votre nom' },
      text: {
        en: 'Say where a plan, a picture or a trick comes from. Do not pretend to be someone else, and do not vote twice. A text written by a machine says so.',
        fr: 'Dites d’où viennent un plan, une image, une astuce. Ne vous faites pas passer pour un autre et ne votez pas deux fois. Un texte écrit par une machine le signale.',
      },
    },
    {
      key: 'lawful',
      title: { en: 'Nothing the law forbids', fr: 'Rien que la loi interdise' },
      text: {
        en: 'No stolen goods, no counterfeits, no copies of what may not be copied, nothing that harms a child. We report what must be reported.',
        fr: 'Ni objets volés, ni contrefaçons, ni copies de ce qui ne se copie pas, rien qui fasse du mal à un enfant. Nous signalons ce qui doit l’être.',
      },
    },
  ],
}
