import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/**
 * Does `work` in one transaction: all of its writes, or none when it throws.
 *
 * @param args.req - joins this request's transaction when it holds one, and opens one on it when it does not; left
 *   out, the work gets a request of its own, of nobody.
 */
export const inTransaction = async <T>(
  args: { payload: Payload; req?: PayloadRequest },
  work: (req: PayloadRequest) => Promise<T>,
): Promise<T> => {
  const req = args.req ?? (await createLocalReq({}, args.payload))
  const isOurs = await initTransaction(req)
  try {
    const result = await work(req)
    if (isOurs) await commitTransaction(req)
    return result
  } catch (error) {
    if (isOurs) await killTransaction(req)
    throw error
  }
}

/**
 * Does the request hold a transaction? Where a database has none, Payload leaves a promise of null, or an empty object,
 * in the place of an id.
 */
export const holdsTransaction = async (req: Pick<PayloadRequest, 'transactionID'>): Promise<boolean> =>
  ['string', 'number'].includes(typeof (await req.transactionID))
