'use client'

import { useSyncExternalStore } from 'react'
import { CheckBox } from '../../components/forms/fields'

const never = () => () => undefined

/** Offers the time zone of this browser, as part of a form; nothing when it is the member's, or without scripts. */
export const ZoneOffer = ({
  own,
  label,
}: {
  /** The member's own zone; null: they chose none. */
  own: string | null
  /** `{zone}` stands for the browser's. */
  label: string
}) => {
  const here = useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => null,
  )
  if (here === null || here === own) return null
  return (
    <>
      <input type="hidden" name="zone" value={here} />
      <CheckBox name="useZone">{label.replace('{zone}', here.replaceAll('_', ' '))}</CheckBox>
    </>
  )
}
