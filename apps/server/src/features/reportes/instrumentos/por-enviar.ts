// What a draft, frozen now, would change of the last version that was sent, as each instrument compares. Whatever stops the submission is of no account here.
import { diferenciasGestion, documentoGestion, juzgarBorrador, preguntasDe } from '@kpt/domain/gestionweb'
import { diferencias, documentoDe, totalesDelDocumento } from '@kpt/domain/seguimiento'
import { armarBorrador } from '../borrador-completo.ts'
import type { CorteRegido, Quien } from '../corte.ts'
import { leerDocumento } from '../documento.ts'
import { cuestionarioDe, findBorradorGestion } from './borrador-gestion.ts'
import type { PorEnviar } from './forma.ts'
import { leerGestion } from './lecturas.ts'

export async function metasPorEnviar(quien: Quien, corte: CorteRegido, texto: string): Promise<PorEnviar> {
  const anterior = leerDocumento(texto)
  const { vigente, entradas } = await armarBorrador(quien, corte)
  const { metas: _, compartidos: __, ...cabecera } = anterior
  const porEnviar = documentoDe({ ...cabecera, version: anterior.version + 1 }, entradas)
  return {
    cambios: diferencias(anterior, porEnviar),
    textos: new Map(vigente?.plan.metas.map((meta) => [meta.numero, meta.personalizacion])),
    totales: { antes: totalesDelDocumento(anterior), despues: totalesDelDocumento(porEnviar) },
  }
}

/** With the words of the questionnaire in force: what it no longer asks has none. */
export async function respuestasPorEnviar(quien: Quien, corte: CorteRegido, texto: string): Promise<PorEnviar> {
  const { respuestas: _, ...cabecera } = leerGestion(texto)
  const { leido } = cuestionarioDe(corte)
  const { borrador } = await findBorradorGestion(quien, corte, leido)
  const porEnviar = documentoGestion(cabecera, leido, borrador, juzgarBorrador(leido, borrador).preguntadas)
  return {
    cambios: diferenciasGestion(leerGestion(texto), porEnviar),
    textos: new Map(preguntasDe(leido.cuestionario).map((p) => [p.clave, p.texto])),
    totales: null,
  }
}
