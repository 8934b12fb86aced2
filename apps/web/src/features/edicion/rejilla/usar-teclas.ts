// Keyboard, mouse and clipboard of the grid: the same keys as the entry grid of reports, and Alt with the arrows to move a meta.
import { contar } from '@kpt/textos'
import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { leerPortapapeles } from '../../reportes/rejilla/bloque/hoja.ts'
import { type Accion, accionDe } from '../../reportes/rejilla/teclado.ts'
import { moverMeta } from '../actos.ts'
import type { Columna } from '../columnas.ts'
import { useEdicion } from '../usar-edicion.ts'
import type { VistaPlan } from '../vistas.ts'
import {
  copiar,
  type Esquina,
  isUna,
  type NoPegada,
  pegar,
  rangoDe,
  rellenar,
  type Seleccion,
  vaciar,
} from './bloque.ts'

type Campo = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement
const PAGINA = 10
const LEJOS = 100_000

export type Opciones = {
  readonly vista: VistaPlan
  readonly columnas: readonly Columna[]
  readonly anunciar: (texto: string) => void
  readonly enfocar: (esquina: Esquina) => void
  readonly verTeclas: () => void
}

export function useTeclas({ vista, columnas, anunciar, enfocar, verTeclas }: Opciones) {
  const edicion = useEdicion()
  const { metas } = vista
  const [seleccion, setSeleccion] = useState<Seleccion | null>(null)
  const [rehusadas, setRehusadas] = useState<readonly NoPegada[]>([])
  const editando = useRef(false)
  const rango = seleccion && rangoDe(seleccion)
  const bloque = rango && !isUna(rango) ? rango : null
  const leer = (fila: string, columna: Columna) =>
    columna.total === undefined ? edicion.fila(fila).valor(columna.celda) : totalDe(vista, fila, columna.total)
  const elegir = (ancla: Esquina, cabo: Esquina) => {
    setSeleccion({ ancla, cabo })
    const r = rangoDe({ ancla, cabo })
    if (!isUna(r)) anunciar(`${contar((r.f2 - r.f1 + 1) * (r.c2 - r.c1 + 1), 'celda elegida', 'celdas elegidas')}.`)
  }
  const acotar = ({ f, c }: Esquina): Esquina => ({
    f: Math.max(0, Math.min(f, metas.length - 1)),
    c: Math.max(0, Math.min(c, columnas.length - 1)),
  })
  const ir = (a: Esquina, extiende: boolean) => {
    if (extiende && seleccion) elegir(seleccion.ancla, acotar(a))
    else enfocar(acotar(a))
  }
  const mover = (accion: Extract<Accion, { tipo: 'mover' }>, aqui: Esquina) => {
    const desde = accion.extiende && seleccion ? seleccion.cabo : aqui
    const paso = { vecina: 1, pagina: PAGINA, borde: LEJOS }[accion.hasta]
    const destino = { f: desde.f + accion.df * paso, c: desde.c + accion.dc * paso }
    ir(saltarTotales(columnas, destino, accion.dc), accion.extiende)
  }
  const elegirColumna = (aqui: Esquina) => {
    const entera = rango?.f1 === 0 && rango.f2 === metas.length - 1
    const [c1, c2] = entera ? [0, columnas.length - 1] : [rango?.c1 ?? aqui.c, rango?.c2 ?? aqui.c]
    elegir({ f: 0, c: c1 }, { f: metas.length - 1, c: c2 })
  }
  /** False: the key is also the browser's. */
  const hacer = (accion: Accion, campo: Campo, aqui: Esquina): boolean => {
    const r = rango ?? { f1: aqui.f, f2: aqui.f, c1: aqui.c, c2: aqui.c }
    const ultima = { f: metas.length - 1, c: columnas.length - 1 }
    switch (accion.tipo) {
      case 'mover':
        mover(accion, aqui)
        break
      case 'esquina':
        ir(accion.cual === 'primera' ? { f: 0, c: 0 } : ultima, accion.extiende)
        break
      case 'editar':
        editando.current = true
        if (!(campo instanceof HTMLSelectElement)) campo.setSelectionRange(campo.value.length, campo.value.length)
        break
      case 'columna_entera':
        elegirColumna(aqui)
        break
      case 'rellenar':
        decir('Rellenadas', edicion.escribir('rellenar', rellenar(metas, columnas, r, leer)))
        break
      case 'borrar':
        decir('Vaciadas', edicion.escribir('borrar', vaciar(metas, columnas, r)))
        break
      case 'deshacer':
      case 'rehacer':
        campo.blur()
        decir(accion.tipo === 'deshacer' ? 'Deshechas' : 'Rehechas', edicion[accion.tipo]())
        enfocar(aqui)
        break
      case 'ayuda':
        verTeclas()
        break
      default:
        editando.current = false
        setSeleccion((s) => s && { ancla: s.ancla, cabo: s.ancla })
        return false
    }
    return true
  }
  const moverLaMeta = (paso: -1 | 1, { f, c }: Esquina) => {
    const fila = metas[f]?.fila ?? ''
    if (edicion.escribir('escribir', moverMeta(metas, fila, paso)) === 0) return
    anunciar(`La meta pasó al lugar ${f + 1 + paso} de ${metas.length}.`)
    enfocar({ f: f + paso, c })
  }
  const alOprimir = (evento: KeyboardEvent) => {
    const [aqui, campo] = [esquinaDe(evento.target), campoDe(evento.target)]
    if (!aqui || !campo || evento.defaultPrevented || evento.nativeEvent.isComposing) return
    const vertical = { ArrowUp: -1, ArrowDown: 1 }[evento.key] as -1 | 1 | undefined
    if (evento.altKey && vertical) {
      evento.preventDefault()
      moverLaMeta(vertical, aqui)
      return
    }
    // Up and down choose in a list; the other keys are those of the grid.
    if (campo instanceof HTMLSelectElement && !evento.ctrlKey && (vertical || evento.key === 'Enter')) return
    const esTexto = columnas[aqui.c]?.tipo === 'largo'
    const accion = accionDe(evento, { editando: editando.current, hayBloque: bloque !== null, esTexto })
    if (accion && accion.tipo !== 'renglon_nuevo' && hacer(accion, campo, aqui)) evento.preventDefault()
  }
  const decir = (verbo: string, cuantas: number) => anunciar(`${verbo} ${contar(cuantas, 'celda', 'celdas')}.`)
  const alPegar = (evento: ClipboardEvent) => {
    const aqui = esquinaDe(evento.target)
    const { clipboardData: datos } = evento
    const abrir = (html: string) => new DOMParser().parseFromString(html, 'text/html')
    const hoja = leerPortapapeles(datos.getData('text/plain'), datos.getData('text/html'), abrir)
    const una = hoja?.length === 1 && hoja[0]?.length === 1
    // One value into one field is the browser's own paste.
    if (!aqui || !hoja || (una && !bloque)) return
    evento.preventDefault()
    const hecho = pegar(metas, columnas, rango ?? { f1: aqui.f, f2: aqui.f, c1: aqui.c, c2: aqui.c }, hoja)
    const cuantas = edicion.escribir('pegar', hecho.escrituras)
    setRehusadas(hecho.rehusadas)
    const nuevas = hecho.nuevas.length > 0 ? ` Se agregaron ${contar(hecho.nuevas.length, 'meta', 'metas')}.` : ''
    const no =
      hecho.rehusadas.length > 0
        ? ` ${contar(hecho.rehusadas.length, 'celda no se pudo pegar', 'celdas no se pudieron pegar')}.`
        : ''
    anunciar(`Pegadas ${contar(cuantas, 'celda', 'celdas')}.${nuevas}${no}`)
  }
  return {
    rango,
    bloque,
    rehusadas,
    olvidarRehusadas: () => setRehusadas([]),
    eventos: {
      onFocus: (evento: FocusEvent) => {
        const aqui = esquinaDe(evento.target)
        if (!aqui) return
        editando.current = false
        if (evento.target instanceof HTMLInputElement || evento.target instanceof HTMLTextAreaElement)
          evento.target.select()
        setSeleccion({ ancla: aqui, cabo: aqui })
      },
      onInput: () => {
        editando.current = true
      },
      onKeyDown: alOprimir,
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
      onCopy: (evento: ClipboardEvent) => {
        if (!bloque) return
        evento.preventDefault()
        evento.clipboardData.setData('text/plain', copiar(metas, columnas, bloque, leer))
      },
      onCut: (evento: ClipboardEvent) => {
        if (!bloque) return
        evento.preventDefault()
        evento.clipboardData.setData('text/plain', copiar(metas, columnas, bloque, leer))
        decir('Cortadas', edicion.escribir('cortar', vaciar(metas, columnas, bloque)))
      },
      onPaste: alPegar,
    },
  }
}

export function totalDe({ totales }: VistaPlan, fila: string, vigencia: string): string {
  const suya = totales.porMeta.get(fila)
  return (vigencia === '' ? suya?.total : suya?.porVigencia[vigencia]) ?? '0'
}

/** A total takes no writing: going along the row jumps over it. */
function saltarTotales(columnas: readonly Columna[], { f, c }: Esquina, dc: number): Esquina {
  const paso = Math.sign(dc)
  const es = (i: number) => columnas[i]?.total !== undefined
  let en = Math.max(0, Math.min(c, columnas.length - 1))
  while (paso !== 0 && es(en) && columnas[en + paso]) en += paso
  while (es(en) && en > 0) en -= 1
  return { f, c: en }
}

function esquinaDe(nodo: EventTarget | null): Esquina | null {
  const celda = nodo instanceof Element ? nodo.closest<HTMLElement>('td[data-f]') : null
  return celda ? { f: Number(celda.dataset.f), c: Number(celda.dataset.c) } : null
}

function campoDe(nodo: EventTarget | null): Campo | null {
  const esCampo =
    nodo instanceof HTMLInputElement || nodo instanceof HTMLTextAreaElement || nodo instanceof HTMLSelectElement
  return esCampo && nodo.dataset.celda ? nodo : null
}
