// A table copied out of the circular becomes rows: what was understood, what was not, and nothing in silence.
import {
  type EntradaBorrador,
  interpretarTabla,
  leerTablas,
  type Pegado,
  type TablaPegada,
} from '@kpt/domain/calendario'
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { Aviso } from '../../ui/aviso.tsx'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo } from '../../ui/campo.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import type { Trabajo } from './trabajo.ts'

type Props = { readonly de: EntradaBorrador['de']; readonly trabajo: Trabajo }

export function PegarTabla({ de, trabajo }: Props) {
  const [texto, setTexto] = useState('')
  const [puestas, setPuestas] = useState<number | null>(null)
  const pegado = texto.trim() === '' ? null : leerTablas(texto)
  const usar = (tabla: TablaPegada) => {
    const { contenido } = trabajo
    const { filas, cortes } = interpretarTabla(tabla, de, contenido.cortes)
    const numeral = contenido.numeral || (tabla.numeral ?? '')
    // A row that amends one that is published keeps its place by its key.
    trabajo.poner({ filas: filas.map((fila, i) => ({ ...fila, orden: i + 1 })), cortes, numeral })
    setPuestas(filas.length)
    setTexto('')
  }
  return (
    <Desplegable titulo="Pegar la tabla de la circular" abierto={trabajo.contenido.filas.length === 0}>
      <CampoLargo
        id="pegar"
        etiqueta="Tabla copiada del documento"
        ayuda="Seleccione la tabla en Word, en el PDF o en una hoja de cálculo, cópiela y péguela aquí, con su encabezado. También puede pegar la circular entera."
        rows={6}
        value={texto}
        onChange={(e) => {
          setTexto(e.target.value)
          setPuestas(null)
        }}
      />
      {pegado ? <Leido pegado={pegado} reemplaza={trabajo.contenido.filas.length > 0} onUsar={usar} /> : null}
      {puestas === null ? null : (
        <Aviso tono="bien" vivo titulo={`Quedaron ${contar(puestas, 'actividad', 'actividades')}`}>
          <p>Revise cada una: sus clases, a quién obliga y su corte se propusieron por sus palabras.</p>
        </Aviso>
      )}
    </Desplegable>
  )
}

type PropsLeido = {
  readonly pegado: Pegado
  readonly reemplaza: boolean
  readonly onUsar: (tabla: TablaPegada) => void
}

function Leido({ pegado: { tablas, sobrantes }, reemplaza, onUsar }: PropsLeido) {
  if (tablas.length === 0)
    return (
      <Aviso tono="alerta" vivo titulo="Ahí no se reconoció ninguna tabla de cronograma">
        <p>Copie la tabla con su encabezado, o escriba las actividades a mano.</p>
      </Aviso>
    )
  return (
    <div className="pila">
      {tablas.map((tabla, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: tables have no other name than their place in what was pasted
        <p key={i} className="acciones">
          <Boton onClick={() => onUsar(tabla)}>
            {reemplaza ? 'Reemplazar las actividades con esta tabla' : 'Usar esta tabla'}
            {tablas.length > 1 ? ` (${i + 1})` : ''}
          </Boton>
          <span>
            {contar(tabla.filas.length, 'actividad', 'actividades')}
            {tabla.numeral ? `, numeral ${tabla.numeral}` : ''}: «{tabla.filas[0]?.texto.slice(0, 60)}…»
            {tabla.conEncabezado ? '' : '. Sin encabezado: las columnas se reconocieron por lo que traen'}
          </span>
        </p>
      ))}
      {sobrantes.length > 0 ? (
        <Aviso tono="nota" titulo="Esto estaba en medio de la tabla y no quedó en ninguna actividad">
          {sobrantes.map((linea) => (
            <p key={linea}>«{linea}»</p>
          ))}
        </Aviso>
      ) : null}
    </div>
  )
}
