import { enterContest } from '../../../actions/contests'
import { ActionForm } from '../../../components/forms/ActionForm'
import { Choice, FileField, TextArea, TextField } from '../../../components/forms/fields'
import type { OwnEntry } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { askedFor } from './asked'
import { Conditions } from './Conditions'
import { OwnFiles } from './OwnFiles'
import { SentFiles } from './SentFiles'

/** Longest title, as the hub has it. */
const longestTitle = 200
/** What one sending of the site may hold besides its words, in megabytes (`serverActions.bodySizeLimit`). */
export const mostAtOnce = 5

/** The form with which one enters, goes on with a draft, or changes what was entered. */
export const EntryForm = async ({
  contest,
  entry,
  accepted,
}: {
  contest: ContestPage
  /** The one that is changed; null for a further one. */
  entry: OwnEntry | null
  /** Versions of the rules that the member has accepted with other entries. */
  accepted: readonly number[]
}) => {
  const { t, href } = await visit()
  const path = href(readablePath('contests', contest.slug))
  const asked = askedFor(contest)
  const most = contest.media?.files ?? 5
  const longest = contest.media?.textLength ?? 5000
  const size = Math.min(mostAtOnce, Math.floor((contest.media?.maxBytes ?? Infinity) / 1_048_576) || 1)
  const isIn = entry?.status === 'submitted'
  return (
    <ActionForm
      action={enterContest}
      submit={t(isIn ? 'enter.save' : 'enter.handIn')}
      sending={t('enter.sending')}
      aside={
        isIn || !Object.values(asked).includes(true) ? null : (
          <button type="submit" className="button plain small" name="intent" value="draft">
            {t('enter.keepDraft')}
          </button>
        )
      }
    >
      <input type="hidden" name="contest" value={String(contest.id)} />
      <input type="hidden" name="path" value={path} />
      <input type="hidden" name="entry" value={entry ? String(entry.id) : ''} />
      {Object.values(asked).includes(true) ? null : <p>{t('enter.nothingToWrite')}</p>}
      {asked.title ? (
        <TextField
          name="title"
          label={t('enter.field.title')}
          defaultValue={entry?.title ?? ''}
          maxLength={longestTitle}
          required
        />
      ) : null}
      {asked.text ? (
        <TextArea
          name="text"
          label={t('enter.field.text')}
          hint={t('enter.field.textHint', { n: longest })}
          defaultValue={entry?.text ?? ''}
          maxLength={longest}
          rows={8}
        />
      ) : null}
      {asked.link ? (
        <TextField
          name="link"
          label={t('enter.field.link')}
          hint={t('enter.field.linkHint')}
          defaultValue={entry?.link ?? ''}
          maxLength={2000}
        />
      ) : null}
      {asked.prediction ? <Prediction contest={contest} entry={entry} /> : null}
      {asked.files ? (
        <>
          <input type="hidden" name="takesFiles" value="yes" />
          <OwnFiles files={entry?.files ?? null} />
          <SentFiles words={{ one: t('enter.uploaded'), other: t('enter.uploadedMany', { n: '{n}' }) }} />
          <FileField
            name="files"
            label={t('enter.field.files')}
            hint={t('enter.field.filesHint', { n: most, size: String(size) })}
            accept={acceptOf(contest)}
            multiple={most > 1}
          />
        </>
      ) : null}
      <Conditions contest={contest} accepted={accepted} />
    </ActionForm>
  )
}

const Prediction = async ({ contest, entry }: { contest: ContestPage; entry: OwnEntry | null }) => {
  const { t } = await visit()
  const { question, form, choices } = contest.prediction ?? {}
  const label = question || t('enter.field.prediction')
  const field = { name: 'prediction', label, defaultValue: entry?.prediction ?? '' }
  if (form === 'number')
    return <TextField {...field} hint={t('enter.field.predictionNumber')} inputMode="decimal" />
  return (
    <Choice
      {...field}
      options={[
        { value: '', label: t('enter.choose') },
        ...(choices ?? []).flatMap(({ id, text }) => (id ? [{ value: id, label: text ?? id }] : [])),
      ]}
    />
  )
}

const acceptOf = ({ media }: ContestPage): string =>
  [
    ...(media?.kinds?.includes('picture') ? ['image/jpeg,image/png,image/webp,image/avif,image/gif'] : []),
    ...(media?.kinds?.includes('file') ? ['application/pdf'] : []),
  ].join(',')
