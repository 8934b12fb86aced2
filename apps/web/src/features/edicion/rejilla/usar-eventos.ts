// Keyboard, mouse and clipboard of the grid: the same keys as the entry grid of reports, and its own to move a meta and to go to the next finding.
import type { FilaEnOrden, Meta } from '@kpt/domain/planes'
import { type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react'
import { accionDe } from '../../rejilla/teclado.ts'
import type { Columna } from '../columnas.ts'
import type { VistaPlan } from '../vistas.ts'
import type { Esquina } from './bloque.ts'
import { campoDe, esquinaDe } from './del-dom.ts'
import { usePiezas } from './piezas.ts'
import { useAcciones, useMoverMeta } from './usar-acciones.ts'
import { type Eleccion, useEleccion } from './usar-eleccion.ts'
import { usePortapapeles } from './usar-portapapeles.ts'

export type Piezas = {
  readonly vista: VistaPlan
  /** Those in sight. */
  readonly metas: readonly FilaEnOrden<Meta>[]
  readonly columnas: readonly Columna[]
  readonly enfocar: (esquina: Esquina) => void
  readonly irAlHallazgo: (desde: Esquina, paso: 1 | -1) => void
  readonly verTeclas: () => void
}

export function useEventos(piezas: Piezas) {
  const { anunciar } = usePiezas()
  const editando = useRef(false)
  const eleccion = useEleccion(piezas, anunciar)
  const { rehusadas, olvidarRehusadas, eventos } = usePortapapeles(piezas, eleccion)
  const alOprimir = useTeclado(piezas, eleccion, editando)
  return {
    ...{ rango: eleccion.rango, rehusadas, olvidarRehusadas },
    eventos: {
      ...eventos,
      ...deRaton(eleccion, editando),
      onKeyDown: alOprimir,
      onFocus: (evento: FocusEvent) => {
        const aqui = esquinaDe(evento.target)
        if (!aqui) return
        editando.current = false
        if (evento.target instanceof HTMLInputElement || evento.target instanceof HTMLTextAreaElement)
          evento.target.select()
        eleccion.enCelda(aqui)
      },
      onInput: () => {
        editando.current = true
      },
    },
  }
}

const VERTICAL: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 }

function useTeclado(piezas: Piezas, eleccion: Eleccion, editando: RefObject<boolean>) {
  const hacer = useAcciones(piezas, eleccion, editando)
  const moverMeta = useMoverMeta(piezas)
  return (evento: KeyboardEvent): void => {
    const [aqui, campo] = [esquinaDe(evento.target), campoDe(evento.target)]
    if (!aqui || !campo || evento.defaultPrevented || evento.nativeEvent.isComposing) return
    const vertical = VERTICAL[evento.key]
    if (evento.altKey && vertical) {
      evento.preventDefault()
      moverMeta(vertical, aqui)
      return
    }
    if (evento.key === 'F8') {
      evento.preventDefault()
      piezas.irAlHallazgo(aqui, evento.shiftKey ? -1 : 1)
      return
    }
    // Up and down choose in a list; the other keys are those of the grid.
    if (campo instanceof HTMLSelectElement && !evento.ctrlKey && (vertical || evento.key === 'Enter')) return
    const esTexto = piezas.columnas[aqui.c]?.tipo === 'largo'
    const accion = accionDe(evento, { editando: editando.current, hayBloque: eleccion.bloque !== null, esTexto })
    if (accion && accion.tipo !== 'renglon_nuevo' && hacer(accion, campo, aqui)) evento.preventDefault()
  }
}

/** With Shift, or dragging, a block. */
function deRaton({ seleccion, elegir }: Eleccion, editando: RefObject<boolean>) {
  return {
    onMouseDown: (evento: MouseEvent) => {
      const aqui = esquinaDe(evento.target)
      if (!aqui || !evento.shiftKey || !seleccion) return
      evento.preventDefault()
      elegir(seleccion.ancla, aqui)
    },
    onMouseOver: (evento: MouseEvent) => {
      const aqui = evento.buttons === 1 && !editando.current ? esquinaDe(evento.target) : null
      if (aqui && seleccion && campoDe(document.activeElement)) elegir(seleccion.ancla, aqui)
    },
  }
}
