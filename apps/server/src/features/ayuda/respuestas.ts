import type { guardarRespuestaAyuda as definicion, listarRespuestasAyuda, PeticionDe } from '@kpt/contract'
import { NACIONAL } from '@kpt/domain/auditoria'
import { fechaEn, isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { isoDe } from '../../platform/db/instante.ts'
import { type ContextoPublico, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCategorias } from './categoria.repo.ts'
import { insertRedaccion, searchRespuestas } from './respuesta.repo.ts'

type Filtro = PeticionDe<typeof listarRespuestasAyuda>['consulta']

export async function listarFrecuentes({ db }: Pick<ContextoPublico, 'db'>, filtro: Filtro) {
  const { filas, total } = await searchRespuestas(db, true, filtro)
  const visibles = filas.map(({ id, categoria, pregunta, respuesta, en }) => ({
    ...{ id, categoria, pregunta, respuesta, en: isoDe(en) },
  }))
  return { filas: visibles, total, pagina: filtro.pagina, tamano: filtro.tamano }
}

export async function listarRespuestas({ db }: ContextoTerritorial, filtro: Filtro) {
  const { filas, total } = await searchRespuestas(db, false, filtro)
  return { filas: filas.map((f) => ({ ...f, en: isoDe(f.en) })), total, pagina: filtro.pagina, tamano: filtro.tamano }
}

/** Another wording of an answer, published or not; a former one stays in its history. */
export async function guardarRespuesta(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db, persona, ahora } = ctx
  if (!(await findCategorias(db, fechaEn(ahora))).some((c) => c.codigo === cuerpo.categoria))
    rechazar('ayuda.falta', { falta: 'categoria' })
  await insertRedaccion(db, { ...cuerpo, persona: persona.nombre, por: persona.cuenta, en: isoBogota(ahora) })
  const { id, pregunta, publica, retirada } = cuerpo
  await registrar(db, {
    ...{ cadena: NACIONAL, cuenta: persona.cuenta, accion: 'ayuda.guardar_respuesta', sujeto: `ayuda/respuesta/${id}` },
    ...{ hechos: { rol: persona.rol, pregunta, publica, retirada }, en: ahora },
  })
  return { id }
}
