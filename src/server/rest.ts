import type { RequestHandler } from 'express'
import { handleEndpoints, type Payload } from 'payload'
import { serverErrors } from './errors'
import { clientGone, sendFetchResponse, toFetchRequest } from './fetchAdapter'

/** Payload's REST API and every slice's endpoints, on Express. */
export const restHandler =
  (args: { payload: Payload; payloadKey?: string; origin: string }): RequestHandler =>
  async (req, res) => {
    const request = toFetchRequest(req, { origin: args.origin, signal: clientGone(res) })
    const response = await handleEndpoints({
      config: args.payload.config,
      request,
      ...(args.payloadKey === undefined ? {} : { payloadInstanceCacheKey: args.payloadKey }),
    })
    if (await isUnrouted(response)) throw serverErrors.NOT_FOUND()
    await sendFetchResponse(response, res)
  }

/** Payload answers an address it does not know, or has switched off, with a bare message: not in the errors' shape. */
const isUnrouted = async (response: Response): Promise<boolean> => {
  if (response.status !== 404 && response.status !== 501) return false
  if (!response.headers.get('content-type')?.startsWith('application/json')) return false
  const body: unknown = await response.clone().json()
  return typeof body === 'object' && body !== null && 'message' in body && !('errors' in body)
}
