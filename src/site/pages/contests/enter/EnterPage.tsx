import { notFound, redirect } from 'next/navigation'
import { Page } from '../../../components/frame/Page'
import { Trail } from '../../../components/Parts'
import { myPart, reasonsAgainst } from '../../../loaders/entering'
import { contestAt } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { MembersOnly } from '../../account/MembersOnly'
import { QuizPage } from '../quiz/QuizPage'
import { EntryForm } from './EntryForm'
import { isTaking } from './EnterPanel'

/** Where one enters a contest, or changes an entry; who may not is led back, where it says why. */
export const EnterPage = async ({ slug, entry: asked }: { slug: string; entry: string | null }) => {
  const [{ t, me, href, format, now }, contest] = await Promise.all([visit(), contestAt(slug)])
  if (!me) return <MembersOnly section="contests" />
  const path = readablePath('contests', contest.slug)
  const part = await myPart(contest.id)
  if (contest.kind === 'quiz') return <QuizPage contest={contest} part={part} />
  const entries = part.myEntries.filter(({ status }) => status !== 'withdrawn')
  const entry = asked === null ? null : (entries.find(({ id }) => String(id) === asked) ?? notFound())
  const isSpent = entry === null && entries.length >= (contest.entriesPerMember ?? 1)
  if (!isTaking(contest, now) || reasonsAgainst(part).length > 0 || isSpent) redirect(`${href(path)}#enter`)
  return (
    <Page section="contests">
      <div className="wide page">
        <div className="pageHead">
          <div>
            <Trail
              steps={[
                { path: '/contests', label: t('contests.title') },
                { path, label: contest.title ?? '' },
              ]}
            />
            <h1>{entry ? t('enter.changeHeading') : t('enter.heading', { title: contest.title ?? '' })}</h1>
            <p className="lead">
              {t('enter.until', { date: format.dateTime(contest.closesAt, contest.timeZone ?? 'UTC') })}
            </p>
          </div>
        </div>
        <div className="broad">
          <EntryForm
            contest={contest}
            entry={entry}
            accepted={part.myEntries.flatMap(({ rulesVersion }) => (rulesVersion ? [rulesVersion] : []))}
          />
        </div>
      </div>
    </Page>
  )
}
