import { createLocalReq, type UIFieldServerProps } from 'payload'
import { hasRole } from '../../../access'
import { type AccountHealth as Health, accountHealth } from '../connect/accountHealth'
import { settingsOf } from '../options'
import './account.css'
import { type ConnectableWords, ConnectAccount } from './ConnectAccount'
import { wordsOfHealth } from './healthWords'

/** At the top of a channel: who it is, until when, what it may do, and what to do about it. */
export const AccountHealth = async ({ payload, user, i18n, id, data }: UIFieldServerProps) => {
  const language = i18n.language === 'fr' ? 'fr' : 'en'
  const words = wordsOfHealth[language]
  const kind = (data as { kind?: string } | undefined)?.kind
  if (id === undefined || kind === undefined) return null
  const req = await createLocalReq({ ...(user ? { user } : {}) }, payload)
  if (!hasRole(req, 'editor', 'manager')) return null
  const health = await accountHealth({ channel: id }, req)
  const network = settingsOf(payload).channels[kind]?.name ?? kind
  const time = (at: string): string =>
    `${new Date(at).toLocaleString(language === 'fr' ? 'fr-FR' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'UTC',
    })} UTC`
  const rows = factsOf(health, { words, time })
  const mayConnect = health.connectable && hasRole(req, 'manager')
  const connectWords: ConnectableWords = {
    ...words.connect,
    connect: (health.next === 'connect' ? words.connectTo : words.reconnectTo).replace('{network}', network),
  }
  return (
    <section className="hub-account" data-next={health.next} aria-label={words.title}>
      <p className="hub-account__state">
        <strong>{health.account ?? words.states[health.next === 'connect' ? 'new' : health.status]}</strong>
        {health.account !== null && <span> · {words.states[health.status]}</span>}
      </p>
      <p className="hub-account__next">{words.next[health.next].replace('{network}', network)}</p>
      {rows.length > 0 && (
        <dl>
          {rows.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {health.rights.length > 0 && (
        <details open={health.rights.some(({ granted, optional }) => granted === false && !optional)}>
          <summary>{words.rights}</summary>
          <ul>
            {health.rights.map(({ name, why, granted }) => (
              <li key={name} data-granted={granted ?? 'unknown'}>
                <span>{why[language]}</span> <code>{name}</code>{' '}
                <em>{words.granted[granted === null ? 'unknown' : granted ? 'yes' : 'no']}</em>
              </li>
            ))}
          </ul>
        </details>
      )}
      {mayConnect && (
        <ConnectAccount
          actions={`${payload.config.routes.api}/actions`}
          channel={id}
          isPrimary={health.next !== 'nothing'}
          words={connectWords}
        />
      )}
    </section>
  )
}

const factsOf = (
  health: Health,
  { words, time }: { words: (typeof wordsOfHealth)['en']; time: (at: string) => string },
): [string, string][] => {
  const { endsAt, renews, connectedAt, checkedAt, lastSuccess, lastFailure, message } = health
  const facts: [string, string | null][] = [
    [words.until, endsAt === null ? null : `${time(endsAt)}${renews ? ` (${words.renewed})` : ''}`],
    [words.connected, connectedAt && time(connectedAt)],
    [words.checked, checkedAt && time(checkedAt)],
    [words.success, lastSuccess && time(lastSuccess.at)],
    [words.failure, lastFailure && [time(lastFailure.at), lastFailure.why].filter(Boolean).join(' – ')],
    [words.said, health.status === 'healthy' ? null : message],
  ]
  return facts.filter((each): each is [string, string] => Boolean(each[1]))
}
