import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { listarPorCarga, listarPorVersion } from './afectadas.ts'
import { verCodigosInactivos } from './codigos-inactivos.ts'
import { reemplazar } from './reemplazar.ts'

export const rutasReemplazos: Ruta[] = [
  ruta(c.listarAfectadasPorCarga, listarPorCarga),
  ruta(c.listarAfectadasPorVersion, listarPorVersion),
  ruta(c.verCodigosInactivos, verCodigosInactivos),
  ruta(c.reemplazarCodigos, reemplazar),
]
