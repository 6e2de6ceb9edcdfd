'use client'

import { useConfig } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { askGraphQL } from '../../../fields/admin/askGraphQL'
import { callAction } from '../../../fields/admin/callAction'
import type { CalendarFilter } from '../filter'
import type { EditorialCalendar } from '../operations/editorialCalendar'
import { useWords } from './useWords'

const query = `query (
  $from: String!, $to: String!, $timeZone: String!, $kinds: [String!], $statuses: [CalendarStatus!],
  $channels: [ID!], $authors: [ID!], $locale: LocaleInputType
) {
  editorialCalendar(
    from: $from, to: $to, timeZone: $timeZone, kinds: $kinds, statuses: $statuses,
    channels: $channels, authors: $authors, locale: $locale
  ) {
    from to timeZone today hasFeed
    weeks { monday week }
    entries {
      id kind document action status title locale at endsAt day time endDay endTime author { id name }
      channels needsApproval note movable
    }
    holidays { day name country }
    warnings { rule day entries message }
    waiting { id kind document title locale author stage }
    channels { id name }
    authors { id name }
  }
}`

/** As JSON answers it. */
export type CalendarView = EditorialCalendar

/** What is asked of the calendar. */
export type Asked = { from: string; to: string; timeZone: string; filter: CalendarFilter }

type Read = { calendar: CalendarView | null; problem: string | null }

/** What an action came to: its result, or the sentence to show. */
export type Answer<Result> = { ok: true; result: Result } | { ok: false; message: string }

/** What stands between two days, read again after every action; and a way to act. */
export const useCalendar = (
  asked: Asked | null,
): {
  calendar: CalendarView | null
  problem: string | null
  isBusy: boolean
  reload: () => Promise<void>
  act: <Result>(name: string, input: object) => Promise<Answer<Result>>
} => {
  const { config } = useConfig()
  const { say, language } = useWords()
  const [calendar, setCalendar] = useState<CalendarView | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { api, graphQL } = config.routes
  // Compared by what it says: a new object that asks the same is no new question.
  const question = asked === null ? null : JSON.stringify(asked)
  const failed = say('failed')

  const load = useCallback(async (): Promise<Read | null> => {
    if (question === null) return null
    const { filter, ...span } = JSON.parse(question) as Asked
    try {
      const { editorialCalendar } = await askGraphQL<{ editorialCalendar: CalendarView }>({
        // Titles of what exists in both languages come in the reader's.
        url: `${api}${graphQL}?locale=${language}`,
        query,
        variables: { ...span, ...filter },
        language,
      })
      return { calendar: editorialCalendar, problem: null }
    } catch (error) {
      const why = error instanceof TypeError ? '' : ` ${error instanceof Error ? error.message : ''}`
      return { calendar: null, problem: `${failed}${why}` }
    }
  }, [question, api, graphQL, language, failed])

  const show = useCallback((read: Read | null): void => {
    if (!read) return
    // What was there stays readable beside what went wrong.
    if (read.calendar) setCalendar(read.calendar)
    setProblem(read.problem)
  }, [])

  useEffect(() => {
    let isOpen = true
    const look = async () => {
      const read = await load()
      if (isOpen) show(read)
    }
    void look()
    return () => {
      isOpen = false
    }
  }, [load, show])

  const reload = async (): Promise<void> => show(await load())
  return {
    calendar,
    problem,
    isBusy,
    reload,
    act: async <Result>(name: string, input: object): Promise<Answer<Result>> => {
      setBusy(true)
      const answer = await callAction<Result>({ api, name, input })
      await reload()
      setBusy(false)
      return answer.ok ? answer : { ok: false, message: answer.message ?? say('didNotWork') }
    },
  }
}
