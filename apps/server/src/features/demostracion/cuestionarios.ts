// The questionnaire of the demonstration, for the vigencia that is reported now: the questions that come with the system and those of the kinds that it does
// not use, approved by an acta that says by itself that it is invented. That of the circular of 2023 stays as it comes: nobody of this country answered it.
import { inicioDe } from '@kpt/domain/shared'
import { CUESTIONARIO_SEMILLA } from '../cuestionarios/index.ts'
import { correoDelRol } from './cuentas.ts'
import type { Escena } from './escena.ts'
import { preguntasInventadas, SECCION_INVENTADA } from './gestion/preguntas-inventadas.ts'
import { entrar, type Manos } from './manos.ts'

const BORRADORES = '/api/cuestionarios/borradores'

/** That of the year that is reported now. */
export const vigenciaConCuestionario = (vigencia: number): number => vigencia - 1

export async function publicarCuestionarios(escena: Escena): Promise<void> {
  escena.hasta(inicioDe(`${escena.vigencia}-01-12`))
  const manos = await entrar(escena, correoDelRol('administrador_dnp'))
  const vigencia = vigenciaConCuestionario(escena.vigencia)
  if (await manos.find(`/api/cuestionarios/${vigencia}`)) return
  const direccion = `${BORRADORES}/${vigencia}`
  if (!(await manos.find(direccion)))
    await manos.post(BORRADORES, { vigencia, origen: 'copia', de: CUESTIONARIO_SEMILLA })
  await agregarInventadas(manos, vigencia)
  const { cuestionario } = await manos.get(direccion)
  const despues = { acta: 'Acta de demostración, sin valor legal', fecha: `${escena.vigencia}-01-10` }
  const acto = { clase: 'aprobacion', antes: cuestionario.aprobacion, despues }
  const { version } = await manos.post(`${direccion}/actos`, { acto })
  await manos.post(`${direccion}/publicacion`, { version, motivo: null })
}

async function agregarInventadas(manos: Manos, vigencia: number): Promise<void> {
  const direccion = `${BORRADORES}/${vigencia}`
  const { cuestionario } = await manos.get(direccion)
  const secciones = cuestionario.secciones as { clave: string; preguntas: { clave: string }[] }[]
  const { clave } = SECCION_INVENTADA
  const suya = secciones.find((s) => s.clave === clave)
  const agregar = (acto: object) => manos.post(`${direccion}/actos`, { acto: { ...acto, antes: null } })
  if (!suya) await agregar({ clase: 'seccion', despues: SECCION_INVENTADA, tras: secciones.at(-1)?.clave ?? null })
  const hay = new Set(suya?.preguntas.map((p) => p.clave))
  let tras = suya?.preguntas.at(-1)?.clave ?? null
  for (const despues of preguntasInventadas(vigencia).filter((p) => !hay.has(p.clave))) {
    await agregar({ clase: 'pregunta', seccion: clave, despues, tras })
    tras = despues.clave
  }
}
