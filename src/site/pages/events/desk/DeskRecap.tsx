import { startRecap } from '../../../actions/eventDesk'
import { ActionForm } from '../../../components/forms/ActionForm'
import { SectionHead } from '../../../components/Parts'
import type { Desk } from '../../../loaders/eventDesk'
import { visit } from '../../../server/visit'

/** The way to the post that looks back on the date, or the button that begins it. */
export const DeskRecap = async ({ desk }: { desk: Desk }) => {
  const { t } = await visit()
  const { event, occurrence, recap, canRecap } = desk
  if (!recap && !canRecap) return null
  return (
    <section aria-labelledby="desk-recap">
      <SectionHead id="desk-recap" title={t('desk.recap')} />
      {recap ? (
        <p>
          <a className="button plain" href={`/admin/collections/posts/${recap.id}`}>
            {t('desk.openRecap')}
          </a>
        </p>
      ) : (
        <>
          <p className="hint">{t('desk.recapHint')}</p>
          <ActionForm action={startRecap} submit={t('desk.beginRecap')} sending={t('rsvp.sending')} plain>
            <input type="hidden" name="event" value={String(event.id)} />
            <input type="hidden" name="occurrence" value={occurrence.id} />
          </ActionForm>
        </>
      )}
    </section>
  )
}
