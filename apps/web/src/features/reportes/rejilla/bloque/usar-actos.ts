// What is done with a block: copy, cut, paste, empty, fill down. Each is one step of "undo", and tells what it did.
import { contar } from '@kpt/textos'
import { useState } from 'react'
import type { Lugar } from '../../../rejilla/cola/operacion.ts'
import type { Acto, Escritura } from '../../../rejilla/cola/pasos.ts'
import type { Hoja } from '../../../rejilla/hoja.ts'
import { useEdicion } from '../contexto.ts'
import { totalesDinero } from '../dinero.ts'
import type { Plano } from '../plano.ts'
import { type Colocacion, colocar } from './colocar.ts'
import { type Contenido, copiarBloque } from './copiar.ts'
import { rellenarHaciaAbajo } from './rellenar.ts'
import { lugaresDe, type Rango } from './seleccion.ts'

export type Pegado = Colocacion & { readonly celdas: number }

export function useActos(plano: Plano) {
  const { borrador, sePuedeEditar, anunciar } = useEdicion()
  const [pegado, setPegado] = useState<Pegado | null>(null)
  const celda = (lugar: Lugar) => borrador.leerMeta(lugar.meta)?.celda(lugar.campo, lugar.clave)
  const valor = (lugar: Lugar) => celda(lugar)?.valor ?? null
  const hayChoque = (lugar: Lugar) => celda(lugar)?.conflicto != null
  const puede = (lugar: Lugar) => sePuedeEditar(lugar.meta, lugar.campo) && !hayChoque(lugar)
  const contenido: Contenido = {
    valor,
    suma: (meta, columna) => {
      const vista = borrador.leerMeta(meta)
      return vista && columna in SUMABLES ? totalesDinero(vista)[columna as keyof typeof SUMABLES] : null
    },
  }
  const escribir = async (acto: Acto, escrituras: readonly Escritura[]) => {
    const cuantas = await borrador.escribirBloque(acto, escrituras)
    anunciar(`${HECHO[acto]} ${contar(cuantas, 'celda', 'celdas')}.`)
  }
  const vaciar = (acto: Acto, rango: Rango) =>
    escribir(
      acto,
      lugaresDe(plano, rango)
        .filter(puede)
        .map((lugar) => ({ lugar, valor: null })),
    )
  return {
    pegado,
    cerrarPegado: () => setPegado(null),
    copiar: (rango: Rango) => copiarBloque(plano, rango, contenido),
    vaciar: (rango: Rango) => vaciar('borrar', rango),
    cortar: (rango: Rango) => vaciar('cortar', rango),
    rellenar: (rango: Rango) => escribir('rellenar', rellenarHaciaAbajo(plano, rango, valor, puede)),
    pegar: async (rango: Rango, hoja: Hoja) => {
      const colocacion = colocar(plano, rango, hoja, { valor, sePuedeEditar, hayChoque })
      const celdas = colocacion.escrituras.length + colocacion.iguales
      const hayQueDecir = celdas > 1 || colocacion.rechazos.length > 0
      setPegado(hayQueDecir ? { ...colocacion, celdas } : null)
      await borrador.escribirBloque('pegar', colocacion.escrituras)
      const no = colocacion.rechazos.length
      anunciar(
        `Se pegaron ${contar(celdas, 'celda', 'celdas')}${no > 0 ? `; no se pudieron pegar ${contar(no, 'celda', 'celdas')}: el motivo está al final de la página` : ''}.`,
      )
    },
    /** Gives back what blanks of the last paste took away. */
    devolverVaciadas: async () => {
      if (!pegado) return
      const { vaciadas } = pegado
      setPegado({ ...pegado, vaciadas: [] })
      await escribir('devolver', vaciadas)
    },
  }
}

const SUMABLES = { comprometido: true, obligado: true, pagado: true } as const

const HECHO: Record<Acto, string> = {
  escribir: 'Se escribió',
  pegar: 'Se pegaron',
  rellenar: 'Se rellenaron',
  borrar: 'Se vaciaron',
  cortar: 'Se cortaron',
  devolver: 'Recuperaron su valor',
}
