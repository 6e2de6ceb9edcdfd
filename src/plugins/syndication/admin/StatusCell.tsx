'use client'

import type { DefaultCellComponentProps } from 'payload'
import { StatusPill } from './StatusPill'

/** `status` in the list of deliveries. */
export const StatusCell = ({ cellData }: DefaultCellComponentProps) => (
  <StatusPill status={String(cellData)} />
)
