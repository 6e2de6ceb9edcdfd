'use client'

import { Button } from '@payloadcms/ui'
import { calendarStatuses } from '../../../config/calendarSource'
import type { CalendarFilter } from '../filter'
import { statusLabels } from '../labels'
import type { CalendarView } from './useCalendar'
import { useKindName } from './useKindName'
import { useWords } from './useWords'

type Choice = { value: string; label: string }

/** Kinds that have a place on the calendar, in the order of the menu. */
const kinds = ['posts', 'pages', 'events', 'contests', 'deliveries', 'ideas']

/** What of the calendar is wanted: each part is one choice, or all. */
export const Filters = ({
  calendar,
  filter,
  change,
}: {
  calendar: CalendarView | null
  filter: CalendarFilter
  change: (filter: CalendarFilter) => void
}) => {
  const { say, of } = useWords()
  const nameOf = useKindName()
  const count = Object.values(filter).filter((part) => part != null).length
  const known = kinds
    .map((value) => ({ value, label: nameOf(value) }))
    .filter(({ value, label }) => label !== value)
  const named = (list: readonly { id: string; name: string }[] | undefined): Choice[] =>
    (list ?? []).map(({ id, name }) => ({ value: String(id), label: name }))
  const one = (value: string): string[] | null => (value === '' ? null : [value])
  return (
    <details className="hub-calendar__part">
      <summary>
        {say('filters')}
        {count > 0 ? ` (${count})` : ''}
      </summary>
      <div className="hub-calendar__row">
        <Select
          label={say('kind')}
          value={filter.kinds?.[0]}
          choices={known}
          change={(value) => change({ ...filter, kinds: one(value) })}
        />
        <Select
          label={say('status')}
          value={filter.statuses?.[0]}
          choices={calendarStatuses.map((value) => ({ value, label: of(statusLabels[value]) }))}
          change={(value) => {
            const status = calendarStatuses.find((each) => each === value)
            change({ ...filter, statuses: status === undefined ? null : [status] })
          }}
        />
        <Select
          label={say('channel')}
          value={filter.channels?.[0]}
          choices={named(calendar?.channels)}
          change={(value) => change({ ...filter, channels: one(value) })}
        />
        <Select
          label={say('author')}
          value={filter.authors?.[0]}
          choices={named(calendar?.authors)}
          change={(value) => change({ ...filter, authors: one(value) })}
        />
        <Select
          label={say('language')}
          value={filter.locale ?? undefined}
          choices={[
            { value: 'en', label: 'English' },
            { value: 'fr', label: 'Français' },
          ]}
          change={(value) => change({ ...filter, locale: value === 'en' || value === 'fr' ? value : null })}
        />
        {count > 0 && (
          <Button buttonStyle="secondary" margin={false} size="small" onClick={() => change({})}>
            {say('clear')}
          </Button>
        )}
      </div>
    </details>
  )
}

const Select = ({
  label,
  value,
  choices,
  change,
}: {
  label: string
  value: string | undefined
  choices: readonly Choice[]
  change: (value: string) => void
}) => {
  const { say } = useWords()
  return (
    <label className="hub-calendar__field">
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => change(event.target.value)}>
        <option value="">{say('all')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
