// What the version on screen says, as its instrument has it.
import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { palabrasDePreguntas } from '../gestionweb/palabras.ts'
import { piezasDeRespuestas } from '../gestionweb/revisar/piezas.ts'
import { useRespuestasVersion } from '../gestionweb/revisar/usar-respuestas-version.ts'
import { palabrasDeMetas } from '../reportes/diferencias/palabras.ts'
import { nombreFuente } from './meta-revisada.ts'
import { type Pieza, piezaDeMeta } from './pieza.ts'
import { type Instrumento, instrumentoDe } from './secciones.ts'
import { type Clave, useVersion } from './usar-revision.ts'

export type Lectura = ReturnType<typeof useLectura>

/** `version` 0: none yet. */
export function useLectura(clave: Clave, version: number) {
  const deMetas = useVersion(clave, version)
  const respuestas = useRespuestasVersion(clave, version)
  const { metas, fuentes, reglas } = deMetas
  const piezas = useMemo(() => {
    const suyas: readonly Pieza[] = respuestas.data ? piezasDeRespuestas(respuestas.data) : metas.map(piezaDeMeta)
    return new Map(suyas.map((pieza) => [pieza.clave, pieza]))
  }, [metas, respuestas.data])
  const palabras = useMemo(
    () =>
      respuestas.data
        ? palabrasDePreguntas(respuestas.data.cuestionario.contenido)
        : palabrasDeMetas((clave) => nombreFuente(fuentes, clave)),
    [fuentes, respuestas.data],
  )
  const leidas: Record<Instrumento['lectura'], UseQueryResult<unknown>> = { metas: deMetas.leida, respuestas }
  const leida = leidas[instrumentoDe(clave).lectura]
  return { leida, piezas, palabras, metas, fuentes, reglas, respondida: respuestas.data ?? null }
}
