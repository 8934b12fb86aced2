import { firmarConClave as conClaveDef, firmarConLlave as conLlaveDef } from '@kpt/contract'
import { type Ruta, ruta } from '../../../platform/http/index.ts'
import { firmarConClave, firmarConLlave } from './firmar.ts'

// What is tried and fails must stay counted: these open their own transactions.
const propias = { sinTransaccion: true }

export const rutasFirma: Ruta[] = [
  ruta(conClaveDef, firmarConClave, propias),
  ruta(conLlaveDef, firmarConLlave, propias),
]
