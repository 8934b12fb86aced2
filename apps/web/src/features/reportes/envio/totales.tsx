// What will be sent, in totals: answers, physical progress and money of the whole plan and of each línea, with what they come from.
import { aportesDe, avanceDeGrupo, METODOLOGIA_INICIAL } from '@kpt/domain/seguimiento'
import { formatNumero, formatPorcentaje } from '@kpt/textos'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import type { VistaMeta } from '../borrador/vista.ts'

type Aporte = ReturnType<typeof aportesDe>[number]
type Fila = Aporte & { readonly nombre: string }

export function Totales({ vistas, vigencia }: { vistas: readonly VistaMeta[]; vigencia: number }) {
  const aportes = aportesDe(
    vistas.map((v) => v.entrada),
    METODOLOGIA_INICIAL,
  )
  const nombres = new Map(vistas.map(({ fila }) => [fila.linea, fila.lineaNombre]))
  const filas = aportes
    .filter((a) => a.dimension === 'linea')
    .map((a) => ({ ...a, nombre: nombres.get(a.clave) || 'Sin línea' }))
  const plan = aportes.find((a) => a.dimension === 'plan')
  return (
    <section className="seccion" aria-labelledby="totales-titulo">
      <h2 id="totales-titulo">Lo que va a enviar</h2>
      <p className="tenue">
        El avance físico es el promedio de las metas programadas en {vigencia}, cada una hasta 100 %. El financiero es
        lo obligado sobre lo programado.
      </p>
      <Tabla
        titulo="Totales del reporte por línea"
        tituloOculto
        columnas={COLUMNAS}
        filas={filas}
        clave={(f) => f.clave}
        {...(plan ? { pie: COLUMNAS.map((c) => c.celda({ ...plan, nombre: 'Todo el plan' })) } : {})}
      />
    </section>
  )
}

const COLUMNAS: readonly Columna<Fila>[] = [
  { clave: 'linea', titulo: 'Línea', nombra: true, celda: (f) => f.nombre },
  { clave: 'metas', titulo: 'Metas', numero: true, celda: (f) => f.metas },
  { clave: 'reportadas', titulo: 'Reportadas', numero: true, celda: (f) => f.metasReportadas },
  { clave: 'declaradas', titulo: 'Sin avance', numero: true, celda: (f) => f.metasDeclaradas },
  {
    clave: 'faltan',
    titulo: 'Faltan',
    numero: true,
    celda: (f) => f.metas - f.metasReportadas - f.metasDeclaradas - f.metasNoRequieren,
  },
  {
    clave: 'fisico',
    titulo: 'Avance físico',
    numero: true,
    celda: (f) => razon(avanceDeGrupo(f, METODOLOGIA_INICIAL).fisico.valor),
  },
  { clave: 'programado', titulo: 'Programado, pesos', numero: true, celda: (f) => formatNumero(f.programado, 0) },
  { clave: 'obligado', titulo: 'Obligado, pesos', numero: true, celda: (f) => formatNumero(f.ejecutado, 0) },
  {
    clave: 'financiero',
    titulo: 'Avance financiero',
    numero: true,
    celda: (f) => razon(avanceDeGrupo(f, METODOLOGIA_INICIAL).financiero.valor),
  },
]

function razon(valor: number | null): string {
  return valor === null ? 'Sin dato' : formatPorcentaje(valor)
}
