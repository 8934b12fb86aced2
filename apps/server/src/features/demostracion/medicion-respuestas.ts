// The measurement that is being prepared in the demonstration: the answers of GESTIONWEB that were sent, taken by DNP, and a run that waits to be reviewed.
import { FUENTE_GESTIONWEB, fuentesDe, type Insumo, type Receta } from '@kpt/domain/mdm'
import { exigirReceta } from '../mdm/index.ts'
import { correoDelRol } from './cuentas.ts'
import { vigenciaConCuestionario } from './cuestionarios.ts'
import type { Escena } from './escena.ts'
import { entrar } from './manos.ts'
import { asentar, COMIENZO, calcular, quienesDe } from './medicion.ts'
import { type DeQuien, filasPorIndicador } from './medicion-inventada.ts'

const CLAVE = 'mdm-demostracion'
const ACTO = 'Receta de la demostración, sin valor legal'
const RAZON = 'Se toman las respuestas que enviaron los municipios'
/** What the questionnaire does not compute: its inner scoring is not public. */
const SIN_CALCULAR = ['raw_rend_cuentas']

/** By the same doors as anybody; cut short, it goes on where it was. */
export async function mostrarRespuestas(escena: Escena): Promise<void> {
  const vigencia = vigenciaConCuestionario(escena.vigencia)
  const receta = await recetaDe(escena, vigencia)
  const quienes = await quienesDe(escena, receta, vigencia)
  const analista = await entrar(escena, correoDelRol('analista_dnp'))
  const { filas } = await analista.get(`/api/mdm/insumos?vigencia=${vigencia}&tamano=100`)
  const hay = new Set(filas.map((i: { fuente: string }) => i.fuente))
  for (const { fuente } of fuentesDe(receta))
    if (!hay.has(fuente)) await asentar(escena, tablaDe(receta, fuente, quienes), { fuente, vigencia })
  const cual = { receta: CLAVE, vigencia }
  const { contra, igual } = await analista.get(`/api/mdm/respuestas?receta=${CLAVE}&vigencia=${vigencia}`)
  if (!igual) await analista.post('/api/mdm/respuestas', { ...cual, contra, razon: RAZON })
  await calcular(escena, receta, vigencia)
}

/** That of 2021 once more, for a vigencia that has none: it says by itself that it is invented. */
async function recetaDe(escena: Escena, vigencia: number): Promise<Receta> {
  const { db } = escena.servicios.conexion
  const administrador = await entrar(escena, correoDelRol('administrador_dnp'))
  if (!(await administrador.find(`/api/mdm/recetas/${CLAVE}/1`))) {
    const { version: _, cita: __, ...de2021 } = (await exigirReceta(db, 'mdm-2021')).receta
    const previo = `resultados_${vigencia - 1}`
    const receta = {
      ...{ ...de2021, clave: CLAVE, nombre: `Receta de la demostración para ${vigencia}: la de 2021` },
      ...{ desde: vigencia, hasta: vigencia, nota: `Repite la de 2021, y no es la de ${vigencia}. ${ACTO}.` },
      indice: { ...de2021.indice, previo },
    }
    await administrador.post('/api/mdm/recetas', { receta, acto: ACTO, contra: null })
  }
  return (await exigirReceta(db, CLAVE)).receta
}

/** Of GESTIONWEB, only what does not come out of the answers. */
function tablaDe(receta: Receta, fuente: string, quienes: readonly DeQuien[]): Insumo {
  const tabla = filasPorIndicador(receta, fuente, quienes, () => COMIENZO)
  return fuente === FUENTE_GESTIONWEB ? { ...tabla, columnas: SIN_CALCULAR } : tabla
}
