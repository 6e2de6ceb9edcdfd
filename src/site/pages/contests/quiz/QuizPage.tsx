import { redirect } from 'next/navigation'
import { Page } from '../../../components/frame/Page'
import { Trail } from '../../../components/Parts'
import { type MyPart, quizOf, reasonsAgainst } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { isTaking } from '../enter/EnterPanel'
import { QuizForm } from './QuizForm'
import { QuizStart } from './QuizStart'

/** Where one takes a quiz: what to know before, then the questions; who may not is led back, where it says why. */
export const QuizPage = async ({ contest, part }: { contest: ContestPage; part: MyPart }) => {
  const [{ t, href, now }, quiz] = await Promise.all([visit(), quizOf(contest.id)])
  const path = readablePath('contests', contest.slug)
  const isSpent = part.myEntries.length >= (contest.entriesPerMember ?? 1)
  const mayStart = isTaking(contest, now) && reasonsAgainst(part).length === 0 && !isSpent
  if (!quiz || (quiz.attempt === null && !mayStart)) redirect(`${href(path)}#enter`)
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
            <h1>{contest.title}</h1>
          </div>
        </div>
        <div className="broad">
          {quiz.attempt ? (
            <QuizForm contest={contest} attempt={quiz.attempt} />
          ) : (
            <QuizStart
              contest={contest}
              quiz={quiz}
              accepted={part.myEntries.flatMap(({ rulesVersion }) => (rulesVersion ? [rulesVersion] : []))}
            />
          )}
        </div>
      </div>
    </Page>
  )
}
