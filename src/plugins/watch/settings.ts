import type { PayloadRequest } from 'payload'
import { idOf, type Id } from '../../core/related'
import { globalSlugs } from '../../slugs'
import { isTimeOfDay, type Span, weekDays } from './hours'
import { type Graveness, graveness } from './graveness'

/** Minutes until a decision is promised. */
export type Promised = { inHours: number; outOfHours: number }

/** Who is on call when. */
export type Duty = Span & { member: Id }

/** When raid mode begins by itself, and what it does. */
export type RaidRule = {
  /** Does it begin by itself? By hand it always can. */
  isOn: boolean
  /** So many texts of new accounts held … */
  held: number
  /** … within so many minutes. */
  minutes: number
  /** An account is new for so many days. */
  newDays: number
  /** It ends by itself after so many hours. */
  hours: number
  /** Accounts that may be made in an hour meanwhile. */
  signUps: number
}

/** What a hub promises, who is on call, and when the alarm goes. */
export type WatchSettings = {
  /** IANA name: the clock of hours and rota. */
  timeZone: string
  hours: readonly Span[]
  promises: Readonly<Record<Graveness, Promised>>
  /** Percent of the promised time after which those on call are told. */
  nearAt: number
  rota: readonly Duty[]
  raid: RaidRule
  /** Address and key of the webhook, sealed; null without one. */
  sealed: string | null
}

/**
 * What holds until somebody says otherwise. A grave case in an hour while the team is there and in four while it is not;
 * the others after Discourse's reminders (24 h for what is held, 48 h for what is reported).
 */
export const defaults: WatchSettings = {
  timeZone: 'Europe/Paris',
  hours: [{ days: weekDays.slice(0, 5), from: '09:00', to: '18:00' }],
  promises: {
    high: { inHours: 60, outOfHours: 240 },
    medium: { inHours: 240, outOfHours: 960 },
    low: { inHours: 1_440, outOfHours: 2_880 },
  },
  nearAt: 75,
  rota: [],
  raid: { isOn: true, held: 8, minutes: 10, newDays: 7, hours: 2, signUps: 10 },
  sealed: null,
}

type Row = Partial<{
  timeZone: string | null
  hours: readonly Partial<Span>[] | null
  promises: Partial<Record<Graveness, Partial<Record<keyof Promised, number | null>>>>
  nearAt: number | null
  rota: readonly (Partial<Span> & { member?: unknown })[] | null
  raid: Partial<Record<keyof RaidRule, number | boolean | null>>
  sealed: string | null
}>

const isSpan = (row: Partial<Span>): row is Span => isTimeOfDay(row.from) && isTimeOfDay(row.to)

/** Pure: settings from what a form has saved; whatever is missing is as delivered. */
export const settingsFrom = (row: Row): WatchSettings => ({
  timeZone: row.timeZone ?? defaults.timeZone,
  hours: row.hours ? row.hours.filter(isSpan) : defaults.hours,
  promises: Object.fromEntries(
    graveness.map((name) => [
      name,
      {
        inHours: row.promises?.[name]?.inHours ?? defaults.promises[name].inHours,
        outOfHours: row.promises?.[name]?.outOfHours ?? defaults.promises[name].outOfHours,
      },
    ]),
  ) as Record<Graveness, Promised>,
  nearAt: row.nearAt ?? defaults.nearAt,
  rota: (row.rota ?? []).flatMap((duty) => {
    const member = idOf(duty.member)
    return member !== null && isSpan(duty) ? [{ days: duty.days, from: duty.from, to: duty.to, member }] : []
  }),
  raid: {
    ...defaults.raid,
    ...Object.fromEntries(Object.entries(row.raid ?? {}).filter(([, value]) => value != null)),
  },
  sealed: row.sealed ?? null,
})

/** The settings of the hub. System read: the rules hold for whoever asks. */
export const readSettings = async (req: PayloadRequest): Promise<WatchSettings> => {
  // MongoDB answers with nothing for what was never saved, whatever the adapter's types say.
  const row = (await req.payload.db.findGlobal({ slug: globalSlugs.watch, req })) as Row | null
  return settingsFrom(row ?? {})
}
