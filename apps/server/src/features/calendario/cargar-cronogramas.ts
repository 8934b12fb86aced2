import {
  type ActoCronograma,
  type ArchivoCronogramas,
  type Circular,
  type Cronograma,
  type CronogramaRegistrado,
  type IdReglaCronograma,
  parseCronogramas,
} from '@kpt/domain/calendario'
import { canonicalText, fechaEn, type Hallazgo, type Instante } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import { findCirculares, findCronograma, insertCalendario, lockCalendario } from './calendario.repo.ts'

export type CargaCronogramas =
  | { readonly agregado: ArchivoCronogramas; readonly hallazgos: readonly [] }
  | { readonly agregado: null; readonly hallazgos: readonly Hallazgo[] }

/**
 * Registers the circulars and cronogramas of a file, whole or not at all. What is registered already must be in the file as it is, and only
 * what follows it is added: nothing published is ever overwritten (R1.2). The same file twice adds nothing. `db` is a transaction.
 */
export async function cargarCronogramas(
  db: Db,
  json: unknown,
  ahora: Instante,
  cuenta: string | null = null,
): Promise<CargaCronogramas> {
  await lockCalendario(db)
  const registradas = await findCirculares(db)
  const { valor, hallazgos } = parseCronogramas(json, registradas)
  if (!valor) return { agregado: null, hallazgos }
  const previos: (CronogramaRegistrado | null)[] = []
  for (const { instrumento, vigencia } of valor.cronogramas)
    previos.push(await findCronograma(db, instrumento, vigencia))
  const choques = [
    ...valor.circulares.flatMap((c, i) => checkCircular(c, registradas, i)),
    ...valor.cronogramas.flatMap((c, i) => checkPrevio(c, previos[i] ?? null, i)),
  ]
  if (choques.length > 0) return { agregado: null, hallazgos: choques }
  const agregado = whatIsNew(valor, registradas, previos)
  await insertCalendario(db, agregado, fechaEn(ahora))
  await audit(db, agregado, ahora, cuenta)
  return { agregado, hallazgos: [] }
}

function checkCircular(circular: Circular, registradas: readonly Circular[], i: number): Hallazgo[] {
  const otra = registradas.find((c) => c.clave === circular.clave)
  return otra && !same(otra, circular)
    ? [conflict('cronograma_circular_distinta', `/circulares/${i}`, circular.clave)]
    : []
}

function checkPrevio(cronograma: Cronograma, previo: CronogramaRegistrado | null, i: number): Hallazgo[] {
  if (!previo) return []
  const p = `/cronogramas/${i}`
  const { actos, ...resto } = cronograma
  const { actos: anteriores, recibeDesde: _, medidas: _suyas, festivos: _dias, ...restoPrevio } = previo
  if (!same(resto, restoPrevio)) return [conflict('cronograma_registrado_distinto', p, null)]
  const distinto = anteriores.findIndex((acto, j) => !same(acto, actos[j] ?? null))
  return distinto < 0
    ? []
    : [
        conflict(
          'cronograma_acto_registrado_distinto',
          `${p}/actos/${distinto}`,
          anteriores[distinto]?.circular.clave ?? null,
        ),
      ]
}

function whatIsNew(
  { circulares, cronogramas }: ArchivoCronogramas,
  registradas: readonly Circular[],
  previos: readonly (Cronograma | null)[],
): ArchivoCronogramas {
  return {
    circulares: circulares.filter((c) => !registradas.some((r) => r.clave === c.clave)),
    cronogramas: cronogramas.flatMap((c, i) => {
      const actos = c.actos.slice(previos[i]?.actos.length ?? 0)
      return actos.length > 0 ? [{ ...c, actos }] : []
    }),
  }
}

async function audit(db: Db, { cronogramas }: ArchivoCronogramas, en: Instante, cuenta: string | null): Promise<void> {
  for (const { instrumento, vigencia, demostracion, actos } of cronogramas) {
    const hechos = { demostracion, circulares: actos.map((acto: ActoCronograma) => acto.circular.clave) }
    const sujeto = `calendario/${instrumento}/${vigencia}`
    await registrar(db, { cadena: 'nacional', cuenta, accion: 'cargar_cronograma', sujeto, hechos, en })
  }
}

function conflict(regla: IdReglaCronograma, campo: string, valor: string | null): Hallazgo {
  return { regla, gravedad: 'error', ruta: { campo }, valor, detalles: {} }
}

function same(a: Parameters<typeof canonicalText>[0], b: Parameters<typeof canonicalText>[0]): boolean {
  return canonicalText(a) === canonicalText(b)
}
