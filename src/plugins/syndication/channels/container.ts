import { z } from 'zod'
import { harmless, type Told } from './call'
import type { ChannelContext, Outcome } from './channel'
import type { Failure } from './classify'
import { type GraphFields, graphFailure, graphGet, graphPost, idShape } from './graph'
import { callLongLived, type LongLivedCredentials, type LongLivedSession } from './longLived'

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
const awaitContainer = async (args: {
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

/**
 * Makes a container, waits for it, publishes it, and asks where it is. Only publishing shows anything; a container is
 * published once, and its network knows no other key.
 *
 * @param args.node - the address of what has a number.
 * @param args.state - what is asked of a container, and how its answer reads.
 * @param args.heard - what a failure to make or to publish means. @default as the network says
 */
export const publishContainer = async (
  context: ChannelContext<unknown, LongLivedCredentials, LongLivedSession>,
  args: {
    make: string
    fields: GraphFields
    publish: string
    node: (id: string) => string
    state: { fields: string; shape: z.ZodType<ContainerState> }
    heard?: <Value>(told: Told<Value>) => Told<Value>
  },
): Promise<Outcome> => {
  const { node, state, heard = (told) => told } = args
  const made = heard(
    await callLongLived(context, (token) => graphPost(args.make, token, args.fields), idShape),
  )
  if (made.kind !== 'told') return harmless(made)
  const container = made.value.id
  const failure = await awaitContainer({
    wait: (milliseconds) => context.wait(milliseconds),
    read: () =>
      callLongLived(
        context,
        (token) => graphGet(node(container), token, { fields: state.fields }),
        state.shape,
      ),
  })
  if (failure) return failure
  const told = heard(
    await callLongLived(
      context,
      (token) => graphPost(args.publish, token, { creation_id: container }),
      idShape,
    ),
  )
  if (told.kind !== 'told') return told
  const { id } = told.value
  const link = await callLongLived(
    context,
    (token) => graphGet(node(id), token, { fields: 'permalink' }),
    z.object({ permalink: z.url() }),
  )
  // A receipt without a link is a receipt.
  return { kind: 'published', remoteId: id, ...(link.kind === 'told' ? { url: link.value.permalink } : {}) }
}
