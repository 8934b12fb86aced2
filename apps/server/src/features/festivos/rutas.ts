import * as c from '@kpt/contract'
import { type Ruta, ruta } from '../../platform/http/index.ts'
import { registrarFestivo, verPrevia } from './registrar-festivo.ts'
import { verFestivos } from './ver-festivos.ts'

export const rutasFestivos: Ruta[] = [
  ruta(c.verFestivos, verFestivos),
  ruta(c.verPreviaFestivo, verPrevia),
  ruta(c.registrarFestivo, registrarFestivo),
]
