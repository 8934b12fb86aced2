import type { listarExcepcionesHomologacion as definicion, PeticionDe } from '@kpt/contract'
import { fechaEn } from '@kpt/domain/shared'
import { isoDe } from '../../platform/db/instante.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { searchExcepciones } from '../sin-equivalente/index.ts'
import { entidadBreve } from '../territorio/index.ts'

/** Exceptions that DNP granted to metas without equivalent: anybody may read them. */
export async function listarExcepciones(ctx: ContextoPublico, { consulta }: PeticionDe<typeof definicion>) {
  const { pagina, tamano, departamento, todas } = consulta
  const hoy = fechaEn(ctx.ahora)
  const filtro = { departamento, vigentesEl: todas === 'si' ? null : hoy }
  const { total, excepciones } = await searchExcepciones(ctx.db, filtro, { pagina, tamano })
  const filas = excepciones.map(({ entidad, concedidaEn, ...excepcion }) => ({
    ...excepcion,
    entidad: entidadBreve(ctx.servicios.referencia, entidad) ?? rechazar('entidad.desconocida', { entidad }),
    concedidaEn: isoDe(concedidaEn),
    vigente: hoy <= excepcion.hasta,
  }))
  return { total, pagina, tamano, filas }
}
