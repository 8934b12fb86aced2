import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { listarGuias } from './listar-guias.ts'
import { registrarProducto } from './registrar-producto.ts'
import { verFilasPropias } from './ver-propias.ts'

export const rutasGuias: Ruta[] = [
  ruta(c.verFilasPropias, verFilasPropias),
  ruta(c.registrarProducto, registrarProducto),
  ruta(c.listarGuias, listarGuias),
]
