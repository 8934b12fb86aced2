import { type ClaveReporte, numeroDeRecibo } from '@kpt/domain/reportes'
import { assertAlcance, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import type { Archivo } from '../../platform/http/ruta.ts'
import { armarHechos, selloDe } from './armar.ts'
import { findConstancia, findTextoCongelado } from './constancia.repo.ts'
import { pdfDe } from './guardados.ts'

/** The receipt of one version, as PDF. */
export async function descargarConstancia(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  version: number,
): Promise<Archivo> {
  const hechos = await hechosDe(ctx, clave, version)
  return { tipo: 'application/pdf', nombre: `constancia-${hechos.recibo}.pdf`, contenido: await pdfDe(hechos) }
}

/** The receipt with the very text that was frozen: who has it proves the figures without asking anybody. */
export async function descargarPrueba(
  ctx: ContextoTerritorial,
  clave: ClaveReporte,
  version: number,
): Promise<Archivo> {
  const hechos = await hechosDe(ctx, clave, version)
  const contenido = await findTextoCongelado(ctx.db, hechos.recibo)
  const prueba = JSON.stringify({ constancia: hechos, sello: selloDe(hechos), contenido }, null, 2)
  return { tipo: 'application/json', nombre: `prueba-${hechos.recibo}.json`, contenido: Buffer.from(prueba) }
}

/** Its facts, for whoever keeps it with other things. */
export async function hechosDe(
  { db, alcance, servicios }: Pick<ContextoTerritorial, 'db' | 'alcance' | 'servicios'>,
  clave: ClaveReporte,
  version: number,
) {
  assertAlcance(alcance, clave.entidad)
  const fila = await findConstancia(db, numeroDeRecibo(clave, version))
  return armarHechos(servicios, fila ?? rechazar('reporte.version_no_existe', { version: String(version) }))
}
