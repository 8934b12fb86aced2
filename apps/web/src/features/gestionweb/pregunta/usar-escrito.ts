// What a person is writing, beside what is kept of it.
import { faltaCelda, type TipoColumna } from '@kpt/domain/gestionweb'
import { formatNumero, formatPesos, parseEntrada } from '@kpt/textos'
import { FRASES_FALTA_RESPUESTA } from '@kpt/textos/cuestionarios'
import { useState } from 'react'

export type PropsEscrito = {
  readonly tipo: TipoColumna
  /** Names the field for whoever does not see it. */
  readonly etiqueta: string
  /** As it is kept; null when blank. */
  readonly valor: string | null
  readonly soloLectura: boolean
  readonly onValor: (valor: string | null) => void
}

export function useEscrito({ tipo, valor, onValor }: PropsEscrito) {
  const [escrito, setEscrito] = useState({ texto: mostrar(tipo, valor), de: valor })
  // Somebody else's answer came in: what was written before it is no longer what there is.
  if (escrito.de !== valor) setEscrito({ texto: mostrar(tipo, valor), de: valor })
  const { leido, error } = leer(tipo, escrito.texto)
  const escribir = (texto: string) => {
    const nuevo = leer(tipo, texto)
    setEscrito({ texto, de: nuevo.error === null ? nuevo.leido : escrito.de })
    if (nuevo.error === null && nuevo.leido !== valor) onValor(nuevo.leido)
  }
  return {
    texto: escrito.texto,
    error,
    lectura: error === null ? lecturaDe(tipo, leido, escrito.texto) : null,
    escribir,
  }
}

type Leido = { readonly leido: string | null; readonly error: string | null }

function leer(tipo: TipoColumna, texto: string): Leido {
  if (texto.trim() === '') return { leido: null, error: null }
  if (tipo === 'texto' || tipo === 'fecha') return revisado(tipo, texto)
  const numero = parseEntrada(texto)
  if (!numero.ok)
    return { leido: null, error: FRASES_FALTA_RESPUESTA[tipo === 'entero' ? 'no_es_entero' : 'no_es_numero'] }
  return numero.valor === null ? { leido: null, error: null } : revisado(tipo, numero.valor)
}

function revisado(tipo: TipoColumna, valor: string): Leido {
  const falta = faltaCelda(tipo, valor)
  return falta === null ? { leido: valor, error: null } : { leido: null, error: FRASES_FALTA_RESPUESTA[falta] }
}

/** Money is said back as it was understood: nobody answers thousands for units (R2.4). */
function lecturaDe(tipo: TipoColumna, leido: string | null, texto: string): string | null {
  if (leido === null) return tipo === 'pesos' ? 'En pesos, no en miles ni en millones' : null
  if (tipo === 'pesos') return `${formatPesos(leido, leido.includes('.') ? 2 : 0)}, en pesos`
  const entendido = tipo === 'entero' || tipo === 'decimal' ? formatNumero(leido) : texto
  return entendido === texto ? null : `Se entiende ${entendido}`
}

function mostrar(tipo: TipoColumna, valor: string | null): string {
  if (valor === null) return ''
  return tipo === 'texto' || tipo === 'fecha' ? valor : formatNumero(valor)
}
