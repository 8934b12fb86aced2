import {
  crearAgenda as crearDef,
  leerAgenda as leerDef,
  listarPlazos as listarDef,
  retirarAgenda as retirarDef,
  verAgenda as verDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { leerAgenda } from './agenda/leer-agenda.ts'
import { crearAgenda, retirarAgenda, verAgenda } from './agenda/mi-agenda.ts'
import { listarPlazos } from './listar-plazos.ts'

export const rutasPlazos: Ruta[] = [
  ruta(listarDef, listarPlazos),
  ruta(verDef, verAgenda),
  ruta(crearDef, crearAgenda),
  ruta(retirarDef, retirarAgenda),
  ruta(leerDef, leerAgenda),
]
