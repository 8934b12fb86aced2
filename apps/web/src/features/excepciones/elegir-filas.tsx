// The rows that may be asked for, each with the date that rules and what happens after it.
import { type Fecha, fechaEn, sumarDias } from '@kpt/domain/shared'
import { formatFecha, formatInstante, NOMBRES_INSTRUMENTO } from '@kpt/textos'
import { useState } from 'react'
import { useAhora } from '../../app/reloj.ts'
import { Desplegable } from '../../ui/desplegable.tsx'
import { claveDe } from './campos.ts'
import type { FilaPedible } from './tipos.ts'

type Props = {
  readonly filas: readonly FilaPedible[]
  readonly elegidas: readonly string[]
  readonly error: string | undefined
  readonly onElegir: (elegidas: string[]) => void
}

export function ElegirFilas({ filas, elegidas, error, onElegir }: Props) {
  const hoy = fechaEn(useAhora())
  // What the address brought, or what may still matter, stays in sight; what is ticked later does not jump.
  const [repartidas] = useState(() => repartir(filas, elegidas, hoy))
  const marcar = (clave: string, marcada: boolean) =>
    onElegir(marcada ? [...elegidas, clave] : elegidas.filter((e) => e !== clave))
  const opcion = (f: FilaPedible) => {
    const clave = claveDe(f)
    return <Opcion key={clave} fila={f} marcada={elegidas.includes(clave)} onMarcar={(si) => marcar(clave, si)} />
  }
  const { aLaVista, resto } = repartidas
  return (
    <fieldset className="pila pila--2" id="filas" tabIndex={-1}>
      <legend>
        <strong>Actividad que necesita más plazo</strong>
      </legend>
      {error ? (
        <p className="campo__error" role="alert">
          {error}
        </p>
      ) : null}
      {aLaVista.map(opcion)}
      {resto.length > 0 ? (
        <Desplegable titulo={`Otras actividades (${resto.length})`} abierto={aLaVista.length === 0}>
          <div className="pila pila--2">{resto.map(opcion)}</div>
        </Desplegable>
      ) : null}
    </fieldset>
  )
}

type PropsOpcion = {
  readonly fila: FilaPedible
  readonly marcada: boolean
  readonly onMarcar: (marcada: boolean) => void
}

function Opcion({ fila: f, marcada, onMarcar }: PropsOpcion) {
  return (
    <label className="opcion">
      <input type="checkbox" checked={marcada} onChange={(e) => onMarcar(e.target.checked)} />{' '}
      <span>
        {f.texto}{' '}
        <span className="tenue">
          {NOMBRES_INSTRUMENTO[f.instrumento]}, vigencia {f.vigencia}. {quePasa(f)}
        </span>
      </span>
    </label>
  )
}

/** Chosen from a closed gate, that row alone; else those of the last year. */
function repartir(filas: readonly FilaPedible[], elegidas: readonly string[], hoy: Fecha) {
  const desde = sumarDias(hoy, -365)
  const aLaVista = filas.filter((f) =>
    elegidas.length > 0 ? elegidas.includes(claveDe(f)) : f.limite === null || f.limite >= desde,
  )
  return { aLaVista, resto: filas.filter((f) => !aLaVista.includes(f)) }
}

/** The limit, and what happens after it. */
function quePasa({ limite, situacion, recibeHasta }: FilaPedible): string {
  const dia = limite === null ? '' : formatFecha(limite)
  if (situacion === 'abierta') return `El último día es el ${dia}.`
  if (situacion === 'cerrada') return `El plazo terminó el ${dia} y ya no se recibe.`
  return `El plazo terminó el ${dia}; se recibe fuera de plazo hasta el ${formatInstante(Date.parse(recibeHasta) - 1000)}.`
}
