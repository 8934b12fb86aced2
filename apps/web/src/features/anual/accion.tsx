import { formatFecha, formatNumero } from '@kpt/textos'
import { useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { EditarActividades } from './actividades.tsx'
import type { Anual, FilaAnual } from './documento.ts'
import { COLUMNA_META, Fuentes } from './poai.tsx'

/** One table for each dependencia: what it must do in the vigencia, with what, and how. */
export function Accion({ entidad, anual }: { entidad: string; anual: Anual }) {
  const [editada, setEditada] = useState<FilaAnual | null>(null)
  return (
    <>
      {anual.dependencias.map(({ clave, nombre }) => {
        const filas = anual.filas.filter((f) => f.dependencia === clave)
        if (filas.length === 0) return null
        const titulo = nombre || (clave ? clave : 'Sin dependencia asignada')
        return (
          <section key={clave} className="seccion pila" aria-labelledby={`dependencia-${clave || 'sin'}`}>
            <h2 id={`dependencia-${clave || 'sin'}`}>{titulo}</h2>
            <Tabla
              titulo={`Plan de acción de ${titulo}`}
              tituloOculto
              columnas={columnasDe(anual, setEditada)}
              filas={filas}
              clave={(f) => f.numero}
            />
          </section>
        )
      })}
      <EditarActividades
        key={editada?.numero}
        entidad={entidad}
        vigencia={anual.vigencia}
        fila={editada}
        onCerrar={() => setEditada(null)}
      />
    </>
  )
}

function columnasDe(anual: Anual, editar: (fila: FilaAnual) => void): Columna<FilaAnual>[] {
  return [
    COLUMNA_META,
    {
      clave: 'programado',
      titulo: 'Programado',
      numero: true,
      celda: (f) => `${f.programado === null ? '—' : formatNumero(f.programado)} ${f.unidad}`,
    },
    { clave: 'fuentes', titulo: 'Recursos, en pesos', ancho: 'medio', celda: (f) => <Fuentes fila={f} /> },
    { clave: 'responsable', titulo: 'Responsable', celda: (f) => f.responsable || '—' },
    {
      clave: 'actividades',
      titulo: 'Actividades',
      ancho: 'largo',
      celda: (f) => (
        <>
          <Actividades fila={f} />
          {anual.puedeEditar ? (
            <span className="no-imprimir">
              <Boton variante="texto" onClick={() => editar(f)}>
                {f.actividades.lista.length === 0 ? 'Agregar actividades' : 'Cambiar'}
                <span className="solo-lector"> de la meta {f.numero}</span>
              </Boton>
            </span>
          ) : null}
        </>
      ),
    },
  ]
}

function Actividades({ fila: { actividades } }: { fila: FilaAnual }) {
  if (actividades.lista.length === 0) return null
  return (
    <ol className="anual__actividades">
      {actividades.lista.map((a) => (
        <li key={JSON.stringify(a)}>
          {a.texto}
          <span className="tenue">
            {[entre(a.desde, a.hasta), a.responsable].filter(Boolean).map((t) => ` · ${t}`)}
          </span>
        </li>
      ))}
    </ol>
  )
}

function entre(desde: string | null, hasta: string | null): string {
  if (desde && hasta) return `${formatFecha(desde)} a ${formatFecha(hasta)}`
  if (desde) return `desde el ${formatFecha(desde)}`
  return hasta ? `hasta el ${formatFecha(hasta)}` : ''
}
