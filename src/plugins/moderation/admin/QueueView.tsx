import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter, SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'
import { mayDecide } from '../access'
import { settingsOf } from '../options'
import { Queue } from './Queue'
import './queue.css'
import { sayIn } from './queueWords'
import { languageOf } from './words'

/** `/admin/queue`: everything that waits for a moderator, most urgent first. What it reads asks for the role again. */
export const QueueView = ({ initPageResult, params, searchParams }: AdminViewServerProps) => {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const say = sayIn(languageOf(req.i18n))
  const { case: asked } = searchParams ?? {}
  return (
    <DefaultTemplate
      i18n={req.i18n}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
    >
      <SetStepNav nav={[{ label: say('title') }]} />
      <Gutter className="hub-queue">
        <h1>{say('title')}</h1>
        {mayDecide(req) ? (
          <Queue
            first={typeof asked === 'string' ? asked : null}
            kinds={settingsOf(req.payload.config).collections.map(({ slug }) => slug)}
          />
        ) : (
          <p>{say('onlyDeciders')}</p>
        )}
      </Gutter>
    </DefaultTemplate>
  )
}
