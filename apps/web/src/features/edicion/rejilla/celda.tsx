// One cell of the grid: a native control that saves in a pause of the typing and when it is left. Escape brings back what it held on entering.
import { useEffect, useRef, useState } from 'react'
import { MarcaEstado } from '../../../ui/celda-numero.tsx'
import type { Columna } from '../columnas.ts'
import { leer, mostrar } from '../leer.ts'
import { useEdicion } from '../usar-edicion.ts'
import type { VistaFila } from '../vistas.ts'
import { idCelda, usePiezas } from './piezas.ts'

const PAUSA = 450

type Props = { readonly vista: VistaFila; readonly columna: Columna; readonly de: string }

/** `de`: what the row is called, `Meta 12`. */
export function CeldaPlan({ vista, columna, de }: Props) {
  const { hallazgosDe, buscarIndicador } = usePiezas()
  const { celda, tipo } = columna
  const escrito = useEscrito(vista, columna)
  const estado = vista.estado(celda)
  const id = idCelda(vista.fila, celda)
  const aviso = escrito.frase ?? hallazgosDe(vista.fila).get(celda)
  const comun = {
    id,
    'aria-label': `${de}, ${columna.titulo.toLowerCase()}`,
    'aria-invalid': escrito.frase !== null || estado === 'error' || undefined,
    'aria-describedby': aviso ? `${id}-aviso` : undefined,
    'data-celda': celda,
  }
  return (
    <span className="celda-plan" data-estado={estado} data-aviso={aviso ? '' : undefined} title={aviso}>
      <Control vista={vista} columna={columna} comun={comun} control={escrito.control} />
      {tipo === 'indicador' ? (
        <button type="button" className="celda-plan__buscar" onClick={() => buscarIndicador(vista.fila)}>
          Buscar<span className="solo-lector"> el indicador de {de} en el Catálogo</span>
        </button>
      ) : null}
      <MarcaEstado estado={estado} />
      {aviso ? (
        <span className="solo-lector" id={`${id}-aviso`}>
          {aviso}
        </span>
      ) : null}
    </span>
  )
}

type PropsControl = Pick<Props, 'vista' | 'columna'> & {
  readonly comun: React.AriaAttributes & { readonly id: string; readonly 'data-celda': string }
  readonly control: ReturnType<typeof useEscrito>['control']
}

function Control({ vista, columna, comun, control }: PropsControl) {
  const { tipo, opciones = [], celda } = columna
  const edicion = useEdicion()
  if (tipo === 'largo') return <textarea {...comun} {...control} rows={2} />
  if (tipo !== 'opcion') {
    const esNumero = tipo === 'cifra' || tipo === 'dinero'
    const deNumero = esNumero ? ({ className: 'numero', inputMode: 'decimal' } as const) : {}
    return <input {...comun} {...control} {...deNumero} autoComplete="off" />
  }
  const valor = vista.valor(celda)
  const ajena = valor !== null && !opciones.some((o) => o.valor === valor)
  return (
    <select
      {...comun}
      value={valor ?? ''}
      onChange={(e) => edicion.escribir('escribir', [{ fila: vista.fila, celda, valor: e.target.value || null }])}
    >
      <option value=""> </option>
      {[...opciones, ...(ajena ? [{ valor, texto: valor }] : [])].map((o) => (
        <option key={o.valor} value={o.valor}>
          {o.texto}
        </option>
      ))}
    </select>
  )
}

/** What is being typed, until it is kept. */
function useEscrito(vista: VistaFila, columna: Columna) {
  const edicion = useEdicion()
  const { fila } = vista
  const { celda } = columna
  const [texto, setTexto] = useState<string | null>(null)
  const visto = useRef<string | null>(null)
  const alEntrar = useRef<string | null>(null)
  const cita = useRef<ReturnType<typeof setTimeout>>(undefined)
  const actual = useRef<string | null>(null)
  actual.current = texto
  const guardar = (nuevo: string, final: boolean) => {
    clearTimeout(cita.current)
    const leido = leer(columna, nuevo)
    if (leido.ok && leido.valor !== vista.valor(celda)) {
      edicion.escribir('escribir', [{ fila, celda, valor: leido.valor, visto: visto.current }])
      visto.current = leido.valor
    }
    if (leido.ok && final) setTexto(null)
  }
  const irse = useRef(guardar)
  irse.current = guardar
  // A row that scrolls out of sight keeps what was being typed in it.
  useEffect(
    () => () => {
      if (actual.current !== null) irse.current(actual.current, false)
    },
    [],
  )
  const leido = texto === null ? null : leer(columna, texto)
  return {
    frase: leido && !leido.ok ? leido.frase : null,
    control: {
      value: texto ?? mostrar(columna, vista.valor(celda)),
      onFocus: () => {
        alEntrar.current = vista.valor(celda)
      },
      onChange: (evento: { target: { value: string } }) => {
        if (texto === null) visto.current = vista.valor(celda)
        const nuevo = evento.target.value
        setTexto(nuevo)
        clearTimeout(cita.current)
        cita.current = setTimeout(() => irse.current(nuevo, false), PAUSA)
      },
      onBlur: () => {
        if (texto !== null) guardar(texto, true)
      },
      onKeyDown: (evento: React.KeyboardEvent) => {
        if (evento.key !== 'Escape' || texto === null) return
        clearTimeout(cita.current)
        setTexto(null)
        edicion.escribir('escribir', [{ fila, celda, valor: alEntrar.current }])
      },
    },
  }
}
