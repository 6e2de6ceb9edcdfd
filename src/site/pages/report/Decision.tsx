import { StatementOfDocument } from '../../graphql/generated'
import { ask, SiteQueryError } from '../../server/graphql'
import { visit } from '../../server/visit'
import { Doorway } from '../account/Doorway'
import { Statement } from './Statement'

/** Where the mail about a sanction leads who cannot log in: the reasons, and the way to object. */
export const Decision = async ({ token }: { token: string }) => {
  const { t } = await visit()
  const statement = await statementOf(token)
  if (!statement) return <Doorway title={t('decisions.title')} lead={t('decisions.badLink')} />
  return (
    <Doorway title={t('decisions.title')} lead={t('decisions.text')}>
      <Statement statement={statement} token={token} />
    </Doorway>
  )
}

const statementOf = async (token: string) => {
  try {
    return (await ask(StatementOfDocument, { token })).statement
  } catch (error) {
    if (error instanceof SiteQueryError && error.code === 'DECISION_NOT_FOUND') return null
    throw error
  }
}
