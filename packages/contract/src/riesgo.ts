// The risk of a submitted version as it travels: its points, its level and what each part counts (R4.1, R4.3).
import { type ClaveParteRiesgo, NIVELES_RIESGO } from '@kpt/domain/revision'
import { z } from 'zod'

const cantidad = z.number().int()

export const riesgo = z.object({
  puntos: cantidad,
  nivel: z.enum(NIVELES_RIESGO),
  partes: z.array(
    z.object({
      clave: z.custom<ClaveParteRiesgo>(),
      puntos: cantidad,
      maximo: cantidad,
      cuantas: cantidad,
      de: cantidad,
    }),
  ),
})
