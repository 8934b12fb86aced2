import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { proponerHomologacion as definicion, PeticionDe } from '@kpt/contract'
import type { EntradaBuscable } from '@kpt/domain/catalogo'
import { metasPorHomologar } from '@kpt/domain/homologacion'
import { enHilos } from '../../platform/hilos.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { catalogoVigente } from '../catalogo/index.ts'
import { elegirVersion } from '../planes/index.ts'
import { findEjemplos, findVersionesDeOtros, type VersionDeOtro } from './homologacion.repo.ts'
import type { CandidatoNombrado, Leccion, Pregunta, Respuesta } from './proponer-hilo.ts'

/** Plans and metas that one lesson has at most: more of them take longer to learn and hardly change what is proposed. */
const PLANES = 120
const METAS = 30_000

const preguntar = enHilos<Pregunta, Respuesta>(join(import.meta.dirname, 'proponer-hilo.ts'))

/** What the catalogue of today and the plans of the other entities suggest for some metas. Calculated off the thread that attends to everybody. */
export async function proponer(ctx: ContextoTerritorial, { params, consulta }: PeticionDe<typeof definicion>) {
  const { db } = ctx
  const { plan, version: suya } = await elegirVersion(ctx, params.entidad)
  const pedidas = new Set(consulta.metas.split(','))
  // All of them are given: those that the entity numbered one after the other help each other.
  const todas = metasPorHomologar(plan)
  const { version, indice } = await catalogoVigente(ctx)
  const otros = await findVersionesDeOtros(db, params.entidad, PLANES)
  const clave = claveDe(version.version, otros)
  const pregunta = { clave, plan: suya.sha256, metas: todas }
  const respuesta =
    (await preguntar({ ...pregunta, leccion: null })) ??
    (await preguntar({ ...pregunta, leccion: await leccionDe(ctx, indice.entradas, otros) }))
  if (!respuesta) throw new Error('the assistant did not learn its lesson')
  return {
    planes: otros.length,
    propuestas: plan.metas.flatMap(({ numero }, i) => {
      const candidatos = (respuesta.propuestas[i] ?? []).map((c) => candidatoVisible(ctx, c))
      return pedidas.has(numero) ? [{ meta: numero, candidatos }] : []
    }),
  }
}

/** Learnt again only when the catalogue or one of those plans changes. */
function claveDe(version: string, otros: readonly VersionDeOtro[]): string {
  return createHash('sha256')
    .update(JSON.stringify([version, otros]))
    .digest('hex')
}

async function leccionDe(
  { db }: ContextoTerritorial,
  entradas: readonly EntradaBuscable[],
  otros: readonly VersionDeOtro[],
): Promise<Leccion> {
  const catalogo = entradas.map((e) => ({
    ...{ codigo: e.indicador, nombre: e.indicadorNombre, unidad: e.unidad },
    ...{ producto: e.productoNombre, programa: e.programaNombre, sector: e.sectorNombre },
  }))
  return { catalogo, ejemplos: await findEjemplos(db, otros, METAS) }
}

function candidatoVisible({ servicios }: ContextoTerritorial, { entidades, motivos, ...candidato }: CandidatoNombrado) {
  const { territorio } = servicios.referencia
  const nombres = entidades.slice(0, 3).map((codigo) => territorio.get(codigo)?.nombre ?? codigo)
  return {
    ...candidato,
    motivos: motivos.map((m) => {
      if (m.tipo === 'otros_planes') return { ...m, entidades: nombres }
      if (m.tipo === 'equivalencia') return { ...m, catalogo: [...m.catalogo] }
      return m.tipo === 'palabras' || m.tipo === 'habla' ? { ...m, palabras: [...m.palabras] } : m
    }),
  }
}
