import type { Both } from './languages'

/** A rule of the code of conduct. The key is what decisions cite, and never changes. */
export type SeedRule = {
  key: string
  title: Both
  text: Both
  severity: 'minor' | 'moderate' | 'serious' | 'critical'
  /** What follows by default; the code's own scale. */
  measure: 'note' | 'edit' | 'hide' | 'warn' | 'suspend' | 'ban'
  examples: readonly (Both & { isFine: boolean })[]
}

/** The first version of the code of conduct, in force since before the first member joined. */
export const conduct: {
  version: number
  inForceForDays: number
  title: Both
  intro: Both
  rules: readonly SeedRule[]
} = {
  version: 1,
  inForceForDays: 173,
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
      severity: 'moderate',
      measure: 'note',
      examples: [
        {
          isFine: true,
          en: '“I would not glue it: the joint has to be able to move. Here is why.”',
          fr: '« Moi, je ne collerais pas : l’assemblage doit pouvoir jouer. Voici pourquoi. »',
        },
        {
          isFine: false,
          en: '“Anybody who asks this should stay away from tools.”',
          fr: '« Quand on pose cette question, on ne touche pas à un outil. »',
        },
      ],
    },
    {
      key: 'no-hate',
      title: { en: 'No hatred', fr: 'Aucune haine' },
      text: {
        en: 'Nobody is made smaller here for where they come from, the colour of their skin, what they believe, whom they love, their sex or gender, their age, their body or their health. Not as a joke either.',
        fr: 'Ici, personne n’est rabaissé pour son origine, sa couleur de peau, ses croyances, ses amours, son sexe ou son genre, son âge, son corps ou sa santé. Pas même pour rire.',
      },
      severity: 'critical',
      measure: 'suspend',
      examples: [
        {
          isFine: true,
          en: 'Telling what was done to you, in the words that were used.',
          fr: 'Raconter ce que l’on vous a fait, avec les mots employés.',
        },
        {
          isFine: false,
          en: 'A joke that only works if you look down on the people in it.',
          fr: 'Une blague qui ne fait rire que si l’on méprise ceux dont elle parle.',
        },
      ],
    },
    {
      key: 'no-harassment',
      title: { en: 'A no is a no', fr: 'Un non, c’est non' },
      text: {
        en: 'If someone does not wish to talk to you, to meet you or to answer, leave it there. No threats, no unwanted advances, no following a person from topic to topic.',
        fr: 'Si quelqu’un ne souhaite pas vous parler, vous voir ou vous répondre, restez-en là. Pas de menaces, pas d’avances importunes, pas de filature d’un sujet à l’autre.',
      },
      severity: 'serious',
      measure: 'warn',
      examples: [
        {
          isFine: true,
          en: 'Asking once whether somebody would like to meet at the workshop.',
          fr: 'Proposer une fois à quelqu’un de se retrouver à l’atelier.',
        },
        {
          isFine: false,
          en: 'Answering under everything a person writes after they have asked you to stop.',
          fr: 'Répondre sous chaque message d’une personne qui vous a prié d’arrêter.',
        },
      ],
    },
    {
      key: 'privacy',
      title: { en: 'What is private stays private', fr: 'Ce qui est privé le reste' },
      text: {
        en: 'Do not publish anyone’s address, number, letters or picture without asking them. For children, ask their parents. What was told by the stove was told by the stove.',
        fr: 'Ne publiez ni l’adresse, ni le numéro, ni les messages, ni la photo de quelqu’un sans lui demander. Pour les enfants, demandez aux parents. Ce qui s’est dit près du poêle y reste.',
      },
      severity: 'serious',
      measure: 'hide',
      examples: [
        {
          isFine: true,
          en: 'A picture of your own kitchen, faces left out.',
          fr: 'Une photo de votre cuisine, sans les visages.',
        },
        {
          isFine: false,
          en: 'A screenshot of a private message “so that everybody can judge”.',
          fr: 'La capture d’un message privé « pour que chacun juge ».',
        },
      ],
    },
    {
      key: 'safety',
      title: { en: 'No advice that can kill', fr: 'Pas de conseil qui puisse tuer' },
      text: {
        en: 'Mains current, gas, lithium, brakes, lifting gear: if you are not certain, say so, and send people to someone who is. Advice that puts someone in danger is taken down, even when it is meant well.',
        fr: 'Secteur, gaz, lithium, freins, levage : si vous n’êtes pas certain, dites-le et adressez la personne à qui l’est. Un conseil qui met en danger est retiré, même donné de bon cœur.',
      },
      severity: 'serious',
      measure: 'hide',
      examples: [
        {
          isFine: true,
          en: '“I am not an electrician. Pull the plug, and have the earth measured before you use it again.”',
          fr: '« Je ne suis pas électricien. Débranchez, et faites mesurer la terre avant de vous en resservir. »',
        },
        {
          isFine: false,
          en: '“The fuse keeps blowing? A thicker wire will hold.”',
          fr: '« Le fusible saute ? Avec un fil plus gros, il tiendra. »',
        },
      ],
    },
    {
      key: 'no-spam',
      title: { en: 'Nothing to sell', fr: 'Rien à vendre' },
      text: {
        en: 'No advertising, no affiliate links, no messages sent to everybody. A member who mends for a living may say so in their profile, and once where it answers a question.',
        fr: 'Ni publicité, ni liens rémunérés, ni messages en série. Un membre dont c’est le métier peut le dire dans son profil, et une fois là où cela répond à une question.',
      },
      severity: 'minor',
      measure: 'hide',
      examples: [
        {
          isFine: true,
          en: '“I restring violins for a living; for this one, any shop will do.”',
          fr: '« Je recorde des violons, c’est mon métier ; pour celui-ci, n’importe quelle boutique fera l’affaire. »',
        },
        {
          isFine: false,
          en: 'The same link to a shop in four topics on one morning.',
          fr: 'Le même lien vers une boutique dans quatre sujets le même matin.',
        },
      ],
    },
    {
      key: 'on-topic',
      title: { en: 'The right thing in the right place', fr: 'Chaque chose à sa place' },
      text: {
        en: 'Choose the forum that fits and a title that says what it is about. One subject for each topic; a new thought may have a new one. Digressions are welcome around the stove.',
        fr: 'Choisissez le forum qui convient et un titre qui annonce le contenu. Un sujet par discussion ; une autre idée mérite la sienne. Les digressions ont leur salon : autour du poêle.',
      },
      severity: 'minor',
      measure: 'note',
      examples: [
        {
          isFine: true,
          en: '“The toaster reminds me of something; I have opened a topic for it.”',
          fr: '« Ce grille-pain me fait penser à autre chose : j’ai ouvert un sujet. »',
        },
        {
          isFine: false,
          en: '“Help!!!” as a title.',
          fr: '« Au secours !!! » en guise de titre.',
        },
      ],
    },
    {
      key: 'honest',
      title: { en: 'Your own work, under your own name', fr: 'Votre travail, sous votre nom' },
      text: {
        en: 'Say where a plan, a picture or a trick comes from. Do not pretend to be someone else, and do not vote twice. A text written by a machine says so.',
        fr: 'Dites d’où viennent un plan, une image, une astuce. Ne vous faites pas passer pour un autre et ne votez pas deux fois. Un texte écrit par une machine le signale.',
      },
      severity: 'moderate',
      measure: 'edit',
      examples: [
        {
          isFine: true,
          en: '“Drawing after a plan by my aunt, with her leave.”',
          fr: '« Dessin d’après un plan de ma tante, avec son accord. »',
        },
        {
          isFine: false,
          en: 'Somebody else’s bench in your contest entry.',
          fr: 'L’établi d’un autre dans votre participation au concours.',
        },
      ],
    },
    {
      key: 'lawful',
      title: { en: 'Nothing the law forbids', fr: 'Rien que la loi interdise' },
      text: {
        en: 'No stolen goods, no counterfeits, no copies of what may not be copied, nothing that harms a child. We report what must be reported.',
        fr: 'Ni objets volés, ni contrefaçons, ni copies de ce qui ne se copie pas, rien qui fasse du mal à un enfant. Nous signalons ce qui doit l’être.',
      },
      severity: 'critical',
      measure: 'ban',
      examples: [
        {
          isFine: true,
          en: 'Asking whether a spare part may be copied, and under which licence.',
          fr: 'Demander si une pièce peut être copiée, et sous quelle licence.',
        },
        {
          isFine: false,
          en: 'Offering a bicycle “without papers, no questions”.',
          fr: 'Proposer un vélo « sans papiers, sans questions ».',
        },
      ],
    },
  ],
}
