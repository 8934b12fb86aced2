// What each key of the grid does, once it is known which act it is.
import { contar } from '@kpt/textos'
import type { RefObject } from 'react'
import type { Accion } from '../../rejilla/teclado.ts'
import { moverA } from '../actos.ts'
import { useEdicion } from '../usar-edicion.ts'
import { type Esquina, rellenar, vaciar } from './bloque.ts'
import type { Campo } from './del-dom.ts'
import { destinoDe } from './destino.ts'
import { usePiezas } from './piezas.ts'
import type { Eleccion } from './usar-eleccion.ts'
import type { Piezas } from './usar-eventos.ts'
import { useLeer } from './usar-leer.ts'

type Movimiento = Extract<Accion, { tipo: 'mover' }>

/** Returns what does it; false leaves the key to the browser. */
export function useAcciones(piezas: Piezas, eleccion: Eleccion, editando: RefObject<boolean>) {
  const { metas, columnas, enfocar, verTeclas } = piezas
  const edicion = useEdicion()
  const leer = useLeer(piezas)
  const decir = useDecir()
  return (accion: Accion, campo: Campo, aqui: Esquina): boolean => {
    const r = eleccion.rango ?? { f1: aqui.f, f2: aqui.f, c1: aqui.c, c2: aqui.c }
    const volver = (sentido: 'deshacer' | 'rehacer') => {
      campo.blur()
      decir(sentido === 'deshacer' ? 'Deshechas' : 'Rehechas', edicion[sentido]())
      enfocar(aqui)
    }
    const hechos: Record<Accion['tipo'], () => unknown> = {
      mover: () => mover(piezas, eleccion, accion as Movimiento, aqui),
      esquina: () => irAlBorde(piezas, eleccion, accion as Extract<Accion, { tipo: 'esquina' }>),
      editar: () => editar(campo, editando),
      columna_entera: () => eleccion.columnaEntera(aqui),
      rellenar: () => decir('Rellenadas', edicion.escribir('rellenar', rellenar(metas, columnas, r, leer))),
      borrar: () => decir('Vaciadas', edicion.escribir('borrar', vaciar(metas, columnas, r))),
      deshacer: () => volver('deshacer'),
      rehacer: () => volver('rehacer'),
      ayuda: verTeclas,
      renglon_nuevo: () => false,
      salir: () => {
        editando.current = false
        eleccion.soltar()
        return false
      },
    }
    return hechos[accion.tipo]() !== false
  }
}

/** Says how many cells an act changed. */
export function useDecir() {
  const { anunciar } = usePiezas()
  return (verbo: string, cuantas: number) => anunciar(`${verbo} ${contar(cuantas, 'celda', 'celdas')}.`)
}

/** The meta goes where its neighbour in sight is. */
export function useMoverMeta({ metas, enfocar }: Piezas) {
  const edicion = useEdicion()
  const { anunciar } = usePiezas()
  return (paso: -1 | 1, { f, c }: Esquina): void => {
    const todas = edicion.plan().metas
    const lugar = todas.findIndex((m) => m.fila === metas[f + paso]?.fila)
    if (lugar < 0 || edicion.escribir('escribir', moverA(todas, metas[f]?.fila ?? '', lugar)) === 0) return
    anunciar(`La meta pasó al lugar ${lugar + 1} de ${todas.length}.`)
    enfocar({ f: f + paso, c })
  }
}

function mover({ columnas }: Piezas, { seleccion, ir }: Eleccion, accion: Movimiento, aqui: Esquina): void {
  const desde = accion.extiende && seleccion ? seleccion.cabo : aqui
  ir(destinoDe(columnas, desde, accion), accion.extiende)
}

function irAlBorde(
  { metas, columnas }: Piezas,
  { ir }: Eleccion,
  { cual, extiende }: Extract<Accion, { tipo: 'esquina' }>,
): void {
  ir(cual === 'primera' ? { f: 0, c: 0 } : { f: metas.length - 1, c: columnas.length - 1 }, extiende)
}

function editar(campo: Campo, editando: RefObject<boolean>): void {
  editando.current = true
  if (!(campo instanceof HTMLSelectElement)) campo.setSelectionRange(campo.value.length, campo.value.length)
}
