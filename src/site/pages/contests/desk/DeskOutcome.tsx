import { setOutcome } from '../../../actions/contestDesk'
import { ActionForm } from '../../../components/forms/ActionForm'
import { Choice, TextField } from '../../../components/forms/fields'
import { SectionHead } from '../../../components/Parts'
import type { ContestDeskData } from '../../../loaders/contestDesk'
import { visit } from '../../../server/visit'
import { predictionWords } from '../prediction/words'

/** Says what came true of a prediction, once, after the close. Nothing for other kinds, and before. */
export const DeskOutcome = async ({ data: { contest }, path }: { data: ContestDeskData; path: string }) => {
  const { t, format } = await visit()
  const { prediction } = contest
  if (contest.kind !== 'prediction' || !prediction) return null
  const isSet = prediction.answer !== null
  if (!isSet && contest.state !== 'judging' && contest.state !== 'voting') return null
  const field = { name: 'answer', label: prediction.question ?? t('cdesk.outcome') }
  return (
    <section aria-labelledby="desk-outcome">
      <SectionHead id="desk-outcome" title={t('cdesk.outcome')} />
      {isSet ? (
        <p>
          {prediction.question}{' '}
          <strong>{predictionWords(prediction, prediction.answer ?? '', format)}</strong>
        </p>
      ) : (
        <>
          <p className="hint">{t('cdesk.outcomeHint')}</p>
          <ActionForm action={setOutcome} submit={t('cdesk.outcomeSet')} sending={t('enter.sending')}>
            <input type="hidden" name="contest" value={String(contest.id)} />
            <input type="hidden" name="path" value={path} />
            {prediction.form === 'number' ? (
              <TextField {...field} hint={t('enter.field.predictionNumber')} inputMode="decimal" required />
            ) : (
              <Choice
                {...field}
                options={[
                  { value: '', label: t('enter.choose') },
                  ...(prediction.choices ?? []).flatMap(({ id, text }) =>
                    id ? [{ value: id, label: text ?? id }] : [],
                  ),
                ]}
              />
            )}
          </ActionForm>
        </>
      )}
    </section>
  )
}
