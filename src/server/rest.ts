import type { RequestHandler } from 'express'
import { handleEndpoints, type Payload } from 'payload'
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
    await sendFetchResponse(response, res)
  }
