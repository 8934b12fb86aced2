// What each key of the grid does, once it is known which act it is.
import type { RefObject } from 'react'
import type { Accion } from '../../rejilla/teclado.ts'
import { idCampo } from '../direccion.ts'
import { esquinaEn, type Rango, type Seleccion, situar } from './bloque/seleccion.ts'
import type { Campo } from './celda-del-dom.ts'
import { useEdicion } from './contexto.ts'
import { destinoDe } from './destino.ts'
import { lugarEn } from './plano.ts'
import type { Piezas } from './usar-eventos.ts'
import { useVolver } from './usar-volver.ts'

/** The cell with the focus: its field, its line and column, and what is chosen from it. */
type Aqui = {
  readonly campo: Campo
  readonly f: number
  readonly c: number
  readonly elegida: Seleccion
  readonly rango: Rango
}

/** Returns what does it; false leaves the key to the browser. */
export function useTeclas(piezas: Piezas, editando: RefObject<boolean>) {
  const { plano, seleccion, actos, verTeclas } = piezas
  const mover = useMover(piezas)
  const volver = useVolverAqui(piezas)
  const hacer = (accion: Accion, { campo, rango, ...aqui }: Aqui): boolean => {
    const hechos: Record<Accion['tipo'], () => unknown> = {
      mover: () => mover(accion as Movimiento, { campo, rango, ...aqui }),
      esquina: () => mover(accion as Movimiento, { campo, rango, ...aqui }),
      columna_entera: () => elegirColumna(piezas, rango),
      editar: () => editar(campo, editando),
      // The browser's own way of writing, so that its undo knows of it.
      renglon_nuevo: () => document.execCommand('insertText', false, '\n'),
      salir: () => salir(piezas, campo, editando),
      ayuda: verTeclas,
      borrar: () => void actos.vaciar(rango),
      rellenar: () => void actos.rellenar(rango),
      deshacer: () => volver('deshacer', { campo, rango, ...aqui }),
      rehacer: () => volver('rehacer', { campo, rango, ...aqui }),
    }
    return hechos[accion.tipo]() !== false
  }
  return (accion: Accion, campo: Campo): boolean => {
    const { seleccion: elegida, rango } = seleccion
    const lugar = elegida && situar(plano, elegida.ancla)
    return lugar && rango ? hacer(accion, { campo, ...lugar, elegida, rango }) : false
  }
}

type Movimiento = Extract<Accion, { tipo: 'mover' | 'esquina' }>

function useMover({ plano, seleccion, enfocar }: Piezas) {
  return (accion: Movimiento, { f, c, elegida }: Aqui): void => {
    const desde = accion.extiende ? (situar(plano, elegida.cabo) ?? { f, c }) : { f, c }
    const destino = destinoDe(plano, desde, accion)
    const esquina = accion.extiende ? esquinaEn(plano, destino.f, destino.c) : null
    if (esquina) {
      seleccion.extenderA(esquina)
      return
    }
    const [renglon, columna] = [plano.renglones[destino.f], plano.columnas[destino.c]]
    const lugar = renglon && columna ? lugarEn(renglon, columna) : null
    if (lugar) enfocar(lugar.meta, idCampo(lugar.meta, lugar.campo, lugar.clave))
  }
}

/** What is being typed is taken back by the browser first. Then, step by step, and the focus goes to where something changed. */
function useVolverAqui({ plano, enfocar }: Piezas) {
  const { borrador } = useEdicion()
  const volver = useVolver()
  const irAlPaso = async (sentido: 'deshacer' | 'rehacer') => {
    const lugar = (await volver(sentido))?.cambios[0]?.lugar
    if (lugar) enfocar(lugar.meta, idCampo(lugar.meta, lugar.campo, lugar.clave))
  }
  return (sentido: 'deshacer' | 'rehacer', { campo, f, elegida }: Aqui): boolean => {
    const renglon = plano.renglones[f]
    const lugar = renglon && lugarEn(renglon, elegida.ancla.columna)
    if (lugar && borrador.hayTecleo(lugar, campo.value)) return false
    void irAlPaso(sentido)
    return true
  }
}

/** The whole column; when it is already chosen, everything. */
function elegirColumna({ plano, seleccion }: Piezas, rango: Rango): void {
  const ultima = plano.renglones.length - 1
  const entera = rango.f1 === 0 && rango.f2 === ultima
  const [c1, c2] = entera ? [0, plano.columnas.length - 1] : [rango.c1, rango.c2]
  const [inicio, fin] = [esquinaEn(plano, 0, c1), esquinaEn(plano, ultima, c2)]
  if (inicio && fin) seleccion.elegir(inicio, fin)
}

function editar(campo: Campo, editando: RefObject<boolean>): void {
  editando.current = true
  campo.setSelectionRange(campo.value.length, campo.value.length)
}

function salir({ seleccion }: Piezas, campo: Campo, editando: RefObject<boolean>): void {
  editando.current = false
  if (seleccion.bloque) seleccion.soltar()
  // After the field shows again what it held, or the selection would be lost with the text.
  queueMicrotask(() => campo.select())
}
