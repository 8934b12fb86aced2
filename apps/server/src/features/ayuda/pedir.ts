import type { pedirAyuda as definicion, PeticionDe } from '@kpt/contract'
import { AYUDAS_POR_DIA } from '@kpt/domain/comunicaciones'
import { fechaEn, inicioDe } from '@kpt/domain/shared'
import { takeConsecutivo } from '../../platform/db/consecutivo.repo.ts'
import { alcanza, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findCronograma } from '../calendario/index.ts'
import { type Ayuda, countPedidasDesde, findPropiaPorId, insertAyuda, type Suceso } from './ayuda.repo.ts'
import { escribirNovedad } from './cartas.ts'
import { findCategorias } from './categoria.repo.ts'
import { firmaDe } from './firma.ts'
import { registrarActo } from './registrar-acto.ts'

type Pedido = PeticionDe<typeof definicion>['cuerpo']

/** Asks DNP's desk, from wherever the person was. The same one sent twice is one request, with one number. */
export async function pedirAyuda(ctx: ContextoTerritorial, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db, alcance, ahora, persona } = ctx
  await exigirPedido(ctx, cuerpo)
  const { id, texto, ...pedido } = cuerpo
  const previa = await findPropiaPorId(db, alcance, persona.cuenta, id)
  if (previa !== null) return { numero: previa }
  const hoy = fechaEn(ahora)
  if ((await countPedidasDesde(db, alcance, persona.cuenta, inicioDe(hoy))) >= AYUDAS_POR_DIA)
    rechazar('ayuda.muchas', { maximo: String(AYUDAS_POR_DIA) })
  const numero = await takeConsecutivo(db, 'AY', Number(hoy.slice(0, 4)))
  const firma = firmaDe(ctx)
  const ayuda: Ayuda = {
    ...{ ...pedido, numero, id, pide: firma.por, persona: firma.persona, organismo: firma.organismo },
    ...{ departamento: null, estado: 'abierta', asignada: null, calificacion: null, sucesos: 1 },
    ...{ pedidaEn: firma.en, esperaDesde: firma.en, estadoEn: firma.en },
  }
  const suceso: Suceso = { ...firma, id, acto: 'pedir', parte: 'persona', estado: 'abierta', texto }
  await insertAyuda(db, alcance, ayuda, suceso)
  await registrarActo(ctx, ayuda, 'pedir', { categoria: ayuda.categoria })
  await escribirNovedad(ctx, ayuda, suceso)
  return { numero }
}

/** About one's own body, or an entity that one sees; about a corte that exists. */
async function exigirPedido(ctx: ContextoTerritorial, { entidad, reporte, categoria }: Pedido): Promise<void> {
  const { db, alcance, ahora, persona, servicios } = ctx
  const suya = entidad === null ? null : servicios.referencia.territorio.get(entidad)
  if (suya === undefined) rechazar('entidad.desconocida', { entidad: entidad ?? '' })
  if (suya && suya.codigo !== persona.entidad && !alcanza(alcance, suya))
    rechazar('territorio.ajeno', { entidad: suya.codigo })
  if (!(await findCategorias(db, fechaEn(ahora))).some((c) => c.codigo === categoria))
    rechazar('ayuda.falta', { falta: 'categoria' })
  if (reporte === null) return
  const { instrumento, vigencia, corte } = reporte
  const cronograma = entidad === null ? null : await findCronograma(db, instrumento, vigencia)
  if (!cronograma?.cortes.some((c) => c.numero === corte))
    rechazar('calendario.no_disponible', { instrumento, vigencia: String(vigencia) })
}
