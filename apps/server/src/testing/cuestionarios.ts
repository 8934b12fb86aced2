// The questionnaire that comes with the system, approved and published for a vigencia by DNP's administrator through the same doors as anybody.
import { CUESTIONARIO_SEMILLA } from '../features/cuestionarios/index.ts'
import type { Mundo } from './mundo.ts'

const BORRADORES = '/api/cuestionarios/borradores'
export const ACTA = { acta: 'Acta 7 del Comité de articulación', fecha: '2022-12-05' } as const

export async function publicarCuestionario(
  mundo: Mundo,
  vigencia: number,
): Promise<{ numero: number; sha256: string }> {
  const gloria = mundo.as('gloria')
  const empieza =
    vigencia === CUESTIONARIO_SEMILLA ? { origen: 'semilla', de: null } : { origen: 'copia', de: CUESTIONARIO_SEMILLA }
  await gloria.post(BORRADORES, { vigencia, ...empieza })
  const acto = { clase: 'aprobacion', antes: null, despues: ACTA }
  const { cuerpo } = await gloria.post(`${BORRADORES}/${vigencia}/actos`, { acto })
  const hecho = await gloria.post(`${BORRADORES}/${vigencia}/publicacion`, { version: cuerpo.version, motivo: null })
  if (hecho.status !== 200) throw new Error(JSON.stringify(hecho.cuerpo))
  return hecho.cuerpo
}
