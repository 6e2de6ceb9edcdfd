/** What an action answered, or what went wrong instead. */
export type ActionAnswer<Result> =
  | { ok: true; result: Result }
  | {
      ok: false
      /** `offline`: nothing was answered that can be read; `other`: the hub named no code. */
      code: string
      /** The field at fault, if the hub named one. */
      field: string | null
      /** The sentence to show; null when the hub gave none. */
      message: string | null
    }

type Refusal = { errors?: { message: string; extensions?: { code?: string; field?: string } }[] }

/**
 * Calls `POST /api/actions/<name>` from the admin, in the name of who is signed in.
 *
 * @param args.api - Payload's API route.
 */
export const callAction = <Result>(args: {
  api: string
  name: string
  input: object
}): Promise<ActionAnswer<Result>> => postAction<Result>(`${args.api}/actions/${args.name}`, args.input)

/** {@link callAction} for whoever was given the whole path of the action. */
export const postAction = async <Result>(action: string, input: object): Promise<ActionAnswer<Result>> => {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    const body = (await answer.json()) as Result & Refusal
    if (answer.ok) return { ok: true, result: body }
    const [error] = body.errors ?? []
    const { code = 'other', field = null } = error?.extensions ?? {}
    return { ok: false, code, field, message: error?.message ?? null }
  } catch {
    // No network, or an answer that is no JSON: there is nothing to quote.
    return { ok: false, code: 'offline', field: null, message: null }
  }
}
