// Copying, cutting and pasting blocks of the grid: exact numbers out and in, and what could not be pasted is told.
import { contar } from '@kpt/textos'
import { type ClipboardEvent, useState } from 'react'
import { leerPortapapeles } from '../../rejilla/hoja.ts'
import { useEdicion } from '../usar-edicion.ts'
import { copiar, type NoPegada, type Pegado, pegar, type Rango, vaciar } from './bloque.ts'
import { esquinaDe } from './del-dom.ts'
import { usePiezas } from './piezas.ts'
import { useDecir } from './usar-acciones.ts'
import type { Eleccion } from './usar-eleccion.ts'
import type { Piezas } from './usar-eventos.ts'
import { useLeer } from './usar-leer.ts'

export function usePortapapeles(piezas: Piezas, { rango, bloque }: Eleccion) {
  const { metas, columnas } = piezas
  const edicion = useEdicion()
  const { anunciar } = usePiezas()
  const leer = useLeer(piezas)
  const decir = useDecir()
  const [rehusadas, setRehusadas] = useState<readonly NoPegada[]>([])
  /** The block that was copied; null when the browser copies what it has. */
  const alCopiar = (evento: ClipboardEvent): Rango | null => {
    if (!bloque) return null
    evento.preventDefault()
    const { texto, html } = copiar(metas, columnas, bloque, leer)
    evento.clipboardData.setData('text/plain', texto)
    evento.clipboardData.setData('text/html', html)
    return bloque
  }
  const alPegar = (evento: ClipboardEvent) => {
    const aqui = esquinaDe(evento.target)
    const hoja = hojaDe(evento)
    const una = hoja?.length === 1 && hoja[0]?.length === 1
    // One value into one field is the browser's own paste.
    if (!aqui || !hoja || (una && !bloque)) return
    evento.preventDefault()
    const donde = { metas, columnas, todas: edicion.plan().metas }
    const hecho = pegar(donde, rango ?? { f1: aqui.f, f2: aqui.f, c1: aqui.c, c2: aqui.c }, hoja)
    const cuantas = edicion.escribir('pegar', hecho.escrituras)
    setRehusadas(hecho.rehusadas)
    anunciar(fraseDe(hecho, cuantas))
  }
  return {
    rehusadas,
    olvidarRehusadas: () => setRehusadas([]),
    eventos: {
      onCopy: (evento: ClipboardEvent) => void alCopiar(evento),
      onCut: (evento: ClipboardEvent) => {
        const cortado = alCopiar(evento)
        if (cortado) decir('Cortadas', edicion.escribir('cortar', vaciar(metas, columnas, cortado)))
      },
      onPaste: alPegar,
    },
  }
}

function hojaDe({ clipboardData: datos }: ClipboardEvent) {
  const abrir = (html: string) => new DOMParser().parseFromString(html, 'text/html')
  return leerPortapapeles(datos.getData('text/plain'), datos.getData('text/html'), abrir)
}

function fraseDe({ nuevas, rehusadas }: Pegado, cuantas: number): string {
  const agregadas = nuevas.length > 0 ? ` Se agregaron ${contar(nuevas.length, 'meta', 'metas')}.` : ''
  const no =
    rehusadas.length > 0 ? ` ${contar(rehusadas.length, 'celda no se pudo pegar', 'celdas no se pudieron pegar')}.` : ''
  return `Pegadas ${contar(cuantas, 'celda', 'celdas')}.${agregadas}${no}`
}
