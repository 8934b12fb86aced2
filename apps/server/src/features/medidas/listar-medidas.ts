import type { listarMedidas as definicion, PeticionDe } from '@kpt/contract'
import { type EnVigor, type FilaMedida, filaDe, type Medida, vigorRegistrado } from '@kpt/domain/calendario'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findCronograma, searchMedidas } from '../calendario/index.ts'
import { codigoDe } from './conceder-medida.ts'

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
  return { total, ...pagina, filas: medidas.map((medida) => medidaVisible(ctx, medida, vigores)) }
}

type Vigores = ReadonlyMap<string, EnVigor>

/** The cronogramas that they name, as in force for nobody in particular: their words, and the limit that a measure moved. */
async function vigoresDe({ db, ahora }: ContextoPublico, filas: readonly FilaMedida[]): Promise<Vigores> {
  const vigores = new Map<string, EnVigor>()
  for (const fila of filas) {
    const nombre = nombreDe(fila)
    const cronograma = vigores.has(nombre) ? null : await findCronograma(db, fila.instrumento, fila.vigencia)
    if (cronograma) vigores.set(nombre, vigorRegistrado(cronograma, ahora))
  }
  return vigores
}

function medidaVisible({ servicios }: ContextoPublico, medida: Medida, vigores: Vigores) {
  const { numero, clase, efecto, motivo, acto, alcance, filas, en } = medida
  const codigo = codigoDe(alcance)
  const nombre = codigo === null ? '' : (servicios.referencia.territorio.get(codigo)?.nombre ?? codigo)
  return {
    ...{ numero, clase, efecto, motivo, acto, en: isoBogota(en) },
    filas: filas.map((fila) => filaVisible(fila, vigores)),
    ...{ pide: medida.pide?.organismo ?? null, avala: medida.avala?.organismo ?? null },
    concede: medida.concede.organismo,
    alcance: codigo === null || alcance.clase === 'pais' ? null : { clase: alcance.clase, codigo, nombre },
  }
}

function filaVisible(fila: FilaMedida, vigores: Vigores) {
  const vigor = vigores.get(nombreDe(fila))
  const vigente = vigor ? filaDe(vigor, fila.actividad) : null
  return {
    ...fila,
    texto: vigente?.texto ?? fila.actividad,
    corte: vigente?.corte ?? null,
    limite: vigente?.limite ?? null,
  }
}

function nombreDe({ instrumento, vigencia }: FilaMedida): string {
  return `${instrumento}/${vigencia}`
}
