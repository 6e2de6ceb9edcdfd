import type { UIFieldServerProps } from 'payload'
import { hasRole } from '../../../access'
import { languageOf } from '../../../config/requestLanguage'
import { ActionFields, type ActionFieldsWords } from '../../../fields/admin/ActionFields'
import type { HeadName } from '../checks/classifier/heads'
import type { Learnt, Measure } from '../learning/learn'
import { isForThisModel, type StoredLesson } from '../learning/lessonInUse'
import './lessons.css'

type Row = Partial<StoredLesson> & Partial<Pick<Learnt, 'measures' | 'telling' | 'from'>>

/** What a lesson would change, in figures and words, and the button that uses it or goes back. */
export const LessonReport = ({ data, req }: UIFieldServerProps) => {
  const { id, status, model, measures, telling = [], from } = data as Row
  if (id === undefined || status === undefined || model === undefined || !measures || !from) return null
  const language = languageOf({ i18n: req.i18n })
  const words = wordsIn[language]
  return (
    <section className="lesson">
      <p>{words.from(from)}</p>
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.head}</th>
            <th scope="col">{words.wrong}</th>
            <th scope="col">{words.held}</th>
          </tr>
        </thead>
        <tbody>
          {(Object.entries(measures) as [HeadName, Measure | null][]).map(([head, measure]) => (
            <tr key={head}>
              <th scope="row">{words.heads[head]}</th>
              <td>{measure && `${measure.wrongBefore} → ${measure.wrongAfter} / ${measure.decided}`}</td>
              <td>{measure && `${measure.heldBefore} → ${measure.heldAfter} / ${measure.unobjected}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {telling.length > 0 && (
        <>
          <h3>{words.telling}</h3>
          <ul className="lesson__words">
            {telling.map(({ head, word, by }) => (
              <li key={`${head} ${word}`}>
                <b>{word}</b> {by > 0 ? '+' : '−'} <small>{words.heads[head]}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {!isForThisModel({ model }) && (
        <p>
          <strong>{words.outdated(model)}</strong>
        </p>
      )}
      {hasRole(req, 'manager') && isForThisModel({ model }) && (
        <ActionFields
          action={`${req.payload.config.routes.api}/actions/${status === 'used' ? 'retireLesson' : 'applyLesson'}`}
          input={{ lesson: String(id) }}
          fields={[]}
          words={status === 'used' ? words.retire : words.use}
        />
      )}
    </section>
  )
}

const problemsIn = {
  en: { MANAGERS_ONLY: 'Only managers decide this.', other: 'That did not work. Please try again.' },
  fr: {
    MANAGERS_ONLY: 'Seules les personnes responsables en décident.',
    other: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  },
}

type Words = {
  outdated: (model: string) => string
  from: (from: Learnt['from']) => string
  caption: string
  head: string
  wrong: string
  held: string
  telling: string
  heads: Record<HeadName, string>
  use: ActionFieldsWords
  retire: ActionFieldsWords
}

const wordsIn: Record<'en' | 'fr', Words> = {
  en: {
    outdated: (model) =>
      `This lesson corrects the model ${model}, which this hub no longer uses: it judges nothing. A new one is proposed as soon as the hub has learnt anew from the same decisions.`,
    from: ({ decisions, authors, deciders }) =>
      `Learnt from ${decisions} decisions by ${deciders} ${deciders === 1 ? 'person' : 'people'} about texts of ${authors} authors. Each author counts once, and reports count nothing.`,
    caption: 'Without this lesson → with it, on texts that it had not seen',
    head: 'Looks for',
    wrong: 'Otherwise than you decided',
    held: 'Held, though nobody objected',
    telling: 'Words that count more (+) or less (−)',
    heads: { spam: 'Advertising or fraud', toxic: 'Insults, hate or threats' },
    use: {
      title: 'Use this lesson',
      explains: 'New posts are judged by it at once, and by no other. You can go back at any time.',
      send: 'Use it',
      busy: 'Please wait…',
      done: 'In use. Reload the page to see it.',
      problems: problemsIn.en,
    },
    retire: {
      title: 'Stop using this lesson',
      explains: 'Posts are judged by the shipped model alone again. What was decided stays.',
      send: 'Stop using it',
      busy: 'Please wait…',
      done: 'No longer in use.',
      problems: problemsIn.en,
    },
  },
  fr: {
    outdated: (model) =>
      `Cette leçon corrige le modèle ${model}, que ce site n’utilise plus\u202f: elle ne juge rien. Une nouvelle leçon sera proposée dès que le site aura appris de nouveau des mêmes décisions.`,
    from: ({ decisions, authors, deciders }) =>
      `Apprise de ${decisions} décisions de ${deciders} personne${deciders > 1 ? 's' : ''} sur des textes de ${authors} auteurs. Chaque auteur compte une fois, et les signalements ne comptent pas.`,
    caption: 'Sans cette leçon → avec elle, sur des textes qu’elle n’avait pas vus',
    head: 'Cherche',
    wrong: 'Autrement que vous n’avez décidé',
    held: 'Retenus, alors que personne n’y trouvait à redire',
    telling: 'Mots qui comptent davantage (+) ou moins (−)',
    heads: { spam: 'Publicité ou fraude', toxic: 'Insultes, haine ou menaces' },
    use: {
      title: 'Utiliser cette leçon',
      explains:
        'Les nouveaux messages sont aussitôt jugés par elle, et par aucune autre. Vous pourrez revenir en arrière à tout moment.',
      send: 'L’utiliser',
      busy: 'Veuillez patienter…',
      done: 'Utilisée. Rechargez la page pour le voir.',
      problems: problemsIn.fr,
    },
    retire: {
      title: 'Ne plus utiliser cette leçon',
      explains: 'Les messages sont de nouveau jugés par le seul modèle livré. Ce qui a été décidé le reste.',
      send: 'Ne plus l’utiliser',
      busy: 'Veuillez patienter…',
      done: 'Elle n’est plus utilisée.',
      problems: problemsIn.fr,
    },
  },
}
