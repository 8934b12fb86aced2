// The acts of which the story of an entity is made: the same that people do on the screens, each at its instant.
import type { Plan, PlanLeido, TipoActoPlan } from '@kpt/domain/planes'
import type { SolicitudAjustes } from '@kpt/domain/revision'
import type { Fecha, Instante } from '@kpt/domain/shared'
import type { CeldaDeMeta } from './valores-inventados.ts'

export type EnCorte = { readonly vigencia: number; readonly corte: number }

export type ActoDePlan =
  | {
      readonly acto: 'confirmar_plan'
      readonly leido: PlanLeido
      readonly plan: Plan
      /** Last number given to a meta. */
      readonly metasNumeradas: number
    }
  | { readonly acto: 'registrar_acto'; readonly tipo: TipoActoPlan; readonly numero: string; readonly fecha: Fecha }
  | {
      readonly acto: 'finalizar_plan'
      /** What the change of a finished plan cites; null for the first time. */
      readonly cita: { readonly tipo: TipoActoPlan; readonly numero: string; readonly fecha: Fecha } | null
    }

export type ActoDeReporte = EnCorte &
  (
    | { readonly acto: 'llenar'; readonly celdas: readonly CeldaDeMeta[] }
    | { readonly acto: 'enviar' }
    | { readonly acto: 'tomar_en_revision' }
    | { readonly acto: 'retirar'; readonly motivo: string }
    | { readonly acto: 'solicitar_ajustes'; readonly solicitud: SolicitudAjustes }
    | { readonly acto: 'responder_ajuste'; readonly meta: string; readonly texto: string }
    | { readonly acto: 'validar'; readonly observaciones: string | null }
  )

export type EnInstante<A> = A & { readonly en: Instante }
export type ActoInventado = EnInstante<ActoDePlan> | EnInstante<ActoDeReporte>
