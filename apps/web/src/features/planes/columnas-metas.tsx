// Columns of the list of metas: physical programme, or money of every vigencia or of the one that was opened.
import { formatNumero } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import type { Respuesta } from '../../api/tipos.ts'
import type { Filtros } from '../../app/filtros.ts'
import type { Columna } from '../../ui/tabla.tsx'
import { NOMBRE_ACUMULACION } from './nombres.ts'
import type { Plan } from './plan.tsx'

type MetaBreve = Respuesta<'GET /api/entidades/:entidad/plan/metas'>['filas'][number]

export function columnasDe(entidad: string, plan: Plan, filtros: Filtros): Columna<MetaBreve>[] {
  const meta = columnaMeta(entidad, filtros.version)
  if (filtros.cifras !== 'pesos') return [meta, ...columnasFisicas(plan.vigencias)]
  const { vigencia } = filtros
  return [meta, ...columnasDinero(vigencia ? plan.vigencias.filter((v) => v === vigencia) : plan.vigencias)]
}

function columnaMeta(entidad: string, version: string | undefined): Columna<MetaBreve> {
  return {
    clave: 'meta',
    titulo: 'Meta',
    nombra: true,
    ancho: 'largo',
    celda: (m) => (
      <>
        <Link
          to="/entidades/$entidad/plan/metas/$meta"
          params={{ entidad, meta: m.numero }}
          search={{ version }}
          className="enlace-meta"
        >
          {m.personalizacion || 'Sin texto'}
        </Link>
        <br />
        <span className="tenue numero">
          {m.numero} · {m.codigoSispt} · Línea {m.linea}
        </span>
      </>
    ),
  }
}

function columnasDinero(vigencias: readonly string[]): Columna<MetaBreve>[] {
  return [
    ...vigencias.map((v) => ({
      clave: v,
      titulo: v,
      numero: true,
      celda: (m: MetaBreve) => formatNumero(m.totales[v] ?? '0', 0),
    })),
    { clave: 'total', titulo: 'Total', numero: true, celda: (m) => <strong>{formatNumero(m.total, 0)}</strong> },
  ]
}

function columnasFisicas(vigencias: readonly string[]): Columna<MetaBreve>[] {
  return [
    { clave: 'unidad', titulo: 'Unidad', celda: (m) => m.unidad || 'Sin unidad' },
    {
      clave: 'acumulacion',
      titulo: 'Acumulación',
      celda: (m) => (m.tipoAcumulacion ? NOMBRE_ACUMULACION[m.tipoAcumulacion] : 'Sin tipo'),
    },
    ...vigencias.map((v) => ({
      clave: v,
      titulo: v,
      numero: true,
      celda: (m: MetaBreve) => cantidadDe(m.programado[v]),
    })),
    {
      clave: 'cuatrienio',
      titulo: 'Meta del cuatrienio',
      numero: true,
      celda: (m) => <strong>{cantidadDe(m.metaCuatrienio)}</strong>,
    },
  ]
}

function cantidadDe(valor: string | null | undefined): string {
  return valor === null || valor === undefined ? 'En blanco' : formatNumero(valor)
}
