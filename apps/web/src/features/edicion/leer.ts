// What a person writes or pastes in a cell, read as the value that is kept; and a value shown as people write it.
import { ETIQUETAS } from '@kpt/domain/planes'
import { llano } from '@kpt/domain/shared'
import { formatNumero } from '@kpt/textos'
import type { CeldaHoja } from '../rejilla/hoja.ts'
import { leerNumero, leerNumeroPegado } from '../rejilla/numero.ts'
import type { Columna } from './columnas.ts'

export type Leido =
  | { readonly ok: true; readonly valor: string | null }
  | { readonly ok: false; readonly frase: string }

export function leer(columna: Columna, escrito: string): Leido {
  const texto = escrito.replace(/[\s\u00a0]+/g, ' ').trim()
  if (texto === '') return { ok: true, valor: null }
  switch (columna.tipo) {
    case 'cifra':
    case 'dinero':
      return leerCifra(texto)
    case 'opcion':
      return leerOpcion(columna, texto)
    case 'indicador':
      return /^\d{9}$/.test(texto)
        ? { ok: true, valor: texto }
        : { ok: false, frase: 'El indicador son nueve dígitos. Use «Buscar» para encontrarlo.' }
    case 'lista':
      return { ok: true, valor: leerLista(columna, texto) }
    case 'largo':
    case 'texto':
      return columna.celda.endsWith('/anio') && !/^(19|20)\d{2}$/.test(texto)
        ? { ok: false, frase: 'El año son cuatro dígitos.' }
        : { ok: true, valor: texto }
  }
}

/** A pasted cell: the exact number behind what the spreadsheet shows, when it tells it. */
export function leerPegada(columna: Columna, celda: CeldaHoja): Leido {
  if (columna.tipo !== 'cifra' && columna.tipo !== 'dinero') return leer(columna, celda.texto)
  return sinNegativo(leerNumeroPegado(celda))
}

export function mostrar(columna: Columna, valor: string | null): string {
  if (valor === null) return ''
  if (columna.tipo === 'cifra' || columna.tipo === 'dinero') return formatNumero(valor)
  return valor
}

/** The same for whoever reads it outside its control: an option by its words. */
export function decir(columna: Columna | undefined, valor: string | null): string {
  if (valor === null || columna === undefined) return valor ?? '(en blanco)'
  return columna.opciones?.find((o) => o.valor === valor)?.texto ?? mostrar(columna, valor)
}

function leerCifra(texto: string): Leido {
  return sinNegativo(leerNumero(texto))
}

function sinNegativo(leido: Leido): Leido {
  return leido.ok && leido.valor?.startsWith('-') ? { ok: false, frase: 'Aquí no va un valor negativo.' } : leido
}

/** By its value, by its words or by their beginning, when only one begins so. */
function leerOpcion({ opciones = [], titulo }: Columna, texto: string): Leido {
  const buscado = llano(texto)
  const exacta = opciones.find((o) => llano(o.valor) === buscado || llano(o.texto) === buscado)
  const parecidas = exacta ? [exacta] : opciones.filter((o) => llano(o.texto).includes(buscado))
  const [unica] = parecidas
  if (unica && parecidas.length === 1) return { ok: true, valor: unica.valor }
  return { ok: false, frase: `«${texto}» no está entre las opciones de «${titulo}».` }
}

function leerLista({ celda }: Columna, texto: string): string {
  const partes = texto.split(/[,;]+|\s+/).filter((p) => p !== '')
  if (celda !== 'etiquetas') return partes.join(' ')
  const claves = texto.split(/[,;]+/).map((parte) => {
    const buscada = llano(parte.trim())
    return ETIQUETAS.find((e) => e.clave === buscada || llano(e.nombre) === buscada)?.clave
  })
  return claves.every((c) => c !== undefined) ? claves.join(' ') : partes.join(' ')
}
