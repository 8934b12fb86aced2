import type { FormatoInforme } from '@kpt/domain/seguimiento'
import { enUnaMirada } from '../../platform/db/una-mirada.ts'
import {
  alcanceInterno,
  type ContextoPublico,
  type ContextoTerritorial,
  type Lectura,
  rechazar,
} from '../../platform/http/index.ts'
import { type ClaveCorte, listarTablero, verGruposTablero, verTablero } from '../tablero/index.ts'
import { type DatosEvaluacion, evaluacionDepartamental } from './contenido/departamento.ts'
import { type ArchivoInforme, escribirInforme } from './escribir.ts'

type Pedido = { readonly departamento: string; readonly formato: FormatoInforme }

/** For the gobernación over its municipalities, and for whoever looks at the country. */
export async function descargarEvaluacion(
  ctx: ContextoTerritorial,
  clave: ClaveCorte,
  { departamento, formato }: Pedido,
): Promise<ArchivoInforme> {
  const { territorio } = ctx.alcance
  const suyo =
    territorio.clase === 'nacional' || (territorio.clase === 'departamento' && territorio.codigo === departamento)
  if (!suyo) return rechazar('territorio.ajeno', { entidad: departamento })
  return escribirInforme(evaluacionDepartamental(await reunir(ctx, clave, departamento, false)), formato)
}

/** For anybody: who reported is public, figures are when they carry a verdict. */
export async function descargarEvaluacionPublicada(
  ctx: ContextoPublico,
  clave: ClaveCorte,
  { departamento, formato }: Pedido,
): Promise<ArchivoInforme> {
  return escribirInforme(evaluacionDepartamental(await reunir(ctx, clave, departamento, true)), formato)
}

const TODAS = 10_000

/** The territory is that of the document, the same whoever asks: the municipalities, never the department itself (R4.4). */
function reunir(
  { servicios, ahora }: Pick<ContextoPublico, 'servicios' | 'ahora'>,
  clave: ClaveCorte,
  codigo: string,
  soloPublico: boolean,
): Promise<DatosEvaluacion> {
  const departamento = servicios.referencia.territorio.get(codigo)
  if (departamento?.tipo !== 'departamento') return rechazar('entidad.desconocida', { entidad: codigo })
  const alcance = alcanceInterno({ clase: 'departamento', codigo })
  return enUnaMirada(servicios.conexion.db, async (db) => {
    const ctx: Lectura = { db, ahora, alcance, servicios }
    const tablero = await verTablero(ctx, clave)
    const { filas } = await listarTablero(ctx, clave, { pagina: 1, tamano: TODAS })
    const { grupos: sector } = await verGruposTablero(ctx, clave, { dimension: 'sector' })
    const { grupos: ods } = await verGruposTablero(ctx, clave, { dimension: 'ods' })
    return { departamento, clave, tablero, municipios: filas, grupos: { sector, ods }, soloPublico, ahora }
  })
}
