// Money of the plan by línea and by source. Every figure is a link to the metas that add up to it.
import { formatNumero } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import type { Plan } from './plan.tsx'

type Fila = {
  readonly clave: string
  readonly nombre: ReactNode
  readonly totales: Readonly<Record<string, string>>
  readonly total: string
  /** Filter that leaves only the metas of this row. */
  readonly filtro: Readonly<Record<string, string>>
}

type Props = { readonly plan: Plan; readonly version: string | undefined }

export function TablaLineas({ plan, version }: Props) {
  const filas = plan.lineas.map((l) => ({
    ...l,
    clave: l.consecutivo,
    nombre: `${l.consecutivo}. ${l.nombre}`,
    filtro: { linea: l.consecutivo },
  }))
  return (
    <section className="seccion">
      <h2>Recursos por línea estratégica, en pesos</h2>
      <TablaDinero titulo="Recursos por línea, en pesos" que="Línea" filas={filas} plan={plan} version={version} />
    </section>
  )
}

export function TablaFuentes({ plan, version }: Props) {
  const filas = plan.fuentes.map((f) => ({ ...f, filtro: { fuente: f.clave } }))
  return (
    <section className="seccion">
      <h2>Recursos por fuente, en pesos</h2>
      <TablaDinero titulo="Recursos por fuente, en pesos" que="Fuente" filas={filas} plan={plan} version={version} />
    </section>
  )
}

type PropsTabla = Props & { readonly titulo: string; readonly que: string; readonly filas: readonly Fila[] }

function TablaDinero({ titulo, que, filas, plan, version }: PropsTabla) {
  const enlace = (valor: string | undefined, filtro: Fila['filtro'], vigencia?: string) =>
    valor === undefined || Number(valor) === 0 ? (
      '0'
    ) : (
      <Link
        to="."
        search={{ seccion: 'metas', cifras: 'pesos', vigencia, version, ...filtro }}
        aria-label={`${formatNumero(valor, 0)} pesos: ver las metas que los suman`}
        className="cifra"
      >
        {formatNumero(valor, 0)}
      </Link>
    )
  const columnas: Columna<Fila>[] = [
    { clave: 'nombre', titulo: que, nombra: true, ancho: 'largo', celda: (f) => f.nombre },
    ...plan.vigencias.map((v) => ({
      clave: v,
      titulo: v,
      numero: true,
      celda: (f: Fila) => enlace(f.totales[v], f.filtro, v),
    })),
    { clave: 'total', titulo: 'Total', numero: true, celda: (f) => <strong>{enlace(f.total, f.filtro)}</strong> },
  ]
  return (
    <Tabla
      titulo={titulo}
      tituloOculto
      columnas={columnas}
      filas={filas}
      clave={(f) => f.clave}
      pie={['Total', ...plan.vigencias.map((v) => enlace(plan.totales[v], {}, v)), enlace(plan.total, {})]}
    />
  )
}
