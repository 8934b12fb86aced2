import {
  guardarFicha as guardarFichaDef,
  listarDirectorio as listarDirectorioDef,
  verFichaCompleta as verFichaCompletaDef,
  verFicha as verFichaDef,
} from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { guardarFicha } from './guardar-ficha.ts'
import { listarDirectorio, verFicha, verFichaCompleta } from './ver-ficha.ts'

export const rutasFichas: Ruta[] = [
  ruta(verFichaDef, (ctx, { params }) => verFicha(ctx, params.entidad)),
  ruta(verFichaCompletaDef, (ctx, { params }) => verFichaCompleta(ctx, params.entidad)),
  ruta(guardarFichaDef, guardarFicha),
  ruta(listarDirectorioDef, (ctx, { consulta }) => listarDirectorio(ctx, consulta)),
]
