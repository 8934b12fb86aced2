import type { listarMedidas as definicion, PeticionDe } from '@kpt/contract'
import { codigoDelAlcance, type EnVigor, type FilaMedida, type Medida } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { searchMedidas } from '../calendario/index.ts'
import { findInterrupcionesCitadas } from './interrupcion-citada.repo.ts'
import { filaVigente, vigoresDe } from './vigores.ts'

/** The register, for anybody: bodies that asked, endorsed and granted; never people. */
export async function listarMedidas(ctx: ContextoPublico, { consulta }: PeticionDe<typeof definicion>) {
  const { entidad, instrumento, vigencia, ...pagina } = consulta
  if (entidad !== undefined && !ctx.servicios.referencia.territorio.has(entidad))
    rechazar('entidad.desconocida', { entidad })
  const { total, medidas } = await searchMedidas(ctx.db, { entidad, instrumento, vigencia }, pagina)
  const vigores = await vigoresDe(
    ctx,
    medidas.flatMap((m) => m.filas),
  )
  const citadas = await findInterrupcionesCitadas(
    ctx.db,
    medidas.map((m) => m.numero),
  )
  const filas = medidas.map((medida) => ({
    ...medidaVisible(ctx, medida, vigores),
    interrupcion: citadas.get(medida.numero) ?? null,
  }))
  return { total, ...pagina, filas }
}

function medidaVisible({ servicios }: ContextoPublico, medida: Medida, vigores: readonly EnVigor[]) {
  const { numero, clase, efecto, motivo, acto, alcance, filas, en } = medida
  const codigo = codigoDelAlcance(alcance)
  const nombre = codigo === null ? '' : (servicios.referencia.territorio.get(codigo)?.nombre ?? codigo)
  return {
    ...{ numero, clase, efecto, motivo, acto, en: isoBogota(en) },
    filas: filas.map((fila) => filaVisible(fila, vigores)),
    ...{ pide: medida.pide?.organismo ?? null, avala: medida.avala?.organismo ?? null },
    concede: medida.concede.organismo,
    alcance: codigo === null || alcance.clase === 'pais' ? null : { clase: alcance.clase, codigo, nombre },
  }
}

function filaVisible(fila: FilaMedida, vigores: readonly EnVigor[]) {
  const vigente = filaVigente(vigores, fila)
  return {
    ...fila,
    texto: vigente?.texto ?? fila.actividad,
    corte: vigente?.corte ?? null,
    limite: vigente?.limite ?? null,
  }
}
