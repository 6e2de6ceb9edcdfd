import { label, type Label } from '../../config/label'
import type { DeliveryStatus } from './lifecycle'

/** A state in words. */
export const statusLabels: Record<DeliveryStatus, Label> = {
  scheduled: label('Scheduled', 'Programmé'),
  pending: label('Waiting', 'En attente'),
  sending: label('Being sent', 'En cours d’envoi'),
  retrying: label('Will be tried again', 'Sera réessayé'),
  held: label('Held', 'Suspendu'),
  published: label('Published', 'Publié'),
  refused: label('Refused', 'Refusé'),
  reauthorize: label('Account to connect again', 'Compte à reconnecter'),
  unknown: label('Unknown: please look', 'Incertain\u202f: à vérifier'),
  exhausted: label('Given up', 'Abandonné'),
  cancelled: label('Cancelled', 'Annulé'),
}
