// Naming people in a message: they are looked for among those who can see the file, and each one named gets a letter.
import { MENCIONES_MAXIMAS } from '@kpt/domain/reportes'
import { nombreRol } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { consultaPaginada } from '../../api/consulta.ts'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import type { Clave } from '../reportes/borrador/red.ts'

export type Mencion = { readonly cuenta: string; readonly nombre: string }

const CABEN = 6

type Props = {
  readonly clave: Clave
  readonly menciones: readonly Mencion[]
  readonly onCambiar: (menciones: readonly Mencion[]) => void
}

export function Mencionar({ clave, menciones, onCambiar }: Props) {
  const [texto, setTexto] = useState('')
  const id = useId()
  const quitar = (cuenta: string) => onCambiar(menciones.filter((m) => m.cuenta !== cuenta))
  const agregar = ({ cuenta, nombre }: Mencion) => {
    onCambiar([...menciones, { cuenta, nombre }])
    setTexto('')
  }
  return (
    <fieldset className="grupo pila pila--2" aria-describedby={id}>
      <legend>A quién avisar (opcional)</legend>
      <p className="tenue menor" id={id}>
        Le llega un correo. Solo aparece quien puede ver este reporte.
      </p>
      {menciones.length > 0 ? (
        <ul className="menciones">
          {menciones.map((m) => (
            <li key={m.cuenta}>
              <Boton onClick={() => quitar(m.cuenta)}>
                <span className="solo-lector">Quitar a </span>
                {m.nombre} <span aria-hidden="true">×</span>
              </Boton>
            </li>
          ))}
        </ul>
      ) : null}
      {menciones.length < MENCIONES_MAXIMAS ? (
        <>
          <CampoTexto
            etiqueta="Nombre u organismo"
            type="search"
            autoComplete="off"
            maxLength={100}
            value={texto}
            onChange={(e) => setTexto(e.target.value)}
          />
          {texto.trim().length > 1 ? <Hallados {...{ clave, menciones, texto }} onEscoger={agregar} /> : null}
        </>
      ) : null}
    </fieldset>
  )
}

type PropsHallados = Pick<Props, 'clave' | 'menciones'> & {
  readonly texto: string
  readonly onEscoger: (mencion: Mencion) => void
}

function Hallados({ clave, menciones, texto, onEscoger }: PropsHallados) {
  const { data } = useQuery(
    consultaPaginada('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/mencionables', {
      params: clave,
      consulta: { texto: texto.trim(), tamano: CABEN + menciones.length },
    }),
  )
  const otros = (data?.filas ?? []).filter((f) => !menciones.some((m) => m.cuenta === f.cuenta)).slice(0, CABEN)
  if (!data) return null
  if (otros.length === 0) return <p role="status">Nadie con ese nombre puede ver este reporte.</p>
  return (
    <ul className="menciones" aria-label="Personas halladas">
      {otros.map((f) => (
        <li key={f.cuenta}>
          <Boton onClick={() => onEscoger(f)}>
            <span className="solo-lector">Avisar a </span>
            {f.nombre}, {nombreRol(f.rol)} · {f.organismo}
          </Boton>
        </li>
      ))}
    </ul>
  )
}
