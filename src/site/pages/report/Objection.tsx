import { appeal } from '../../actions/safety'
import { ActionForm } from '../../components/forms/ActionForm'
import { TextArea } from '../../components/forms/fields'
import { visit } from '../../server/visit'

/** A folded form that objects to one decision. */
export const Objection = async ({
  name,
  value,
  until,
}: {
  /** What the decision is named by. */
  name: 'case' | 'sanction' | 'report' | 'token'
  value: string
  until: string
}) => {
  const { t, format } = await visit()
  return (
    <ActionForm
      action={appeal}
      submit={t('decisions.objectSend')}
      sending={t('compose.sending')}
      folded={{ label: t('decisions.object', { date: format.date(until) }), className: 'objection' }}
    >
      <input type="hidden" name={name} value={value} />
      <TextArea name="note" label={t('decisions.objectWhy')} maxLength={2_000} required />
    </ActionForm>
  )
}
