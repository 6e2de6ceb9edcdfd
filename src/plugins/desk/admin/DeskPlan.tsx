'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { isTimeZone, momentIn, offsetAt, parseLocalTime, wallClockAt } from '../../../core/timeZone'
import type { PartProps } from './partProps'
import { useWords } from './words'

type Language = 'en' | 'fr'

/** A publication or withdrawal to the minute: the plans there are, and the form for another. */
export const Plan = ({ desk, isBusy, act }: PartProps) => {
  const { say, language } = useWords()
  const [action, setAction] = useState<'publish' | 'withdraw'>('publish')
  const [at, setAt] = useState('')
  const [timeZone, setTimeZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone)
  const meaning = at === '' ? null : explain({ at, timeZone, language, say })
  const planned = desk.moves.find(({ to }) => to === 'scheduled')
  const mayPublish = planned?.allowed === true || desk.stage === 'scheduled'
  const isRefused = action === 'publish' && !mayPublish
  const states = { waiting: 'waiting', done: 'kept', refused: 'refused', cancelled: 'cancelled' } as const
  return (
    <details className="hub-desk__part" open={desk.plans.some(({ status }) => status === 'waiting')}>
      <summary>{say('plan')}</summary>
      <ul>
        {desk.plans.map((plan) => (
          <li key={plan.id}>
            {say(plan.action === 'withdraw' ? 'withdraw' : 'publish')} · {plan.wall.replace('T', ' ')}{' '}
            {plan.timeZone} · {say(states[plan.status as keyof typeof states])}
            {plan.lateMinutes ? ` (+${plan.lateMinutes} min)` : ''}
            {plan.reason ? ` · ${plan.reason}` : ''}{' '}
            {plan.status === 'waiting' && (
              <Button
                buttonStyle="secondary"
                disabled={isBusy}
                margin={false}
                onClick={() => void act('cancelPlan', { plan: String(plan.id) })}
                size="small"
              >
                {say('callOff')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div className="hub-desk__row">
        <label className="hub-desk__field">
          <span>{say('what')}</span>
          <select
            value={action}
            onChange={(event) => setAction(event.target.value === 'withdraw' ? 'withdraw' : 'publish')}
          >
            <option value="publish">{say('publish')}</option>
            <option value="withdraw">{say('withdraw')}</option>
          </select>
        </label>
        <label className="hub-desk__field">
          <span>{say('at')}</span>
          <input type="datetime-local" step={60} value={at} onChange={(event) => setAt(event.target.value)} />
        </label>
        <label className="hub-desk__field">
          <span>{say('zone')}</span>
          <input
            list="hub-desk-zones"
            value={timeZone}
            onChange={(event) => setTimeZone(event.target.value)}
            autoComplete="off"
          />
          <datalist id="hub-desk-zones">
            {Intl.supportedValuesOf('timeZone').map((zone) => (
              <option key={zone} value={zone} />
            ))}
          </datalist>
        </label>
        <Button
          buttonStyle="secondary"
          disabled={isBusy || isRefused || meaning?.at == null}
          margin={false}
          onClick={() => void act('planText', { action, at, timeZone })}
          size="small"
        >
          {say('toScheduled')}
        </Button>
      </div>
      {isRefused && <p className="hub-desk__hint">{planned?.reason ?? say('notNow')}</p>}
      <p className="hub-desk__hint" aria-live="polite">
        {meaning?.text}
      </p>
    </details>
  )
}

/** Pure: what the wall clock's reading means, and in words what a change of clocks makes of it. */
const explain = (args: {
  at: string
  timeZone: string
  language: Language
  say: ReturnType<typeof useWords>['say']
}): { at: Date | null; text: string } => {
  const { timeZone, language, say } = args
  if (!isTimeZone(timeZone)) return { at: null, text: say('zoneUnknown') }
  const local = parseLocalTime(args.at.slice(0, 16))
  if (!local) return { at: null, text: '' }
  const { at, kind } = momentIn(timeZone, local)
  if (at <= Date.now()) return { at: null, text: say('past') }
  const moment = new Date(at)
  const shown = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(moment)
  const written = args.at.slice(11, 16)
  const meant = wallClockAt(timeZone, at).slice(11)
  const utc = `${moment.toISOString().slice(11, 16)} UTC`
  const hours = offsetAt(timeZone, at) / 3_600_000
  const offset = `UTC${hours < 0 ? '−' : '+'}${Math.abs(hours)}`
  const why = {
    exact: { en: '', fr: '' },
    gap: {
      en: ` ${written} does not exist that night, when clocks go forward: it will be ${meant}.`,
      fr: ` ${written} n’existe pas cette nuit-là, où l’on avance les horloges\u202f: ce sera ${meant}.`,
    },
    double: {
      en: ` Clocks show ${written} twice that night: the first is meant (${offset}).`,
      fr: ` Les horloges indiquent ${written} deux fois cette nuit-là\u202f: il s’agit de la première (${offset}).`,
    },
  }[kind][language]
  return { at: moment, text: `${shown} (${utc}).${why}` }
}
