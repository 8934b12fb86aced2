// The metas of the draft: a grid on a wide screen, one card at a time on a narrow one; the same cells and the same keys of saving.
import { claseDeFila, type HallazgoPlan, vigenciasDe } from '@kpt/domain/planes'
import { llano } from '@kpt/domain/shared'
import { contar, textoHallazgoPlan } from '@kpt/textos'
import { useCallback, useMemo, useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { useEstrecha } from '../reportes/usar-estrecha.ts'
import { agregarMetas } from './actos.ts'
import { BuscarIndicador } from './buscar-indicador.tsx'
import { columnasDe, type Vista } from './columnas.ts'
import { ContextoPiezas } from './rejilla/piezas.ts'
import { RejillaPlan } from './rejilla/rejilla.tsx'
import { Tarjeta } from './tarjeta.tsx'
import { useEdicion, usePlan } from './usar-edicion.ts'
import { type Ir, lugarDe, useHallazgos } from './usar-hallazgos.ts'

export function MetasPlan() {
  const edicion = useEdicion()
  const estrecha = useEstrecha()
  const { plan, metas } = usePlan()
  const [vista, setVista] = useState<Vista>({ abiertas: new Set(), masDatos: false })
  const [dicho, setDicho] = useState('')
  const [buscando, setBuscando] = useState<string | null>(null)
  const [ir, setIr] = useState<Ir | null>(null)
  const { fuentes } = edicion.lectura()
  const columnas = useMemo(() => {
    const todas = new Set(vigenciasDe(plan.periodo))
    return columnasDe(plan, fuentes, estrecha ? { abiertas: todas, masDatos: true } : vista)
  }, [plan, fuentes, vista, estrecha])
  const hallazgos = useHallazgos()
  const agregar = () => {
    const { filas, escrituras } = agregarMetas(edicion.plan().metas, null)
    edicion.escribir('escribir', escrituras)
    setIr({ fila: filas[0] ?? '', celda: 'personalizacion' })
  }
  const alternar = useCallback((vigencia: string) => {
    setVista((v) => {
      const abiertas = new Set(v.abiertas)
      if (!abiertas.delete(vigencia)) abiertas.add(vigencia)
      return { ...v, abiertas }
    })
  }, [])
  const piezas = useMemo(
    () => ({ columnas, anunciar: setDicho, buscarIndicador: setBuscando, hallazgosDe: hallazgos.de }),
    [columnas, hallazgos],
  )
  return (
    <ContextoPiezas value={piezas}>
      <div className="edicion__barra">
        <Boton onClick={agregar}>Agregar una meta</Boton>
        {estrecha ? null : (
          <label>
            <input
              type="checkbox"
              checked={vista.masDatos}
              onChange={(e) => setVista({ ...vista, masDatos: e.target.checked })}
            />{' '}
            Más datos (dependencia, línea base, etiquetas, BPIN, trimestres)
          </label>
        )}
        <Encontrar onHallar={setIr} />
      </div>
      <p role="status" className="solo-lector">
        {dicho}
      </p>
      {metas.length === 0 ? (
        <Vacio titulo="Aún no hay metas">
          <p>
            Agregue la primera. En un computador también puede copiar un bloque de Excel o LibreOffice y pegarlo en
            ella: se agregan las que falten.
          </p>
        </Vacio>
      ) : estrecha ? (
        <Tarjeta ir={ir} />
      ) : (
        <RejillaPlan abiertas={vista.abiertas} alternar={alternar} ir={ir} />
      )}
      <Hallazgos lista={hallazgos.lista} onIr={setIr} />
      <BuscarIndicador fila={buscando} onCerrar={() => setBuscando(null)} />
    </ContextoPiezas>
  )
}

const CABEN = 50

function Hallazgos({ lista, onIr }: { lista: readonly HallazgoPlan[]; onIr: (ir: Ir) => void }) {
  const deMetas = lista.filter((h) => claseDeFila(h.ruta.meta ?? '') === 'meta')
  if (deMetas.length === 0) return null
  return (
    <details className="edicion__hallazgos">
      <summary>{contar(deMetas.length, 'hallazgo', 'hallazgos')} en las metas</summary>
      <ul>
        {deMetas.slice(0, CABEN).map((h) => (
          <li key={`${h.regla} ${JSON.stringify(h.ruta)}`}>
            {textoHallazgoPlan(h).mensaje}{' '}
            <Boton variante="texto" onClick={() => onIr(lugarDe(h))}>
              Ir a la celda
            </Boton>
          </li>
        ))}
      </ul>
      {deMetas.length > CABEN ? <p>Se muestran los primeros {CABEN}: al corregirlos aparecen los demás.</p> : null}
    </details>
  )
}

/** Goes to the next meta that has the words. */
function Encontrar({ onHallar }: { onHallar: (ir: Ir) => void }) {
  const { metas } = usePlan()
  const [texto, setTexto] = useState('')
  const [desde, setDesde] = useState(0)
  const buscado = llano(texto.trim())
  const halladas =
    buscado === ''
      ? []
      : metas.filter(({ fila, de }) =>
          [fila, de.personalizacion, de.indicador ?? '', de.codigoSispt].some((t) => llano(t).includes(buscado)),
        )
  return (
    <form
      className="edicion__barra"
      onSubmit={(e) => {
        e.preventDefault()
        const cual = halladas[desde % Math.max(1, halladas.length)]
        if (cual) onHallar({ fila: cual.fila, celda: 'personalizacion' })
        setDesde(desde + 1)
      }}
    >
      <label htmlFor="encontrar-meta">Encontrar</label>
      <input
        id="encontrar-meta"
        className="entrada"
        type="search"
        value={texto}
        onChange={(e) => {
          setTexto(e.target.value)
          setDesde(0)
        }}
      />
      <Boton type="submit" variante="texto">
        Ir a la siguiente
      </Boton>
      <span role="status">{buscado === '' ? '' : contar(halladas.length, 'meta', 'metas')}</span>
    </form>
  )
}
