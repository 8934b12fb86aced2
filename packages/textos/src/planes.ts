// The sentences of plans: findings of reading and of the rules, files that cannot be opened, what a Plan Indicativo lacks.
import type { CodigoHallazgoPlan, Faltante, HallazgoPlan } from '@kpt/domain/planes'
import type { RechazoLibro } from '@kpt/domain/shared'
import { TEXTOS_LECTURA } from './planes/lectura.ts'
import { TEXTOS_RECHAZO_LIBRO } from './planes/libro.ts'
import { TEXTOS_REGLAS_PLAN } from './planes/reglas.ts'
import type { Detalles, TextoHallazgo } from './planes/texto.ts'

/** What was seen and what to do. */
export type MensajeRemedio = { readonly mensaje: string; readonly remedio: string }

const TEXTOS: Record<CodigoHallazgoPlan, TextoHallazgo> = { ...TEXTOS_LECTURA, ...TEXTOS_REGLAS_PLAN }

export function textoHallazgoPlan(hallazgo: HallazgoPlan): MensajeRemedio {
  return decir(TEXTOS[hallazgo.regla], hallazgo.detalles, hallazgo.valor ?? '')
}

/** Heading under which findings of one rule are grouped. */
export function tituloHallazgoPlan(regla: CodigoHallazgoPlan): string {
  return TEXTOS[regla].titulo
}

export function textoRechazoLibro(codigo: RechazoLibro, detalles: Detalles): MensajeRemedio {
  return decir(TEXTOS_RECHAZO_LIBRO[codigo], detalles, '')
}

export function tituloRechazoLibro(codigo: RechazoLibro): string {
  return TEXTOS_RECHAZO_LIBRO[codigo].titulo
}

const DEL_ACTO = { tipo: 'el tipo', numero: 'el número', fecha: 'la fecha' } as const

/** One line of the list of what a Plan Indicativo lacks to be finalizado. */
export function textoFaltante(faltante: Faltante): string {
  if (faltante.tipo === 'acto') return `Falta ${DEL_ACTO[faltante.campo]} del acto que aprueba el plan.`
  if (faltante.tipo === 'documento') return 'Falta el documento (PDF) del acto que aprueba el plan.'
  return textoHallazgoPlan(faltante.hallazgo).mensaje
}

function decir({ mensaje, remedio }: TextoHallazgo, detalles: Detalles, valor: string): MensajeRemedio {
  return {
    mensaje: mensaje(detalles, valor),
    remedio: typeof remedio === 'string' ? remedio : remedio(detalles, valor),
  }
}
