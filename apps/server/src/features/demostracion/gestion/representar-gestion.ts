import type { Instante } from '@kpt/domain/shared'
import { correoDelRol } from '../cuentas.ts'
import type { Escena } from '../escena.ts'
import { entrar, type Manos } from '../manos.ts'
import { type CorteDeGuion, direccionDe, enviar, guardar, mediodia, plazoDeAjustes, revisar } from '../reportar.ts'
import { subirEvidencia } from './evidencia-de-muestra.ts'
import { GUIONES_GESTION, type GuionGestion, PEDIDO } from './guion-gestion.ts'
import { respuestasDe } from './respuestas-inventadas.ts'

const DIAS_DE_REVISION = 20
const DIAS_DEL_PEDIDO = 3
const DIA = 86_400_000

/** The municipalities with accounts tell what they have done with the GESTIONWEB that is reported this year. */
export async function representarGestion(escena: Escena): Promise<void> {
  for (const guion of GUIONES_GESTION) await representar(escena, guion)
}

async function representar(escena: Escena, guion: GuionGestion): Promise<void> {
  const { vigencia, hoy, hasta, servicios } = escena
  const donde = { entidad: guion.entidad, instrumento: 'gestionweb', vigencia: vigencia - 1, corte: 1 } as const
  const dia = guion.envia === null ? hoy : mediodia(`${vigencia}-${guion.envia}`)
  hasta(dia)
  const manos = await entrar(escena, guion.lider)
  const previo = await manos.get(direccionDe(donde))
  if (previo.version === 0) await responder(manos, donde, guion, servicios.reloj.ahora())
  if (guion.envia === null) return
  const version = previo.version || (await enviar(manos, donde))
  if (guion.revision === 'ninguna' || !['borrador', 'enviado'].includes(previo.estado)) return
  hasta(guion.revision === 'valida' ? dia + DIAS_DE_REVISION * DIA : Math.max(dia, hoy - DIAS_DEL_PEDIDO * DIA))
  await revisar(await entrar(escena, correoDelRol('revisor_gobernacion')), donde, version, {
    ...{ revision: guion.revision, vence: plazoDeAjustes(vigencia, hoy) },
    ...{ metas: [PEDIDO], motivo: 'Revise la respuesta señalada (solicitud inventada).' },
  })
}

/** What is asked of it and it had not said yet: whoever was cut short goes on. */
async function responder(manos: Manos, donde: CorteDeGuion, guion: GuionGestion, ahora: Instante): Promise<void> {
  const direccion = direccionDe(donde)
  const { cuestionario, celdas, evidencias } = await manos.get(`${direccion}/respuestas`)
  const { secciones } = cuestionario.contenido as { secciones: { preguntas: { clave: string }[] }[] }
  const preguntas = new Set(secciones.flatMap((s) => s.preguntas.map((p) => p.clave)))
  const dichas = new Set(celdas.map((c: { pregunta: string }) => c.pregunta))
  const faltan = respuestasDe(donde.vigencia)
    .slice(0, guion.responde)
    .filter(({ meta }) => preguntas.has(meta) && !dichas.has(meta))
  const operaciones = faltan.map((dicha) => ({ ...dicha, campo: 'respuesta', clave: '', base: null }))
  await guardar(manos, donde, operaciones, ahora)
  for (const muestra of guion.evidencias) {
    const suyas = muestra.preguntas.filter((clave) => preguntas.has(clave) && !(clave in evidencias))
    if (suyas.length > 0) await subirEvidencia(manos, direccion, { ...muestra, preguntas: suyas })
  }
}
