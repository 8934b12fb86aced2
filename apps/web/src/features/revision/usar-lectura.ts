// What the version on screen says, as its instrument has it.
import type { UseQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import { piezasDeRespuestas } from '../gestionweb/revisar/piezas.ts'
import { useRespuestasVersion } from '../gestionweb/revisar/usar-respuestas-version.ts'
import { type Pieza, piezaDeMeta } from './pieza.ts'
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
  const leida: UseQueryResult<unknown> = clave.instrumento === 'gestionweb' ? respuestas : deMetas.leida
  return { leida, piezas, metas, fuentes, reglas, respondida: respuestas.data ?? null }
}
