import type { ContestsOptions } from '../options'

/** What judging needs to know: what the slice is told, no more. */
export type JudgingOptions = Pick<
  ContestsOptions,
  'now' | 'randomHex' | 'siteURL' | 'emit' | 'admit' | 'levelOf' | 'barredAmong' | 'attended' | 'isVisible'
>
