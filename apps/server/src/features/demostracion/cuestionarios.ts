// Questionnaires of the demonstration: those that come with the system, approved by an acta that says by itself that it is invented.
import { inicioDe } from '@kpt/domain/shared'
import { CUESTIONARIO_SEMILLA } from '../cuestionarios/index.ts'
import { correoDelRol } from './cuentas.ts'
import type { Escena } from './escena.ts'
import { entrar } from './manos.ts'

const BORRADORES = '/api/cuestionarios/borradores'

/** That of the year that comes with the system, and that of the year that is reported now. */
export const vigenciasConCuestionario = (vigencia: number): readonly number[] => [CUESTIONARIO_SEMILLA, vigencia - 1]

export async function publicarCuestionarios(escena: Escena): Promise<void> {
  escena.hasta(inicioDe(`${escena.vigencia}-01-12`))
  const manos = await entrar(escena, correoDelRol('administrador_dnp'))
  for (const vigencia of vigenciasConCuestionario(escena.vigencia)) {
    if (await manos.find(`/api/cuestionarios/${vigencia}`)) continue
    const copia = vigencia !== CUESTIONARIO_SEMILLA
    const direccion = `${BORRADORES}/${vigencia}`
    if (!(await manos.find(direccion)))
      await manos.post(BORRADORES, {
        vigencia,
        ...(copia ? { origen: 'copia', de: CUESTIONARIO_SEMILLA } : { origen: 'semilla', de: null }),
      })
    const { cuestionario } = await manos.get(direccion)
    const despues = { acta: 'Acta de demostración, sin valor legal', fecha: `${escena.vigencia}-01-10` }
    const acto = { clase: 'aprobacion', antes: cuestionario.aprobacion, despues }
    const { version } = await manos.post(`${direccion}/actos`, { acto })
    await manos.post(`${direccion}/publicacion`, { version, motivo: null })
  }
}
