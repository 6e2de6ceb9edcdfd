'use client'

import { Pill } from '@payloadcms/ui'
import type { DeliveryStatus } from '../lifecycle'
import { statusLabels } from '../statusLabels'
import { useWords } from './words'

const styles: Record<DeliveryStatus, 'success' | 'warning' | 'error' | 'light-gray' | 'light'> = {
  scheduled: 'light',
  pending: 'light',
  sending: 'light',
  retrying: 'warning',
  held: 'warning',
  published: 'success',
  refused: 'error',
  reauthorize: 'error',
  unknown: 'warning',
  exhausted: 'error',
  cancelled: 'light-gray',
}

/** A delivery's state as a badge: the words say it, the colour repeats it. */
export const StatusPill = ({ status }: { status: string }) => {
  const { of } = useWords()
  const known = Object.hasOwn(statusLabels, status) ? (status as DeliveryStatus) : null
  return (
    <Pill pillStyle={known ? styles[known] : 'light'} size="small">
      {known ? of(statusLabels[known]) : status}
    </Pill>
  )
}
