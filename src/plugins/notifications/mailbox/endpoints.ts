import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { hasRole } from '../../../access'
import { errors } from '../errors'
import { listMails, readMail } from './store'

/** `GET /api/mail` and `GET /api/mail/<id>`: the kept mails, for admins only, because they carry other people's links. */
export const mailEndpoints = ({ directory }: { directory: string }): Endpoint[] => [
  {
    path: '/mail',
    method: 'get',
    handler: async (req) => {
      onlyAdmin(req)
      return Response.json({ docs: await listMails(directory) }, privately)
    },
  },
  {
    path: '/mail/:id',
    method: 'get',
    handler: async (req) => {
      onlyAdmin(req)
      const mail = await readMail(directory, String(req.routeParams?.id))
      if (!mail) throw errors.MAIL_NOT_FOUND()
      return Response.json(mail, privately)
    },
  },
]

const privately = { headers: { 'cache-control': 'no-store' } }

const onlyAdmin = (req: PayloadRequest): void => {
  if (!hasRole(req, 'admin')) throw new Forbidden(req.t)
}
