import type { DeskView } from './useDesk'

/** What the parts of the bar are handed. */
export type PartProps = {
  desk: DeskView
  isBusy: boolean
  act: (name: string, input: object) => Promise<boolean>
}
