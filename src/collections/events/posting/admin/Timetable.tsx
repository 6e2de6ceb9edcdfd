import type { UIFieldServerProps } from 'payload'
import { hasRole } from '../../../../access'
import { languageOf } from '../../../../config/requestLanguage'
import { slugs } from '../../../../slugs'
import { momentWords } from '../../telling/words'
import { kindLabels, type PostReason, type PostState, reasonLabels, stateLabels } from '../labels'
import { type PostKind, wholeEvent } from '../steps'
import './timetable.css'

/** Posts that the form of an event shows: those of the last weeks and of those to come. */
const most = 60

type Row = {
  id: number | string
  occurrence: string
  kind: PostKind
  state: PostState
  why?: PostReason | null
  at?: string | null
}

/** Below the timetable of an event: what is planned for each date, and what became of it. */
export const Timetable = async ({ id, data, req }: UIFieldServerProps) => {
  const { timeZone } = data as { timeZone?: string }
  if (id === undefined || !hasRole(req, 'editor', 'manager')) return null
  const { docs } = await req.payload.find({
    collection: slugs.eventPosts,
    where: { event: { equals: id } },
    sort: '-at',
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const rows = (docs as Row[]).reverse()
  if (rows.length === 0) return null
  const language = languageOf({ i18n: req.i18n })
  const words = wordsIn[language]
  return (
    <section className="hub-timetable field-type">
      <table>
        <caption>{words.caption}</caption>
        <thead>
          <tr>
            {[words.step, words.date, words.when, words.state].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id: row, kind, occurrence, at, state, why }) => (
            <tr key={row}>
              <th scope="row">{kindLabels[kind][language]}</th>
              <td>
                {occurrence === wholeEvent || occurrence === 'once' ? '–' : dayOf(occurrence, language)}
              </td>
              <td>
                {kind === 'lastSeats' && state === 'planned'
                  ? words.few
                  : at
                    ? momentWords(language, at, timeZone ?? 'UTC')
                    : '–'}
              </td>
              <td>
                {stateLabels[state][language]}
                {why ? ` – ${reasonLabels[why][language]}` : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** The day in the id of a date, `20261107T190000`, as the event's own clock has it. */
const dayOf = (occurrence: string, language: 'en' | 'fr'): string =>
  new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(
    new Date(`${occurrence.slice(0, 4)}-${occurrence.slice(4, 6)}-${occurrence.slice(6, 8)}T00:00:00Z`),
  )

const wordsIn = {
  en: {
    caption: 'What is planned, and what became of it',
    step: 'Step',
    date: 'Date',
    when: 'When',
    few: 'When few seats are left',
    state: 'State',
  },
  fr: {
    caption: 'Ce qui est prévu, et ce qu’il en est',
    step: 'Étape',
    date: 'Date',
    when: 'Quand',
    few: 'Quand il reste peu de places',
    state: 'État',
  },
} as const
