import type { LogLineFragment } from '../../../graphql/generated'
import { visit } from '../../../server/visit'

const states = ['open', 'planned', 'started', 'done', 'declined', 'duplicate'] as const

/** What became of an idea, and the word for those who voted: the rest of its line in the log. */
export const LogNote = async ({ event }: { event: Pick<LogLineFragment, 'kind' | 'data'> }) => {
  if (event.kind !== 'ideaState') return null
  const { t } = await visit()
  const { to, note } = (event.data ?? {}) as { to?: unknown; note?: unknown }
  const state = states.find((each) => each === to)
  return (
    <>
      {state ? <> {t('idea.became', { state: t(`idea.state.${state}`) })}</> : null}
      {typeof note === 'string' && note !== '' ? <q className="logNote">{note}</q> : null}
    </>
  )
}
