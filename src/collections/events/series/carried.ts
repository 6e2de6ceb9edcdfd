import type { PayloadRequest } from 'payload'

type Id = number | string

const key = 'eventDatesCarried'
type Carried = { event: string; from: string }

/** While `work` saves an event, its dates from this one on are known to go on in another: their people go along. */
export const carrying = async <Result>(
  req: PayloadRequest,
  { event, from }: { event: Id; from: string },
  work: () => Promise<Result>,
): Promise<Result> => {
  // Payload gives the request another context with each operation: it is set where it is now.
  req.context[key] = { event: String(event), from } satisfies Carried
  try {
    return await work()
  } finally {
    req.context[key] = undefined
  }
}

/** Goes this date of the event on elsewhere? Then it is not gone, and nobody is sent home. */
export const isCarried = ({ context }: PayloadRequest, event: Id, occurrence: string): boolean => {
  const carried = context[key] as Carried | undefined
  return carried?.event === String(event) && occurrence >= carried.from
}
