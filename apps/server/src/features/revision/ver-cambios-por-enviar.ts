import type { ClaveReporte } from '@kpt/domain/reportes'
import {
  type DocumentoSeguimiento,
  diferencias,
  documentoDe,
  type EntradaMeta,
  totalesDelDocumento,
} from '@kpt/domain/seguimiento'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { armarBorrador, findCorte, findDocumento, findVersiones } from '../reportes/index.ts'
import { cortar, diferenciasVisibles } from './diferencias-visibles.ts'

type Paginacion = { readonly pagina: number; readonly tamano: number }

/** What the draft, frozen now, would change of the last version that was sent, withdrawn or not. */
export async function verCambiosPorEnviar(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  { pagina, tamano }: Paginacion,
) {
  const { db, alcance } = ctx
  const corte = await findCorte(ctx, clave)
  const desde = (await findVersiones(db, alcance, clave))[0]?.version ?? null
  const anterior = desde === null ? null : await findDocumento(db, alcance, clave, desde)
  if (!anterior) return { ...NADA_ENVIADO, pagina, tamano }
  const { vigente, entradas } = await armarBorrador(ctx, corte)
  const porEnviar = comoSeria(anterior, entradas)
  const todas = diferencias(anterior, porEnviar)
  const textos = new Map(vigente?.plan.metas.map((meta) => [meta.numero, meta.personalizacion]))
  return {
    ...{ desde, metas: new Set(todas.flatMap(({ meta, entre = [meta] }) => entre)).size },
    ...{ antes: totalesDelDocumento(anterior), despues: totalesDelDocumento(porEnviar) },
    filas: await diferenciasVisibles(ctx, clave, cortar(todas, { pagina, tamano }), textos),
    ...{ total: todas.length, pagina, tamano },
  }
}

const NADA_ENVIADO = { desde: null, metas: 0, antes: null, despues: null, filas: [], total: 0 }

/** Whatever is not the content of the metas is of no account here. */
function comoSeria(anterior: DocumentoSeguimiento, entradas: readonly EntradaMeta[]): DocumentoSeguimiento {
  const { metas: _, compartidos: __, ...cabecera } = anterior
  return documentoDe({ ...cabecera, version: anterior.version + 1 }, entradas)
}
