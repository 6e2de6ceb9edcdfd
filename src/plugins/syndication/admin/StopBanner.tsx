import { createLocalReq, type ServerProps } from 'payload'
import { hasRole } from '../../../access'
import { slugs } from '../../../slugs'
import { publishingStop } from '../operations/publishingStop'
import './held.css'

/** On every page of the admin while the crisis switch is on, for those who publish. */
export const StopBanner = async ({ payload, user, i18n }: ServerProps) => {
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload)
  if (!hasRole(req, 'editor', 'manager')) return null
  const stop = await publishingStop({}, req)
  if (!stop) return null
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const since = new Date(stop.startedAt).toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  const collections = `${payload.config.routes.admin}/collections`
  const words = wordsIn[language]
  return (
    <div className="hub-stop-banner" role="alert">
      <span>
        <strong>{words.stopped}</strong> {words.since} {since} UTC{words.colon} {stop.reason}
      </span>
      <a href={`${collections}/${slugs.deliveries}`}>
        {words.held}
        {words.colon} {stop.held}
      </a>
      <a href={`${collections}/${slugs.publishingStops}`}>{words.open}</a>
    </div>
  )
}

const wordsIn = {
  en: {
    stopped: 'Publishing is stopped.',
    since: 'Since',
    held: 'Held',
    open: 'Crisis switch',
    colon: ':',
  },
  fr: {
    stopped: 'Les publications sont suspendues.',
    since: 'Depuis le',
    held: 'En suspens',
    open: 'Arrêt d’urgence',
    colon: '\u202f:',
  },
} as const
