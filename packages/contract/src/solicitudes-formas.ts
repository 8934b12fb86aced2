// Shapes that the requests for usuario líder, their verification and their links share.
import { LISTA_DE_VERIFICACION } from '@kpt/domain/acceso'
import { z } from 'zod'
import { instante, texto } from './comun.ts'

/** Token of a link: 32 bytes in base64url. */
export const ficha = z.string().regex(/^[\w-]{43}$/)
export const conFicha = z.object({ ficha })
export const radicado = z.string().regex(/^UL-\d{4}-\d{6,}$/)
export const renglon = (maximo: number) =>
  texto
    .trim()
    .min(1)
    .max(maximo)
    .refine((escrito) => !/\p{Cc}/u.test(escrito), 'debe ir en un solo renglón')
export const parrafo = texto.trim().min(10).max(2000)

export const suceso = z.object({
  acto: z.string(),
  en: instante,
  motivo: z.string().nullable(),
  puntos: z.array(z.enum(LISTA_DE_VERIFICACION)),
})
