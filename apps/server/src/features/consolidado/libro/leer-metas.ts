// Reads the versions that count one entity at a time, in the order of the book; the next one is read while this one is written.
import type { Metodologia } from '@kpt/domain/seguimiento'
import type { Lectura } from '../../../platform/http/index.ts'
import { findNombresSectores } from '../../catalogo/index.ts'
import { entradasDelDocumento, findDocumento, findMetodologiaDe, fuentesDelReporte } from '../../reportes/index.ts'
import type { ClaveCorte } from '../../tablero/index.ts'
import type { Situada } from '../situaciones.ts'
import type { DineroPorFuente } from './fuentes.ts'
import { type FilaMeta, filaMeta } from './metas.ts'

export type Lector = (entidades: readonly Situada[]) => AsyncGenerator<FilaMeta>

/** `leida` is told of each entity once its metas are written; its money by source goes to `dinero`. */
export async function abrirLector(
  ctx: Lectura,
  clave: ClaveCorte,
  fechaDatos: string,
  { dinero, leida }: { readonly dinero: DineroPorFuente; readonly leida: () => void },
): Promise<Lector> {
  const sectores = await findNombresSectores(ctx.db, fechaDatos)
  const leer = leerEntidad(ctx, clave)
  return async function* (entidades) {
    for await (const { de, plan, entradas, metodologia, fuentes } of unaPorDelante(entidades, leer)) {
      dinero.sumar(de, entradas, fuentes)
      const metas = new Map(plan.metas.map((meta) => [meta.numero, meta]))
      const lineas = new Map(plan.lineas.map((linea) => [linea.consecutivo, linea.nombre]))
      for (const entrada of entradas) {
        const meta = metas.get(entrada.meta)
        if (!meta) throw new Error(`the meta ${entrada.meta} is not in its plan`)
        const linea = lineas.get(entrada.linea) ?? entrada.linea
        yield filaMeta(de, entrada, meta, metodologia, { linea, sector: sectores.get(entrada.sector) ?? '' })
      }
      leida()
    }
  }
}

async function* unaPorDelante<T, R>(cosas: readonly T[], leer: (cosa: T) => Promise<R>): AsyncGenerator<R> {
  const [primera] = cosas
  let siguiente = primera === undefined ? null : leer(primera)
  for (let i = 1; siguiente !== null; i += 1) {
    const actual = await siguiente
    const otra = cosas[i]
    siguiente = otra === undefined ? null : leer(otra)
    // It is awaited in its turn; failing before must not end the process by itself.
    siguiente?.catch(() => {})
    yield actual
  }
}

function leerEntidad({ db, alcance }: Lectura, corte: ClaveCorte) {
  const metodologias = new Map<string, Metodologia>()
  return async (de: Situada) => {
    const { entidad, vigente } = de
    const clave = { ...corte, entidad: entidad.codigo }
    const documento = vigente && (await findDocumento(db, alcance, clave, vigente.version))
    if (!documento) throw new Error(`the version that counts of ${entidad.codigo} is not there`)
    const { plan, entradas } = await entradasDelDocumento(db, alcance, clave, documento)
    const metodologia = metodologias.get(vigente.metodologia) ?? (await findMetodologiaDe(db, vigente.metodologia))
    metodologias.set(vigente.metodologia, metodologia)
    return { de, plan, entradas, metodologia, fuentes: await fuentesDelReporte(db, clave, plan) }
  }
}
