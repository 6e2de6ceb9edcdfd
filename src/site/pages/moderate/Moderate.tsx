import { ActionForm } from '../../components/forms/ActionForm'
import { Choice, TextArea } from '../../components/forms/fields'
import { decideByLink } from '../../actions/moderate'
import { CaseByLinkDocument, type CaseByLinkQuery } from '../../graphql/generated'
import { ask, SiteQueryError } from '../../server/graphql'
import { visit } from '../../server/visit'
import { Doorway } from '../account/Doorway'

/** Why a link opens nothing, as a title and what to do. */
const closed = {
  LINK_INVALID: ['moderate.invalidTitle', 'moderate.invalid'],
  LINK_EXPIRED: ['moderate.expiredTitle', 'moderate.expired'],
  LINK_USED: ['moderate.usedTitle', 'moderate.used'],
  CASE_CHANGED: ['moderate.changedTitle', 'moderate.changed'],
  CASE_NOT_FOUND: ['moderate.changedTitle', 'moderate.changed'],
} as const

type Refusal = keyof typeof closed
const isRefusal = (code: string): code is Refusal => Object.hasOwn(closed, code)

/** Where the mail about a held text leads: the text, why it is held, and three buttons. Nothing happens by opening it. */
export const Moderate = async ({ token }: { token: string }) => {
  const { t } = await visit()
  const { found, refused } = await caseOf(token)
  const queue = (
    <p>
      <a href="/admin/queue">{t('moderate.queue')}</a>
    </p>
  )
  if (!found) {
    const [title, text] = closed[refused]
    return (
      <Doorway title={t(title)} lead={t(text)}>
        {queue}
      </Doorway>
    )
  }
  return (
    <Doorway
      title={t('moderate.title')}
      lead={t(found.moderation === 'approved' ? 'moderate.leadShown' : 'moderate.lead', {
        author: found.author,
      })}
      aside={<></>}
    >
      <CaseText {...found} />
      <ActionForm action={decideByLink} submit={t('moderate.approve')} sending={t('compose.sending')}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="decision" value="approve" />
      </ActionForm>
      <section aria-labelledby="refuse">
        <h2 id="refuse">{t('moderate.refuse')}</h2>
        <ActionForm
          action={decideByLink}
          submit={null}
          sending={t('compose.sending')}
          aside={
            <>
              <button className="button plain" name="decision" value="hide">
                {t('moderate.hide')}
              </button>
              <button className="button plain" name="decision" value="reject">
                {t('moderate.reject')}
              </button>
            </>
          }
        >
          <input type="hidden" name="token" value={token} />
          <Choice
            name="rule"
            label={t('moderate.rule')}
            hint={t('moderate.ruleHint')}
            options={[
              { value: '', label: t('moderate.ruleNone') },
              ...found.rules.map(({ key, title }) => ({ value: key, label: title })),
            ]}
          />
          <TextArea name="note" label={t('moderate.note')} rows={3} maxLength={2000} />
        </ActionForm>
      </section>
      <p className="hint">{t('moderate.after')}</p>
      {queue}
    </Doorway>
  )
}

const CaseText = async ({ title, text, under, before, reasons }: CaseByLinkQuery['caseByLink']) => {
  const { t } = await visit()
  return (
    <section className="caseText" aria-label={t('moderate.text')}>
      {under === '' ? null : <p className="hint">{t('moderate.under', { title: under })}</p>}
      {before.map((said, at) => (
        <blockquote className="caseBefore" key={at}>
          <p className="hint">{said.author}</p>
          <p>{said.text}</p>
        </blockquote>
      ))}
      <blockquote>
        {title === '' ? null : <strong>{title}</strong>}
        <p>{text}</p>
      </blockquote>
      {reasons.length === 0 ? null : (
        <div className="note warn">
          <strong>{t('moderate.why')}</strong>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

type Opened = { found: CaseByLinkQuery['caseByLink']; refused: null } | { found: null; refused: Refusal }

const caseOf = async (token: string): Promise<Opened> => {
  try {
    return { found: (await ask(CaseByLinkDocument, { token })).caseByLink, refused: null }
  } catch (error) {
    if (error instanceof SiteQueryError && isRefusal(error.code)) return { found: null, refused: error.code }
    throw error
  }
}
