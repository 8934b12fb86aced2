// Programme of a meta by vigencia, and its money by source: every total stands under the figures it adds.
import { formatNumero } from '@kpt/textos'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Meta } from './meta.tsx'

export function ProgramaMeta({ meta }: { meta: Meta }) {
  const vigencias = vigenciasDe(meta)
  return (
    <>
      <section className="seccion">
        <h2>Programa físico{meta.unidad ? `, en ${meta.unidad.toLowerCase()}` : ''}</h2>
        <Tabla
          titulo="Cantidad programada por vigencia"
          tituloOculto
          columnas={[
            { clave: 'que', titulo: 'Vigencia', nombra: true, celda: () => 'Programado' },
            ...vigencias.map((v) => ({
              clave: v,
              titulo: v,
              numero: true,
              ancho: 'corto' as const,
              celda: () => cantidad(meta.programado[v]),
            })),
            { clave: 'meta', titulo: 'Meta del cuatrienio', numero: true, celda: () => cantidad(meta.metaCuatrienio) },
          ]}
          filas={[meta]}
          clave={(m) => m.numero}
        />
      </section>
      <section className="seccion">
        <h2>Recursos por fuente, en pesos</h2>
        {meta.fuentes.length === 0 ? (
          <p>La meta no tiene recursos programados en ninguna fuente.</p>
        ) : (
          <Tabla
            titulo="Recursos por fuente y vigencia, en pesos"
            tituloOculto
            columnas={columnasFuentes(vigencias)}
            filas={meta.fuentes}
            clave={(f) => f.clave}
            pie={['Total', ...vigencias.map((v) => formatNumero(meta.totales[v] ?? '0')), formatNumero(meta.total)]}
          />
        )}
      </section>
    </>
  )
}

type Fuente = Meta['fuentes'][number]

function columnasFuentes(vigencias: readonly string[]): Columna<Fuente>[] {
  return [
    { clave: 'fuente', titulo: 'Fuente', nombra: true, ancho: 'largo', celda: (f) => f.nombre },
    ...vigencias.map((v) => ({
      clave: v,
      titulo: v,
      numero: true,
      celda: (f: Fuente) => formatNumero(f.totales[v] ?? '0'),
    })),
    { clave: 'total', titulo: 'Total', numero: true, celda: (f) => <strong>{formatNumero(f.total)}</strong> },
  ]
}

function vigenciasDe(meta: Meta): string[] {
  return [...new Set([...Object.keys(meta.totales), ...Object.keys(meta.programado)])].sort()
}

function cantidad(valor: string | null | undefined): string {
  return valor === null || valor === undefined ? 'En blanco' : formatNumero(valor)
}
