import { type Fecha, finDe, sumarDias } from '@kpt/domain/shared'
import { cargarPlan } from './cargar-plan.ts'
import { cronogramaDeDemostracion } from './cronograma.ts'
import { correoDelRol } from './cuentas.ts'
import type { Acto } from './escena.ts'
import { entrar } from './manos.ts'
import { direccionDe, enviar, llenar, mediodia, plazoDeAjustes, revisar } from './reportar.ts'

const MOTIVO_META = 'La cifra reportada no coincide con el soporte que la acompaña (solicitud inventada).'

/** A municipality tells its year: the plan, the cortes that closed, the one that is open. */
export async function representar(escena: Acto): Promise<void> {
  const { vigencia, hoy, hasta } = escena
  hasta(mediodia(`${vigencia}-01-15`))
  await cargarPlan(escena)
  const [cronograma] = cronogramaDeDemostracion(vigencia).cronogramas
  for (const { corte, limite } of cronograma?.actos[0]?.actividades ?? []) {
    if (corte === null) continue
    if (finDe(limite) > hoy) return actuarAbierto(escena, corte)
    await actuarCerrado(escena, corte, limite)
  }
}

async function actuarCerrado(escena: Acto, corte: number, limite: Fecha): Promise<void> {
  const { guion, vigencia, hoy, hasta, servicios } = escena
  const hecho = guion.cortes[corte - 1]
  if (!hecho || hecho.reporta === 'calla') return
  const donde = { entidad: guion.entidad, instrumento: 'seguimiento', vigencia, corte } as const
  hasta(mediodia(sumarDias(limite, hecho.reporta === 'tarde' ? 10 : -5)))
  const manos = await entrar(escena, guion.lider)
  const previo = await manos.get(direccionDe(donde))
  if (previo.version === 0) await llenar(manos, donde, 1, servicios.reloj.ahora())
  const version = previo.version || (await enviar(manos, donde))
  if (hecho.revision === 'ninguna' || !['borrador', 'enviado'].includes(previo.estado)) return
  hasta(mediodia(sumarDias(limite, 14)))
  const metas = [1, 2].map((i) => ({ meta: `${guion.entidad}-M-000${i}`, motivo: MOTIVO_META }))
  await revisar(await entrar(escena, correoDelRol('revisor_gobernacion')), donde, version, {
    ...{ revision: hecho.revision, vence: plazoDeAjustes(vigencia, hoy), metas },
    motivo: 'Revise las metas señaladas y explique la diferencia (solicitud inventada).',
  })
}

async function actuarAbierto(escena: Acto, corte: number): Promise<void> {
  const { guion, vigencia, hoy, hasta, servicios } = escena
  const donde = { entidad: guion.entidad, instrumento: 'seguimiento', vigencia, corte } as const
  hasta(hoy)
  const manos = await entrar(escena, guion.lider)
  if ((await manos.get(direccionDe(donde))).version > 0) return
  await llenar(manos, donde, guion.abierto === 'envia' ? 1 : guion.abierto.lleno, servicios.reloj.ahora())
  if (guion.abierto === 'envia') await enviar(manos, donde)
}
