// The money of a meta, source by source: programmed, and each kind now and at the previous corte. Its total is the one of the row.
import { CAMPOS_DINERO, type CampoDinero } from '@kpt/domain/seguimiento'
import { formatNumero, NOMBRES_CAMPO } from '@kpt/textos'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import type { DineroRevisado, FuenteRevisada, MetaRevisada } from '../meta-revisada.ts'
import { idDetalle } from './abiertas.ts'
import { Cifra } from './cifra.tsx'

const COLUMNAS: Columna<FuenteRevisada>[] = [
  { clave: 'fuente', titulo: 'Fuente', nombra: true, celda: (f) => f.nombre },
  { clave: 'programado', titulo: 'Programado', numero: true, celda: (f) => formatNumero(f.programado, 0) },
  ...CAMPOS_DINERO.map((campo) => ({
    clave: campo,
    titulo: NOMBRES_CAMPO[campo],
    numero: true,
    celda: (f: FuenteRevisada) => <Dinero dinero={f} campo={campo} />,
  })),
]

export function FuentesMeta({ meta: { fila, fuentes, dinero } }: { meta: MetaRevisada }) {
  return (
    <div id={idDetalle(fila.meta)} className="fuentes-meta">
      <Tabla
        titulo={`Recursos de la meta ${fila.meta} por fuente, en pesos`}
        columnas={COLUMNAS}
        filas={fuentes}
        clave={(f) => f.clave}
        pie={[
          'Total',
          formatNumero(dinero.programado, 0),
          ...CAMPOS_DINERO.map((campo) => <Dinero key={campo} dinero={dinero} campo={campo} />),
        ]}
      />
    </div>
  )
}

function Dinero({ dinero: { actual, anterior }, campo }: { dinero: DineroRevisado; campo: CampoDinero }) {
  return (
    <span className="dos-lineas">
      <Cifra valor={actual[campo]} decimales={0} />
      {anterior && anterior[campo] !== null ? (
        <>
          <br />
          <span className="tenue menor">antes {formatNumero(anterior[campo], 0)}</span>
        </>
      ) : null}
    </span>
  )
}
