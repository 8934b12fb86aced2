// A text of a row outside the grid: a línea, a node, a dependencia. It saves when it is left or in a pause.
import { useEffect, useRef, useState } from 'react'
import { MarcaEstado } from '../../ui/celda-numero.tsx'
import { useEdicion, useFila } from './usar-edicion.ts'

const PAUSA = 600

type Props = {
  readonly fila: string
  readonly celda: string
  readonly etiqueta: string
  readonly marcador?: string
}

export function CampoFila({ fila, celda, etiqueta, marcador }: Props) {
  const edicion = useEdicion()
  const vista = useFila(fila)
  const [texto, setTexto] = useState<string | null>(null)
  const cita = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(cita.current), [])
  const guardar = (nuevo: string) => {
    clearTimeout(cita.current)
    edicion.escribir('escribir', [{ fila, celda, valor: nuevo.trim() || null }])
  }
  return (
    <>
      <input
        className="entrada"
        aria-label={etiqueta}
        placeholder={marcador}
        maxLength={400}
        value={texto ?? vista.valor(celda) ?? ''}
        onChange={(e) => {
          const nuevo = e.target.value
          setTexto(nuevo)
          clearTimeout(cita.current)
          cita.current = setTimeout(() => guardar(nuevo), PAUSA)
        }}
        onBlur={() => {
          if (texto === null) return
          guardar(texto)
          setTexto(null)
        }}
      />
      <MarcaEstado estado={vista.estado(celda)} />
    </>
  )
}
