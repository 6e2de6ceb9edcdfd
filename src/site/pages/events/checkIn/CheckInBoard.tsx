'use client'

import { useCallback, useEffect, useState } from 'react'
import { readCode } from '../../../../core/checkInCode'
import { askHub } from '../../../components/compose/askHub'
import type { DoorRowFragment } from '../../../graphql/generated'
import type { Scan, Verdict } from '../../../scanQueue'
import { Camera } from './Camera'
import { useKeptPage } from './useKeptPage'
import { useScans } from './useScans'

/** What the board says; `{name}`, `{time}` and `{n}` are put in. */
export type BoardWords = Record<
  | 'in'
  | 'already'
  | 'kept'
  | 'unknown'
  | 'notGoing'
  | 'loggedOut'
  | 'waiting'
  | 'count'
  | 'search'
  | 'checkIn'
  | 'isIn'
  | 'noOne'
  | 'guests'
  | 'start'
  | 'stop'
  | 'none'
  | 'refused',
  string
>

type Said = { kind: 'good' | 'warn' | 'danger'; text: string; at: number }

/** Milliseconds between two looks at who else was checked in. */
const interval = 15_000

/**
 * The door: a camera, the names with a button each, and the count of those in. What is pressed or scanned counts at once
 * on this phone, and is sent when there is a connection.
 */
export const CheckInBoard = ({
  event,
  occurrence,
  rows: first,
  query,
  locale,
  timeZone,
  words,
}: {
  event: string
  occurrence: string
  rows: readonly DoorRowFragment[]
  /** Asks for the rows again. */
  query: string
  locale: string
  timeZone: string
  words: BoardWords
}) => {
  useKeptPage()
  const [rows, setRows] = useState(first)
  const [said, setSaid] = useState<Said | null>(null)
  const [sought, setSought] = useState('')
  const say = (kind: Said['kind'], text: string): void => setSaid({ kind, text, at: Date.now() })
  const time = (iso: string): string =>
    new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(iso))
  const nameOf = (code: string): string => rows.find(({ checkInCode }) => checkInCode === code)?.name ?? code

  const hear = ({ code }: Scan, verdict: Verdict): void => {
    switch (verdict.kind) {
      case 'in':
        say('good', fill(words.in, { name: verdict.name }))
        setRows((all) =>
          all.map((row) =>
            row.checkInCode === code ? { ...row, status: 'attended', checkedInAt: verdict.at } : row,
          ),
        )
        break
      case 'already':
        say('warn', fill(words.already, { name: verdict.name, time: time(verdict.at) }))
        break
      case 'refused':
        say(
          'danger',
          fill(verdict.code === 'NOT_GOING' ? words.notGoing : words.unknown, { name: nameOf(code) }),
        )
        break
      case 'later':
        say('warn', fill(verdict.why === 'loggedOut' ? words.loggedOut : words.kept, { name: nameOf(code) }))
    }
  }
  const { waiting, scan } = useScans({ event, occurrence }, hear)
  const isKept = (code: string | null): boolean => waiting.some((each) => each.code === code)
  const isIn = (row: DoorRowFragment): boolean => row.status === 'attended' || isKept(row.checkInCode)

  const look = useCallback(async (): Promise<void> => {
    if (document.visibilityState === 'hidden') return
    const found = await askHub<{ eventDesk: { rows: DoorRowFragment[] } }>(query, { event, occurrence })
    if (found) setRows(found.eventDesk.rows)
  }, [query, event, occurrence])
  useEffect(() => {
    const timer = setInterval(() => void look(), interval)
    return () => clearInterval(timer)
  }, [look])

  const read = (text: string): void => {
    const code = readCode(text)
    if (code === null) say('danger', words.unknown)
    // The camera sees a code for as long as it is held before it.
    else if (!isKept(code) && !(said && Date.now() - said.at < 2500 && said.text.includes(nameOf(code))))
      scan(code)
  }
  const shown = rows
    .filter(({ name }) => fold(name).includes(fold(sought)))
    .toSorted(
      (one, other) => Number(isIn(one)) - Number(isIn(other)) || one.name.localeCompare(other.name, locale),
    )
  const people = (of: readonly DoorRowFragment[]): number =>
    of.reduce((sum, { guests }) => sum + 1 + guests, 0)
  return (
    <div className="door">
      <p className="doorCount figures">
        <strong>{people(rows.filter(isIn))}</strong> {fill(words.count, { n: String(people(rows)) })}
      </p>
      <p className={said ? `note ${said.kind}` : 'doorSilent'} role="status">
        {said?.text}
      </p>
      {waiting.length > 0 ? (
        <p className="hint">{fill(words.waiting, { n: String(waiting.length) })}</p>
      ) : null}
      <Camera onCode={read} words={words} />
      <div className="field">
        <label htmlFor="door-search">{words.search}</label>
        <input
          id="door-search"
          className="control"
          type="search"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
      </div>
      {shown.length === 0 ? <p className="hint">{words.noOne}</p> : null}
      <ol className="deskRows">
        {shown.map((row) => (
          <li key={row.id}>
            <div>
              <strong>{row.name}</strong>
              {row.guests > 0 ? (
                <span className="meta">{fill(words.guests, { n: String(row.guests) })}</span>
              ) : null}
            </div>
            {isIn(row) ? (
              <span className="doorIn">
                {words.isIn}
                {row.checkedInAt ? ` ${time(row.checkedInAt)}` : ''}
              </span>
            ) : (
              <button
                type="button"
                className="button small"
                aria-label={`${words.checkIn}, ${row.name}`}
                onClick={() => {
                  if (row.checkInCode) scan(row.checkInCode)
                }}
              >
                {words.checkIn}
              </button>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}

const fill = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)

/** As one types it in a hurry: without capitals and accents. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
