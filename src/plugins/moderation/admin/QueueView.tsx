import type { AdminViewServerProps } from 'payload'
import { AdminPage } from '../../../fields/admin/AdminPage'
import { mayDecide } from '../access'
import { settingsOf } from '../options'
import { Queue } from './Queue'
import './queue.css'
import { sayIn } from './queueWords'
import { languageOf } from './words'

/** `/admin/queue`: everything that waits for a moderator, most urgent first. What it reads asks for the role again. */
export const QueueView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult
  const say = sayIn(languageOf(req.i18n))
  const asked = view.searchParams?.case
  return (
    <AdminPage view={view} title={say('title')} className="hub-queue">
      {mayDecide(req) ? (
        <Queue
          first={typeof asked === 'string' ? asked : null}
          kinds={settingsOf(req.payload.config).collections.map(({ slug }) => slug)}
        />
      ) : (
        <p>{say('onlyDeciders')}</p>
      )}
    </AdminPage>
  )
}
