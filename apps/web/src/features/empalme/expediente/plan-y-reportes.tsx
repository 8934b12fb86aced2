import {
  contar,
  formatFecha,
  formatInstante,
  fraseSinEquivalente,
  NOMBRES_ESTADO_REPORTE,
  NOMBRES_HECHO,
} from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { nombreInstrumento } from '../../../app/nombres.ts'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import type { Expediente } from '../tipos.ts'

type Version = Expediente['plan'][number]
type Corte = Expediente['cortes'][number]

/** What was done: each version of the plan and each report, with who made it. */
export function PlanYReportes({ expediente: { entidad, plan, cortes } }: { expediente: Expediente }) {
  return (
    <section className="pila" aria-labelledby="hecho-titulo">
      <h2 id="hecho-titulo">Plan y reportes</h2>
      {plan.length === 0 ? (
        <p>La entidad no ha cargado su plan de desarrollo.</p>
      ) : (
        <Tabla
          titulo="Versiones del plan, la última primero"
          columnas={PLAN}
          filas={plan}
          clave={(v) => `${v.periodo.desde}/${v.version}`}
        />
      )}
      {cortes.length === 0 ? (
        <p>La entidad no reporta por sí misma.</p>
      ) : (
        <Tabla
          titulo="Reportes, la última vigencia primero"
          columnas={columnasDeCortes(entidad.codigo)}
          filas={cortes}
          clave={(c) => `${c.instrumento}/${c.vigencia}/${c.corte}`}
        />
      )}
    </section>
  )
}

const PLAN: Columna<Version>[] = [
  {
    clave: 'version',
    titulo: 'Versión',
    nombra: true,
    celda: (v) => (
      <>
        {v.periodo.desde}–{v.periodo.hasta}, versión {v.version}
        {v.vigente ? (
          <>
            <br />
            <span className="tenue menor">{v.finalizada ? 'La que rige, PI finalizado' : 'La que rige'}</span>
          </>
        ) : null}
      </>
    ),
  },
  {
    clave: 'metas',
    titulo: 'Metas',
    celda: (v) => {
      const sinEquivalente = v.sinEquivalente && fraseSinEquivalente(v.sinEquivalente)
      return (
        <>
          {contar(v.metas, 'meta', 'metas')}, {contar(v.homologadas, 'homologada', 'homologadas')}
          {sinEquivalente ? <span className="bloque tenue menor">Sin equivalente: {sinEquivalente}</span> : null}
        </>
      )
    },
  },
  { clave: 'autor', titulo: 'Quién la hizo', ancho: 'medio', celda: (v) => v.autor.nombre },
  { clave: 'en', titulo: 'Cuándo', celda: (v) => formatInstante(Date.parse(v.creadaEn)) },
]

function columnasDeCortes(entidad: string): Columna<Corte>[] {
  return [
    {
      clave: 'corte',
      titulo: 'Corte',
      nombra: true,
      celda: (c) => (
        <Link
          className="enlace-fila"
          to="/entidades/$entidad/reportes/$instrumento/$vigencia/$corte"
          params={{ entidad, instrumento: c.instrumento, vigencia: String(c.vigencia), corte: String(c.corte) }}
        >
          Corte {c.corte} de {c.vigencia}
          <span className="solo-lector"> de {nombreInstrumento(c.instrumento)}</span>
        </Link>
      ),
    },
    {
      clave: 'estado',
      titulo: 'Cómo está',
      celda: (c) => (
        <>
          {c.version === null && c.estado === 'borrador' ? 'Sin enviar' : NOMBRES_ESTADO_REPORTE[c.estado]}
          <br />
          <span className="tenue menor">{NOMBRES_HECHO[c.hecho]}</span>
        </>
      ),
    },
    { clave: 'limite', titulo: 'Límite', celda: (c) => (c.limite === null ? '—' : formatFecha(c.limite)) },
    {
      clave: 'envio',
      titulo: 'Última versión enviada',
      ancho: 'medio',
      celda: ({ version }) =>
        version === null ? (
          <span className="tenue">Ninguna</span>
        ) : (
          <>
            Versión {version.version}, de {version.autor.nombre}
            <br />
            <span className="tenue menor">{formatInstante(Date.parse(version.enviadaEn))}</span>
          </>
        ),
    },
    {
      clave: 'pedido',
      titulo: 'Ajustes pedidos sin responder',
      ancho: 'largo',
      celda: ({ pedido }) =>
        pedido === null ? (
          <span className="tenue">Ninguno</span>
        ) : (
          `${pedido.autor.nombre}: «${pedido.motivo}». Hasta el ${formatFecha(pedido.vence)}`
        ),
    },
  ]
}
