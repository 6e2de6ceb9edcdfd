import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { hasRole, staffRoles } from '../../../access'
import { errors } from '../errors'
import { mailedKinds, previewMail } from './previewMail'

/** `GET /api/mail-preview` and `GET /api/mail-preview/<kind>?language=fr`: what every mail looks like, for staff. */
export const previewEndpoints: Endpoint[] = [
  {
    path: '/mail-preview',
    method: 'get',
    handler: (req) => {
      onlyStaff(req)
      return Response.json({ kinds: mailedKinds(req) })
    },
  },
  {
    path: '/mail-preview/:kind',
    method: 'get',
    handler: async (req) => {
      onlyStaff(req)
      const language = req.searchParams.get('language') === 'fr' ? 'fr' : 'en'
      const mail = await previewMail({ kind: String(req.routeParams?.kind), language }, req)
      if (!mail) throw errors.KIND_NOT_FOUND()
      return Response.json(mail)
    },
  },
]

const onlyStaff = (req: PayloadRequest): void => {
  if (!hasRole(req, ...staffRoles)) throw new Forbidden(req.t)
}
