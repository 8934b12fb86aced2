// A pasted cell read as the value that is saved.
import { LARGO_MAXIMO } from '@kpt/domain/seguimiento'
import { formatNumero } from '@kpt/textos'
import type { CeldaHoja } from '../../../rejilla/hoja.ts'
import { type Leido, leerNumeroPegado } from '../../../rejilla/numero.ts'
import { type Columna, type ColumnaTexto, esTexto } from '../columnas.ts'

export function leerCelda(columna: Columna, celda: CeldaHoja): Leido {
  return esTexto(columna) ? leerTexto(columna, celda.texto) : leerNumeroPegado(celda)
}

function leerTexto(columna: ColumnaTexto, texto: string): Leido {
  const valor = texto.replace(/\r\n?/g, '\n').trim()
  if ([...valor].length > LARGO_MAXIMO[columna])
    return { ok: false, frase: `El texto pasa de ${formatNumero(String(LARGO_MAXIMO[columna]))} letras.` }
  return { ok: true, valor: valor || null, nota: null }
}
