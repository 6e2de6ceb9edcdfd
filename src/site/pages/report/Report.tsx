import { report } from '../../actions/safety'
import { ActionForm } from '../../components/forms/ActionForm'
import { Choice, TextArea } from '../../components/forms/fields'
import { ReportFormDocument } from '../../graphql/generated'
import { codeInForce } from '../../loaders/code'
import { ask } from '../../server/graphql'
import { visit } from '../../server/visit'
import { Doorway } from '../account/Doorway'
import { NoticeForm } from './NoticeForm'

/** What the address of the page names. */
export type ReportView = { what: string; id: string; url: string; isDone: boolean }

/** A member reports what the link names; everybody else, and whoever names nothing, sends a notice of illegal content. */
export const Report = async ({ what, id, url, isDone }: ReportView) => {
  const { t, me, href, locale, origin } = await visit()
  if (isDone)
    return (
      <Doorway title={t('report.doneTitle')} lead={t('report.done')}>
        <p>
          <a href={href('/account/moderation')}>{t('reports.mine')}</a>
        </p>
      </Doorway>
    )
  if (what === '') return <NoticeForm url={url} />
  const [{ reportable }, code] = await Promise.all([
    ask(ReportFormDocument, { target: { collection: what, id } }),
    codeInForce(),
  ])
  const path = reportable?.path ? href(reportable.path[locale]) : null
  if (!me) return <NoticeForm url={path === null ? url : origin + path} />
  const back = path === null ? null : <a href={path}>{t('report.back')}</a>
  if (!reportable) return <Doorway title={t('report.title')} lead={t('report.gone')} />
  if (reportable.isOwn || reportable.isReported)
    return (
      <Doorway title={t('report.title')} lead={reportable.isOwn ? t('report.own') : t('report.already')}>
        <p>{back}</p>
      </Doorway>
    )
  const rules = (code?.rules ?? []).map(({ key, title }) => ({ value: key, label: title ?? key }))
  return (
    <Doorway title={t('report.title')} lead={t('report.lead', { title: reportable.title })}>
      <ActionForm action={report} submit={t('report.send')} sending={t('compose.sending')}>
        <input type="hidden" name="collection" value={what} />
        <input type="hidden" name="id" value={id} />
        <Choice
          name="rule"
          label={t('report.rule')}
          required
          options={[
            { value: '', label: t('blocks.choose') },
            ...rules,
            { value: 'illegal', label: t('report.illegal') },
          ]}
        />
        <TextArea name="note" label={t('report.note')} hint={t('report.noteHint')} maxLength={2_000} />
      </ActionForm>
      <p>{back}</p>
    </Doorway>
  )
}
