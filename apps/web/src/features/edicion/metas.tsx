// The metas of the draft: a grid on a wide screen, one card at a time on a narrow one; the same cells and the same keys of saving.
import { vigenciasDe } from '@kpt/domain/planes'
import { useCallback, useMemo, useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { useEstrecha } from '../rejilla/usar-estrecha.ts'
import { agregarMetas } from './actos.ts'
import { BuscarIndicador } from './buscar-indicador.tsx'
import { type Columna, columnasDe, type Vista } from './columnas.ts'
import { FiltrosMetas } from './filtros-metas.tsx'
import { HallazgosDeMetas } from './hallazgos-metas.tsx'
import { ContextoPiezas } from './rejilla/piezas.ts'
import { RejillaPlan } from './rejilla/rejilla.tsx'
import { Tarjeta } from './tarjeta.tsx'
import { useEdicion, usePlan } from './usar-edicion.ts'
import { type Ir, useHallazgos } from './usar-hallazgos.ts'
import { useVisibles } from './usar-visibles.ts'

export function MetasPlan() {
  const edicion = useEdicion()
  const estrecha = useEstrecha()
  const { metas } = usePlan()
  const [dicho, setDicho] = useState('')
  const [buscando, setBuscando] = useState<string | null>(null)
  const [ir, setIr] = useState<Ir | null>(null)
  const { columnas, vista, alternar, verMasDatos, mostrar } = useColumnas(estrecha)
  const hallazgos = useHallazgos()
  const { visibles, ...lista } = useVisibles(hallazgos.de)
  const irA = useCallback(
    (lugar: Ir) => {
      mostrar(lugar.celda)
      setIr(lugar)
    },
    [mostrar],
  )
  const agregar = () => {
    const { filas, escrituras } = agregarMetas(edicion.plan().metas, null)
    edicion.escribir('escribir', escrituras)
    setIr({ fila: filas[0] ?? '', celda: 'personalizacion' })
  }
  const piezas = useMemo(
    () => ({ columnas, anunciar: setDicho, buscarIndicador: setBuscando, hallazgosDe: hallazgos.de }),
    [columnas, hallazgos],
  )
  return (
    <ContextoPiezas value={piezas}>
      {metas.length > 1 ? <FiltrosMetas {...lista} visibles={visibles.length} onActualizar={lista.actualizar} /> : null}
      <div className="edicion__barra">
        <Boton onClick={agregar}>Agregar una meta</Boton>
        {estrecha ? null : <MasDatos puesto={vista.masDatos} onPoner={verMasDatos} />}
        <HallazgosDeMetas hallazgos={hallazgos.lista} metas={visibles} desde={ir} onIr={irA} />
      </div>
      <p role="status" className="solo-lector">
        {dicho}
      </p>
      {visibles.length === 0 ? (
        <SinMetas hay={metas.length > 0} />
      ) : estrecha ? (
        <Tarjeta metas={visibles} ir={ir} />
      ) : (
        <RejillaPlan
          metas={visibles}
          filtrada={lista.filtrada}
          abiertas={vista.abiertas}
          hallazgos={hallazgos.lista}
          {...{ alternar, ir, irA }}
        />
      )}
      <BuscarIndicador fila={buscando} onCerrar={() => setBuscando(null)} />
    </ContextoPiezas>
  )
}

/** What is seen of each meta; a cell that somebody goes to is brought into sight. */
function useColumnas(estrecha: boolean) {
  const edicion = useEdicion()
  const { plan } = usePlan()
  const [vista, setVista] = useState<Vista>({ abiertas: new Set(), masDatos: false })
  const { fuentes } = edicion.lectura()
  const columnas = useMemo((): Columna[] => {
    const todas = new Set(vigenciasDe(plan.periodo))
    return columnasDe(plan, fuentes, estrecha ? { abiertas: todas, masDatos: true } : vista)
  }, [plan, fuentes, vista, estrecha])
  const alternar = useCallback((vigencia: string) => {
    setVista((v) => {
      const abiertas = new Set(v.abiertas)
      if (!abiertas.delete(vigencia)) abiertas.add(vigencia)
      return { ...v, abiertas }
    })
  }, [])
  const mostrar = useCallback(
    (celda: string) => {
      const [campo, vigencia = ''] = celda.split('/')
      const { plan: actual } = edicion.plan()
      setVista((v) => {
        if (campo === 'fuentes')
          return v.abiertas.has(vigencia) ? v : { ...v, abiertas: new Set([...v.abiertas, vigencia]) }
        const seVe = columnasDe(actual, [], v).some((c) => c.celda === celda)
        const hay = columnasDe(actual, [], { ...v, masDatos: true }).some((c) => c.celda === celda)
        return seVe || !hay ? v : { ...v, masDatos: true }
      })
    },
    [edicion],
  )
  const verMasDatos = (masDatos: boolean) => setVista({ ...vista, masDatos })
  return { columnas, vista, alternar, verMasDatos, mostrar }
}

function MasDatos({ puesto, onPoner }: { puesto: boolean; onPoner: (puesto: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={puesto} onChange={(e) => onPoner(e.target.checked)} /> Más datos (dependencia,
      línea base, etiquetas, BPIN, trimestres)
    </label>
  )
}

function SinMetas({ hay }: { hay: boolean }) {
  return hay ? (
    <Vacio titulo="Ninguna meta cumple estos filtros">
      <p>Cambie los filtros o use «Ver todas».</p>
    </Vacio>
  ) : (
    <Vacio titulo="Aún no hay metas">
      <p>
        Agregue la primera. En un computador también puede copiar un bloque de Excel o LibreOffice y pegarlo en ella: se
        agregan las que falten.
      </p>
    </Vacio>
  )
}
