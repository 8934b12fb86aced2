import { verDisponibilidad as definicion } from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { verDisponibilidad } from './ver-disponibilidad.ts'

export const rutasDisponibilidad: Ruta[] = [ruta(definicion, verDisponibilidad)]
