// Choosing an indicator of the Catálogo Programático: a combobox that searches while one types, with errors and without accents.
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { consultaPaginada } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Campo } from '../../ui/campo.tsx'
import './buscar-en-catalogo.css'

export type EntradaCatalogo = Respuesta<'GET /api/catalogo/indicadores'>['filas'][number]

const CABEN = 8
const MINIMO = 2
/** Milliseconds without typing before the server is asked. */
const ESPERA = 250

type Props = {
  readonly etiqueta: string
  readonly ayuda?: string
  readonly error?: string | undefined
  readonly opcional?: boolean
  /** What is written at first: the code or the words of what is chosen now. */
  readonly escrito?: string
  /** Sector, programme or product to stay under. */
  readonly bajo?: string
  readonly onElegir: (entrada: EntradaCatalogo) => void
}

export function BuscarEnCatalogo({ escrito: inicial = '', bajo = '', onElegir, ...campo }: Props) {
  const lista = useId()
  const [escrito, setEscrito] = useState(inicial)
  const [abierta, setAbierta] = useState(false)
  const [activa, setActiva] = useState(-1)
  const texto = useTrasEspera(escrito.trim())
  const pregunta = abierta && texto.length >= MINIMO
  const { data, isError } = useQuery({
    ...consultaPaginada('GET /api/catalogo/indicadores', { consulta: { texto, bajo, tamano: CABEN } }),
    enabled: pregunta,
  })
  const filas = pregunta ? (data?.filas ?? []) : []
  const elegir = (entrada: EntradaCatalogo) => {
    setEscrito(`${entrada.indicador} · ${entrada.indicadorNombre}`)
    cerrar()
    onElegir(entrada)
  }
  const cerrar = () => {
    setAbierta(false)
    setActiva(-1)
  }
  const alOprimir = (evento: KeyboardEvent<HTMLInputElement>) => {
    if (evento.key in PASOS) {
      evento.preventDefault()
      setAbierta(true)
      setActiva(vecina(activa, PASOS[evento.key] ?? 0, filas.length))
    } else if (abierta && evento.key === 'Enter') {
      // Enter chooses: it must not send the form around.
      evento.preventDefault()
      if (filas[activa]) elegir(filas[activa])
    } else if (abierta && evento.key === 'Escape') {
      evento.stopPropagation()
      cerrar()
    }
  }
  return (
    <Campo {...campo} ancho="todo">
      {(control) => (
        <div className="en-catalogo">
          <input
            {...control}
            className="entrada"
            type="text"
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={filas.length > 0}
            aria-controls={lista}
            aria-activedescendant={filas[activa] ? `${lista}-${activa}` : undefined}
            autoComplete="off"
            spellCheck={false}
            maxLength={200}
            value={escrito}
            onChange={(e) => {
              setEscrito(e.target.value)
              setAbierta(true)
              setActiva(-1)
            }}
            onFocus={(e) => e.target.select()}
            onKeyDown={alOprimir}
            onBlur={cerrar}
          />
          <Opciones id={lista} filas={filas} activa={activa} onElegir={elegir} />
          <p className="solo-lector" role="status">
            {pregunta ? fraseDe(data?.total, filas.length, isError) : ''}
          </p>
          {pregunta && data?.total === 0 ? <p className="en-catalogo__nada">{NADA}</p> : null}
          {isError && pregunta ? <p className="en-catalogo__nada">{SIN_RESPUESTA}</p> : null}
        </div>
      )}
    </Campo>
  )
}

const PASOS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/** The next option round the list; from none, the first or the last. */
function vecina(activa: number, paso: number, cuantas: number): number {
  if (cuantas === 0) return -1
  const desde = activa < 0 && paso < 0 ? 0 : activa
  return (desde + paso + cuantas) % cuantas
}

const NADA = 'Nada del Catálogo se parece a eso. Pruebe con otras palabras o con el comienzo del código.'
const SIN_RESPUESTA = 'No se pudo buscar en el Catálogo. Intente de nuevo en un momento.'

function fraseDe(total: number | undefined, visibles: number, falla: boolean): string {
  if (falla) return SIN_RESPUESTA
  if (total === undefined) return ''
  if (total === 0) return NADA
  const hay = contar(total, 'indicador', 'indicadores')
  return total > visibles
    ? `${hay}: se muestran los ${visibles} primeros. Use las flechas para recorrerlos.`
    : `${hay}. Use las flechas para recorrerlos.`
}

type PropsOpciones = {
  readonly id: string
  readonly filas: readonly EntradaCatalogo[]
  readonly activa: number
  readonly onElegir: (entrada: EntradaCatalogo) => void
}

/** Pressing an option must not take the focus from the field before the choice is made. */
function Opciones({ id, filas, activa, onElegir }: PropsOpciones) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label="Indicadores del Catálogo"
      className="en-catalogo__lista"
      hidden={filas.length === 0}
    >
      {filas.map((entrada, i) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field
        <div
          key={entrada.indicador}
          id={`${id}-${i}`}
          role="option"
          aria-selected={i === activa}
          ref={(opcion) => {
            if (i === activa) opcion?.scrollIntoView({ block: 'nearest' })
          }}
          onMouseDown={(e) => e.preventDefault()}
          onClick={() => onElegir(entrada)}
        >
          <span className="en-catalogo__nombre">{entrada.indicadorNombre}</span>
          <span className="tenue menor">
            <span className="numero">{entrada.indicador}</span> · {entrada.unidad} · {entrada.productoNombre}
          </span>
        </div>
      ))}
    </div>
  )
}

function useTrasEspera(valor: string): string {
  const [quieto, setQuieto] = useState(valor)
  useEffect(() => {
    const reloj = setTimeout(() => setQuieto(valor), ESPERA)
    return () => clearTimeout(reloj)
  }, [valor])
  return quieto
}
