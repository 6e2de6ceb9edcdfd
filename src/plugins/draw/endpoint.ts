import type { Endpoint } from 'payload'
import { contestDraw } from './operations/contestDraw'
import type { DrawSettings } from './options'

/** `GET /api/draw-log/<slug of the contest>`: the log in its exact bytes, for whoever verifies it; 404 until there is one. */
export const drawLogEndpoint = (settings: DrawSettings): Endpoint => ({
  path: '/draw-log/:contest',
  method: 'get',
  handler: async (req) => {
    const contest = String(req.routeParams?.contest)
    const draw = await contestDraw(settings)({ contest }, req)
    if (draw?.log == null)
      return Response.json({ errors: [{ message: 'There is no log yet.' }] }, { status: 404 })
    return new Response(draw.log, {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="draw-log.json"',
        'cache-control': 'public, max-age=300',
      },
    })
  },
})
