'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useId, useState } from 'react'
import './compose.css'
import { useAction } from './useAction'
import { useWords } from './words'

type Rule = {
  id: number | string
  days: number
  times: number
  made?: number | null
  nextAt?: string | null
  channel?: { id: number | string; name?: string } | number | string | null
}

type Props = { collection: string; id: number | string; channels: readonly { id: string; name: string }[] }

/** What is said again of a document after a rest, channel by channel; and a form that sets it. */
export const Evergreen = ({ collection, id, channels }: Props) => {
  const { config } = useConfig()
  const { say, language } = useWords()
  const { isBusy, act } = useAction()
  const [rules, setRules] = useState<Rule[]>([])
  const [isOpen, setOpen] = useState(false)
  const [asked, setAsked] = useState({ days: '30', times: '3', channel: '' })
  const field = useId()
  const { api, admin } = config.routes
  const source = { collection, id }

  const load = useCallback(async (): Promise<Rule[]> => {
    const query = new URLSearchParams({
      'where[source.collection][equals]': collection,
      'where[source.document][equals]': String(id),
      'where[nextAt][exists]': 'true',
      depth: '1',
      limit: '50',
      sort: 'id',
    })
    const answer = await fetch(`${api}/evergreen-posts?${query.toString()}`, { credentials: 'include' })
    // Who may not read them sees none.
    return answer.ok ? ((await answer.json()) as { docs: Rule[] }).docs : []
  }, [api, collection, id])
  useEffect(() => {
    let isShown = true
    void load()
      .catch(() => [])
      .then((found) => {
        if (isShown) setRules(found)
      })
    return () => {
      isShown = false
    }
  }, [load])

  const set = async (input: object, done: 'evergreenKept' | 'evergreenStopped'): Promise<void> => {
    if (!(await act({ name: 'keepEvergreen', input: { source, ...input }, done }))) return
    setOpen(false)
    setRules(await load())
  }
  const day = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium' })

  return (
    <div style={{ marginTop: '0.75rem' }}>
      {rules.length > 0 ? (
        <h3 style={{ fontSize: '1rem', margin: '0 0 0.25rem' }}>{say('evergreen')}</h3>
      ) : null}
      <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {rules.map(({ id: rule, days, times, made, nextAt, channel }) =>
          typeof channel === 'object' && channel ? (
            <li key={rule} style={{ marginBottom: '0.5rem' }}>
              <a href={`${admin}/collections/evergreen-posts/${rule}`}>{channel.name}</a>
              {', '}
              {say('evergreenRule')
                .replace('{days}', String(days))
                .replace('{made}', String(made ?? 0))
                .replace('{times}', String(times))
                .replace('{next}', nextAt ? day.format(new Date(nextAt)) : '–')}{' '}
              <Button
                buttonStyle="secondary"
                disabled={isBusy}
                margin={false}
                onClick={() => void set({ channels: [channel.id], days: null }, 'evergreenStopped')}
                size="small"
              >
                {say('evergreenStop')}
              </Button>
            </li>
          ) : null,
        )}
      </ul>
      {isOpen ? (
        <form
          className="hub-compose__own"
          onSubmit={(event) => {
            event.preventDefault()
            const { days, times, channel } = asked
            void set(
              {
                days: Number(days),
                times: Number(times),
                ...(channel === '' ? {} : { channels: [channel] }),
              },
              'evergreenKept',
            )
          }}
        >
          <label htmlFor={`${field}-channel`}>{say('evergreenWhere')}</label>
          <select
            id={`${field}-channel`}
            onChange={({ target }) => setAsked({ ...asked, channel: target.value })}
            value={asked.channel}
          >
            <option value="">{say('evergreenAll')}</option>
            {channels.map((each) => (
              <option key={each.id} value={each.id}>
                {each.name}
              </option>
            ))}
          </select>
          <label htmlFor={`${field}-days`}>{say('evergreenDays')}</label>
          <input
            id={`${field}-days`}
            max={365}
            min={1}
            onChange={({ target }) => setAsked({ ...asked, days: target.value })}
            required
            type="number"
            value={asked.days}
          />
          <label htmlFor={`${field}-times`}>{say('evergreenTimes')}</label>
          <input
            id={`${field}-times`}
            max={50}
            min={1}
            onChange={({ target }) => setAsked({ ...asked, times: target.value })}
            required
            type="number"
            value={asked.times}
          />
          <p style={{ margin: 0 }}>{say('evergreenHint')}</p>
          <div style={{ display: 'flex', gap: '0.5rem' }}>
            <Button disabled={isBusy} margin={false} size="small" type="submit">
              {say('evergreenKeep')}
            </Button>
            <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(false)} size="small">
              {say('leaveWords')}
            </Button>
          </div>
        </form>
      ) : (
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(true)} size="small">
          {say('evergreenOpen')}…
        </Button>
      )}
    </div>
  )
}
