// The manifest of a run, as anybody downloads it to repeat the calculation without this system (N8).
import { armarManifiesto, type Manifiesto } from '@kpt/domain/mdm'
import { digerir, eslabonar } from '../../platform/audit/index.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { leerCongelado } from './congelado.ts'
import { type Corrida, findResultado } from './corrida.repo.ts'
import { exigirCorrida } from './visible.ts'

export async function descargarManifiesto(ctx: ContextoPublico, { params }: { readonly params: { corrida: number } }) {
  const corrida = await exigirCorrida(ctx, params.corrida)
  const manifiesto =
    (await manifiestoDe(ctx, corrida)) ?? rechazar('mdm.corrida_sin_calcular', { estado: corrida.estado })
  return {
    tipo: 'application/json',
    nombre: `mdm-${corrida.medicion}-${corrida.vigencia}-corrida-${corrida.corrida}.manifiesto.json`,
    contenido: Buffer.from(`${JSON.stringify(manifiesto, null, 1)}\n`),
  }
}

/** Null until it is computed. */
export async function manifiestoDe({ db }: Pick<ContextoPublico, 'db'>, corrida: Corrida): Promise<Manifiesto | null> {
  const resultado = await findResultado(db, corrida.corrida)
  if (!resultado) return null
  const { vigencia, receta, grupos, insumos } = await leerCongelado(db, corrida)
  const { codigo, texto, sha256 } = resultado
  const { corrida: n, demostracion } = corrida
  const partes = { corrida: n, vigencia, demostracion, receta, grupos, insumos, codigo, resultados: { sha256, texto } }
  return armarManifiesto(partes, { digerir, eslabonar })
}
