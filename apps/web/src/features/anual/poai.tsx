import { formatNumero } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Anual, FilaAnual } from './documento.ts'

/** Totals by sector and source, then every meta with money under its sector. */
export function Poai({ anual }: { anual: Anual }) {
  return (
    <>
      <Resumen anual={anual} />
      {anual.sectores.map(({ clave, nombre, total, metas }) => {
        const filas = anual.filas.filter((f) => f.sector === clave)
        if (filas.length === 0) return null
        const titulo = clave === '' ? 'Metas sin sector' : `${clave} · ${nombre}`
        return (
          <section key={clave} className="seccion pila" aria-labelledby={`sector-${clave || 'sin'}`}>
            <h2 id={`sector-${clave || 'sin'}`}>{titulo}</h2>
            <Tabla
              titulo={`${titulo}: ${metas} metas, en pesos`}
              tituloOculto
              columnas={COLUMNAS}
              filas={filas}
              clave={(f) => f.numero}
              pie={['Total del sector', '', '', '', formatNumero(total)]}
            />
          </section>
        )
      })}
    </>
  )
}

export const COLUMNA_META: Columna<FilaAnual> = {
  clave: 'meta',
  titulo: 'Meta',
  nombra: true,
  ancho: 'largo',
  celda: (f) => (
    <>
      <span className="numero tenue">{f.numero}</span> {f.personalizacion}
    </>
  ),
}

const COLUMNAS: Columna<FilaAnual>[] = [
  COLUMNA_META,
  { clave: 'programa', titulo: 'Programa', celda: (f) => [f.programa, f.programaNombre].filter(Boolean).join(' · ') },
  { clave: 'bpin', titulo: 'BPIN', celda: (f) => f.bpin.join(', ') || '—' },
  { clave: 'fuentes', titulo: 'Fuentes, en pesos', celda: (f) => <Fuentes fila={f} /> },
  { clave: 'total', titulo: 'Total, en pesos', numero: true, celda: (f) => formatNumero(f.total) },
]

export function Fuentes({ fila }: { fila: FilaAnual }) {
  if (fila.fuentes.length === 0) return <>—</>
  return (
    <ul className="anual__fuentes">
      {fila.fuentes.map(({ clave, nombre, valor }) => (
        <li key={clave}>
          {nombre}: <span className="numero">{formatNumero(valor)}</span>
        </li>
      ))}
    </ul>
  )
}

function Resumen({ anual }: { anual: Anual }) {
  return (
    <div className="anual__resumen">
      <Tabla
        titulo="Por sector, en pesos"
        estrecha={360}
        columnas={[
          {
            clave: 'sector',
            titulo: 'Sector',
            nombra: true,
            celda: (s) => [s.clave, s.nombre].filter(Boolean).join(' · ') || 'Sin sector',
          },
          { clave: 'metas', titulo: 'Metas', numero: true, celda: (s) => s.metas },
          { clave: 'total', titulo: 'Total', numero: true, celda: (s) => formatNumero(s.total) },
        ]}
        filas={anual.sectores}
        clave={(s) => s.clave}
      />
      <Tabla
        titulo="Por fuente, en pesos"
        estrecha={360}
        columnas={[
          { clave: 'fuente', titulo: 'Fuente', nombra: true, celda: (f) => f.nombre },
          { clave: 'total', titulo: 'Total', numero: true, celda: (f) => formatNumero(f.valor) },
        ]}
        filas={anual.fuentes}
        clave={(f) => f.clave}
      />
    </div>
  )
}
