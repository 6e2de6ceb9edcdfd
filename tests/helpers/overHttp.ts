/** Each request from an address of its own: what one address may ask in a minute is tested elsewhere. */
export const anybody = (): Record<string, string> => ({
  'x-forwarded-for': `10.${Array.from({ length: 3 }, () => Math.floor(Math.random() * 256)).join('.')}`,
})

/** How a request is sent, when it is not a POST of nobody in particular. */
export type Sending = { method?: string; session?: string | undefined; headers?: Record<string, string> }

/** Sends JSON to a hub, as a program of somebody's does; answers what came, whatever it is. */
export const send = (
  url: string,
  address: string,
  body: object | null,
  { method = 'POST', session, headers = anybody() }: Sending = {},
): Promise<Response> =>
  fetch(url + address, {
    method,
    headers: {
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(session === undefined ? {} : { authorization: `JWT ${session}` }),
      ...headers,
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

/**
 * The same, for what must go well.
 *
 * @throws Error that names the request and what came, when it did not.
 */
export const say = async <Answer = unknown>(
  url: string,
  address: string,
  body: object | null,
  sending: Sending = {},
): Promise<Answer> => {
  const answer = await send(url, address, body, sending)
  const said = await answer.text()
  if (!answer.ok)
    throw new Error(`${sending.method ?? 'POST'} ${address}: ${answer.status} ${said.slice(0, 300)}`)
  return JSON.parse(said) as Answer
}

/** A session, for `Authorization: JWT`. */
export const logIn = async (url: string, account: { email: string; password: string }): Promise<string> =>
  (await say<{ token: string }>(url, '/api/members/login', account)).token

/** Makes a member who may log in, as an administrator does; answers their id and a session. */
export const newMember = async (
  url: string,
  args: { admin: string; handle: string; roles?: readonly string[] },
): Promise<{ id: number | string; session: string }> => {
  const account = { email: `${args.handle}@example.org`, password: 'correct-horse-9' }
  const { doc } = await say<{ doc: { id: number | string } }>(
    url,
    '/api/members',
    {
      ...account,
      handle: args.handle,
      displayName: args.handle,
      roles: args.roles ?? ['member'],
      _verified: true,
    },
    { session: args.admin },
  )
  return { id: doc.id, session: await logIn(url, account) }
}
