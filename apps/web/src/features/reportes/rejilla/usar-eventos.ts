// What the person does in the table, told to whoever knows: keys, mouse and clipboard, for the cell with the focus.
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { leerPortapapeles } from '../../rejilla/hoja.ts'
import { accionDe } from '../../rejilla/teclado.ts'
import { esquinaEn } from './bloque/seleccion.ts'
import type { useActos } from './bloque/usar-actos.ts'
import type { useSeleccion } from './bloque/usar-seleccion.ts'
import { campoDe, esquinaDe } from './celda-del-dom.ts'
import { esTexto } from './columnas.ts'
import type { Plano } from './plano.ts'
import { useTeclas } from './usar-teclas.ts'

export type Piezas = {
  readonly plano: Plano
  readonly seleccion: ReturnType<typeof useSeleccion>
  readonly actos: ReturnType<typeof useActos>
  readonly enfocar: (meta: string, id: string) => void
  readonly alEnfocar: (meta: string | null) => void
  readonly verTeclas: () => void
}

/** Handlers for the table. */
export function useEventos(piezas: Piezas) {
  const { plano, seleccion, actos, alEnfocar } = piezas
  const editando = useRef(false)
  const hacer = useTeclas(piezas, editando)
  const alCopiar = (evento: ClipboardEvent, acto: (rango: NonNullable<typeof seleccion.rango>) => void) => {
    if (!seleccion.bloque || !campoDe(evento.target)) return
    evento.preventDefault()
    const { texto, html } = actos.copiar(seleccion.bloque)
    evento.clipboardData.setData('text/plain', texto)
    evento.clipboardData.setData('text/html', html)
    acto(seleccion.bloque)
  }
  return {
    onFocus: (evento: FocusEvent) => {
      const meta = (evento.target as Element).closest<HTMLElement>('[data-meta]')?.dataset.meta
      if (meta) alEnfocar(meta)
      const [campo, esquina] = [campoDe(evento.target), esquinaDe(evento.target)]
      if (!campo || !esquina) return
      editando.current = false
      campo.select()
      seleccion.enCelda(esquina)
    },
    onInput: (evento: { target: EventTarget }) => {
      if (!campoDe(evento.target)) return
      editando.current = true
      if (seleccion.bloque) seleccion.soltar()
    },
    onKeyDown: (evento: KeyboardEvent) => {
      const [campo, esquina] = [campoDe(evento.target), esquinaDe(evento.target)]
      if (!campo || !esquina || evento.defaultPrevented || evento.nativeEvent.isComposing) return
      const situacion = {
        editando: editando.current,
        hayBloque: seleccion.bloque !== null,
        esTexto: esTexto(esquina.columna),
      }
      const accion = accionDe(evento, situacion)
      if (accion && hacer(accion, campo)) evento.preventDefault()
    },
    onMouseDown: (evento: MouseEvent) => deRaton(evento, seleccion, editando),
    onMouseOver: (evento: MouseEvent) => {
      const esquina = evento.buttons === 1 && !editando.current ? esquinaDe(evento.target) : null
      if (esquina && campoDe(document.activeElement)) seleccion.extenderA(esquina)
    },
    onCopy: (evento: ClipboardEvent) => alCopiar(evento, () => {}),
    onCut: (evento: ClipboardEvent) => alCopiar(evento, (rango) => void actos.cortar(rango)),
    onPaste: (evento: ClipboardEvent) => {
      const { rango } = seleccion
      if (!campoDe(evento.target) || !rango) return
      const { clipboardData: datos } = evento
      const abrir = (html: string) => new DOMParser().parseFromString(html, 'text/html')
      const hoja = leerPortapapeles(datos.getData('text/plain'), datos.getData('text/html'), abrir)
      const suelta = hoja?.length === 1 && hoja[0]?.length === 1
      if (!hoja || (suelta && editando.current)) return
      evento.preventDefault()
      void actos.pegar(rango, hoja)
      const fin = esquinaEn(plano, rango.f1 + hoja.length - 1, rango.c1 + Math.max(...hoja.map((f) => f.length)) - 1)
      const inicio = esquinaEn(plano, rango.f1, rango.c1)
      if (inicio && fin && !seleccion.bloque && !suelta) seleccion.elegir(inicio, fin)
    },
  }
}

/** A first click takes the cell, a second one its text; with Shift, or dragging, a block. */
function deRaton(evento: MouseEvent, seleccion: Piezas['seleccion'], editando: { current: boolean }): void {
  const esquina = evento.button === 0 ? esquinaDe(evento.target) : null
  if (!esquina) return
  const campo = campoDe(evento.target)
  if (evento.shiftKey && seleccion.seleccion && !editando.current) {
    evento.preventDefault()
    seleccion.extenderA(esquina)
  } else if (campo && campo !== document.activeElement) {
    evento.preventDefault()
    campo.focus()
  } else if (campo) {
    if (seleccion.bloque) seleccion.soltar()
    editando.current = true
  }
}
