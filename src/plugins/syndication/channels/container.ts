import type { Told } from './call'
import { harmless } from './call'
import type { Failure } from './classify'
import { graphFailure } from './graph'

/** What Instagram and Threads say of a container. */
export type ContainerState = {
  status: 'IN_PROGRESS' | 'FINISHED' | 'ERROR' | 'EXPIRED' | 'PUBLISHED'
  /** Why it failed, in the network's words. */
  why: string
}

/** Milliseconds between looks: a picture takes a second or two, and an attempt ends after half a minute. */
const patience = [500, 1_000, 1_500, 2_000, 3_000, 4_000, 5_000] as const

/**
 * Waits until a container can be published. Nothing is out before that: whatever goes wrong can be tried again, with
 * another container; what is left over ends by itself within a day.
 *
 * @returns null when it is ready.
 */
export const awaitContainer = async (args: {
  read: () => Promise<Told<ContainerState>>
  wait: (milliseconds: number) => Promise<void>
}): Promise<Exclude<Failure, { kind: 'unknown' }> | null> => {
  for (const pause of patience) {
    const told = await args.read()
    if (told.kind !== 'told') return harmless(told)
    const { status, why } = told.value
    if (status === 'FINISHED') return null
    if (status === 'EXPIRED') return { kind: 'later', why: 'The container has expired.' }
    if (status === 'ERROR') return harmless(graphFailure(why))
    await args.wait(pause)
  }
  return { kind: 'later', why: 'The network has not finished with the picture yet.' }
}
