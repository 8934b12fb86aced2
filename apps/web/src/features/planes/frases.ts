// Sentences of findings and of what is missing, out of the one catalogue of texts. What this version of the page does not know is shown by its code.
import type { CodigoHallazgoPlan, HallazgoPlan } from '@kpt/domain/planes'
import { RECHAZOS_LIBRO, type RechazoLibro } from '@kpt/domain/shared'
import {
  contar,
  isHallazgoCatalogo,
  type MensajeRemedio,
  textoFaltante,
  textoHallazgoCatalogo,
  textoHallazgoPlan,
  textoRechazoLibro,
  tituloHallazgoCatalogo,
  tituloHallazgoPlan,
  tituloRechazoLibro,
} from '@kpt/textos'
import type { Plan } from './plan.tsx'

type Hallazgo = Plan['hallazgos'][number]['hallazgos'][number]

const RECHAZOS: ReadonlySet<string> = new Set(RECHAZOS_LIBRO)

export function tituloRegla(regla: string): string {
  if (RECHAZOS.has(regla)) return tituloRechazoLibro(regla as RechazoLibro)
  if (isHallazgoCatalogo(regla)) return tituloHallazgoCatalogo(regla)
  return conocida(() => tituloHallazgoPlan(regla as CodigoHallazgoPlan)) ?? regla
}

/** What was seen and what to do. */
export function textoHallazgo(h: Hallazgo): MensajeRemedio {
  if (RECHAZOS.has(h.regla)) return textoRechazoLibro(h.regla as RechazoLibro, h.detalles)
  if (isHallazgoCatalogo(h.regla)) return textoHallazgoCatalogo(h, h.regla)
  return conocida(() => textoHallazgoPlan(h as HallazgoPlan)) ?? { mensaje: tituloRegla(h.regla), remedio: '' }
}

/** One line of what the PI lacks. `codigo` is a part of the act (`acto_numero`), `documento`, or a rule of the plan. */
export function fraseFalta(f: Plan['falta'][number]): string {
  const campo = /^acto[._]?(tipo|numero|fecha)$/.exec(f.codigo)?.[1] as 'tipo' | 'numero' | 'fecha' | undefined
  if (campo) return textoFaltante({ tipo: 'acto', campo })
  if (esDelActo(f.codigo))
    return f.codigo.includes('documento')
      ? textoFaltante({ tipo: 'documento' })
      : 'Falta registrar el acto que aprueba el plan.'
  const veces = f.metas.length > 0 ? contar(f.cuantas, 'meta', 'metas') : contar(f.cuantas, 'vez', 'veces')
  return `${tituloRegla(f.codigo)}: ${veces}`
}

/** Whether it is solved in the form of the approving act. */
export function esDelActo(codigo: string): boolean {
  return codigo.startsWith('acto') || codigo.includes('documento')
}

/** A finding of a newer server than this page has no sentence here. */
function conocida<T>(buscar: () => T): T | null {
  try {
    return buscar()
  } catch {
    return null
  }
}
