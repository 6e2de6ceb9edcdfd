import { showStep } from '../../../actions/steps'
import { ActionForm } from '../../../components/forms/ActionForm'
import { FileField, TextArea, TextField } from '../../../components/forms/fields'
import type { OwnEntry } from '../../../loaders/entering'
import type { ContestPage } from '../../../loaders/happenings'
import { readablePath } from '../../../paths'
import { visit } from '../../../server/visit'
import { mostAtOnce } from '../enter/EntryForm'
import { OwnFiles } from '../enter/OwnFiles'
import { SentFiles } from '../enter/SentFiles'

/** Longest note, and most files of one step, as the hub has them. */
const longestNote = 2_000
const mostFiles = 5
const accepted = 'image/jpeg,image/png,image/webp,image/avif,image/gif,application/pdf'

/** Shows what was done for an open step, for the first time or anew. Several stand on one page: names carry the step. */
export const StepForm = async ({
  contest,
  entry,
  step,
  shown,
}: {
  contest: ContestPage
  entry: OwnEntry
  step: { id?: string | null; title: string | null; proof: boolean | null }
  shown: NonNullable<OwnEntry['evidence']>[number] | null
}) => {
  const { t, href } = await visit()
  const id = step.id ?? ''
  const size = Math.min(mostAtOnce, Math.floor((contest.media?.maxBytes ?? Infinity) / 1_048_576) || 1)
  return (
    <ActionForm
      action={showStep}
      submit={t(shown ? 'enter.save' : 'steps.isDone')}
      sending={t('enter.sending')}
      folded={{ label: t(shown ? 'steps.change' : 'steps.show') }}
    >
      <input type="hidden" name="contest" value={String(contest.id)} />
      <input type="hidden" name="path" value={href(readablePath('contests', contest.slug))} />
      <input type="hidden" name="entry" value={String(entry.id)} />
      <input type="hidden" name="step" value={id} />
      <TextArea
        name={`note-${id}`}
        label={t('steps.note')}
        defaultValue={shown?.note ?? ''}
        maxLength={longestNote}
        rows={4}
      />
      <TextField
        name={`link-${id}`}
        label={t('enter.field.link')}
        hint={t('enter.field.linkHint')}
        defaultValue={shown?.link ?? ''}
        maxLength={2000}
      />
      <OwnFiles files={shown?.files ?? null} />
      <SentFiles words={{ one: t('enter.uploaded'), other: t('enter.uploadedMany', { n: '{n}' }) }} />
      <FileField
        name={`files-${id}`}
        label={t('enter.field.files')}
        hint={t('enter.field.filesHint', { n: mostFiles, size: String(size) })}
        accept={accepted}
        multiple
      />
      {step.proof === false ? null : <p className="hint">{t('steps.proofHint')}</p>}
    </ActionForm>
  )
}
