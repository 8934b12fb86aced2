// What each field of a plan is in a cell, so that the reader of the house gives the same field back.
import { type DecimalTexto, decimal, toNumber, type ValorCelda } from '../../shared/index.ts'
import { inerte } from '../lectura/fila.ts'
import type { BuscarLineas } from '../lectura/linea.ts'
import type { Linea } from '../plan.ts'

/** Digits that a spreadsheet keeps of a number. */
const DIGITOS = 15

/** A number while a spreadsheet keeps all its digits; otherwise its own text, which the reader takes exactly. */
export function celdaNumero(valor: DecimalTexto | null | undefined): ValorCelda {
  if (valor === null || valor === undefined) return null
  const exacto = decimal(valor)
  const cifras = String(exacto.coeficiente).replace('-', '').replace(/0+$/, '').length
  return cifras > DIGITOS ? valor : toNumber(exacto)
}

export function celdaTexto(valor: string | null): ValorCelda {
  return valor === null || valor === '' ? null : inerte(valor)
}

/** The first option that means the value, as the drop-down lists write it. */
export function celdaOpcion<T>(valor: T | null, opciones: Readonly<Record<string, T>>): ValorCelda {
  return valor === null ? null : (Object.keys(opciones).find((nombre) => opciones[nombre] === valor) ?? null)
}

/** A short whole number that was read as text goes as the number that people expect: `2`. */
export function celdaEntero(valor: string | null): ValorCelda {
  return valor !== null && /^[1-9]\d{0,8}$/.test(valor) ? Number(valor) : celdaTexto(valor)
}

/** `LE-3-Cogua con legado competitivo`, several with commas; whatever the reader would take for other lines goes by its consecutive alone. */
export function escritorDeLineas(
  lineas: readonly Linea[],
  buscar: BuscarLineas,
): (consecutivos: readonly string[]) => ValorCelda {
  const nombres = new Map(lineas.toReversed().map((l) => [l.consecutivo, l.nombre]))
  const conNombre = (consecutivo: string) => {
    const nombre = nombres.get(consecutivo)
    return nombre ? `${consecutivo}-${nombre}` : consecutivo
  }
  return (consecutivos) => {
    const buscados = consecutivos.filter((c) => c !== '')
    const formas = [buscados.map(conNombre), buscados.map((c) => nombres.get(c) ?? c), buscados]
    const fiel = formas.map((f) => f.join(',')).find((texto) => igual(buscar(texto), buscados))
    return celdaTexto(fiel ?? buscados.join(','))
  }
}

function igual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((valor, i) => valor === b[i])
}
