// What the commands of the calendar share: their options, the cronograma they ask for, and how they say no.
import { type Cronograma, INSTRUMENTOS, type Instrumento } from '@kpt/domain/calendario'
import { type Instante, parseInstante } from '@kpt/domain/shared'
import { type RechazoCalendario, textoRechazoCalendario } from '@kpt/textos'
import { readCalendariosSemilla } from '../platform/db/semilla/index.ts'
import { opcionesDe } from './argumentos.ts'
import { type CodigoSalida, type Consola, errorUso, SALIDA } from './comando.ts'

type Opciones = Readonly<Record<string, string | boolean | undefined>>
type Declaradas = Readonly<Record<string, { readonly type: 'string' | 'boolean' }>>

/** Options by name; anything else is a usage error. */
export function readOpciones(argumentos: readonly string[], declaradas: Declaradas): Opciones {
  const { values, positionals } = opcionesDe(argumentos, declaradas)
  if (positionals.length > 0) throw errorUso(`Sobra «${positionals[0]}»: este comando solo tiene opciones.`)
  return values as Opciones
}

export type Cual = { readonly instrumento: Instrumento; readonly vigencia: number }

export const OPCIONES_CUAL = { instrumento: { type: 'string' }, vigencia: { type: 'string' } } as const

export function readCual({ instrumento, vigencia }: Opciones): Cual {
  const conocido = INSTRUMENTOS.find((i) => i === instrumento)
  if (!conocido) throw errorUso(`--instrumento debe ser uno de: ${INSTRUMENTOS.join(', ')}.`)
  if (typeof vigencia !== 'string' || !/^\d{4}$/.test(vigencia))
    throw errorUso('--vigencia debe ser un año de cuatro cifras.')
  return { instrumento: conocido, vigencia: Number(vigencia) }
}

export function readEntero(valor: string | boolean | undefined, nombre: string): number | null {
  if (valor === undefined) return null
  if (typeof valor !== 'string' || !/^[1-9]\d{0,3}$/.test(valor))
    throw errorUso(`${nombre} debe ser un número entero mayor que cero.`)
  return Number(valor)
}

export function readInstante(valor: string | boolean | undefined, nombre: string, siFalta: Instante): Instante {
  if (valor === undefined) return siFalta
  const instante = typeof valor === 'string' ? parseInstante(valor) : null
  if (instante === null)
    throw errorUso(`${nombre} debe ser un instante con su hora y su zona: 2023-04-15T23:59:59-05:00.`)
  return instante
}

export async function findCronogramaSemilla({ instrumento, vigencia }: Cual): Promise<Cronograma | null> {
  const { cronogramas } = await readCalendariosSemilla()
  return cronogramas.find((c) => c.instrumento === instrumento && c.vigencia === vigencia) ?? null
}

/** Exit 2 with one finding in the shape of all commands; its value is the first of the details. */
export function rechazar<C extends keyof RechazoCalendario>(
  consola: Consola,
  regla: C,
  detalles: RechazoCalendario[C],
): CodigoSalida {
  const texto = textoRechazoCalendario(regla, detalles)
  const valor = Object.values(detalles)[0] ?? null
  consola.json({ hallazgos: [{ regla, gravedad: 'error', hoja: null, celda: null, valor, ...texto }] })
  consola.decir(`${texto.mensaje} ${texto.remedio}`)
  return SALIDA.rechazado
}

export function rechazarSinCronograma(consola: Consola, { instrumento, vigencia }: Cual): CodigoSalida {
  return rechazar(consola, 'cronograma_ausente', { vigencia: String(vigencia), instrumento })
}
