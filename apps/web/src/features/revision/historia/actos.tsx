// The acts over a report, the last one first, and what comes next.
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { FRASES_ESTADO_REPORTE, nombreRol, RELATO_ACTO } from '@kpt/textos'
import { ChipReporte } from '../../../app/chips.tsx'
import { EnlaceAuditoria } from '../../../app/enlace-auditoria.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { useRevision } from '../contexto.ts'
import { Cuando } from '../cuando.tsx'
import type { Reporte } from '../usar-revision.ts'

type Suceso = Reporte['historia'][number]

const COLUMNAS: Columna<Suceso>[] = [
  { clave: 'en', titulo: 'Cuándo', nombra: true, celda: (s) => <Cuando en={s.en} /> },
  {
    clave: 'quien',
    titulo: 'Quién',
    celda: (s) => (
      <span className="dos-lineas">
        {s.autor.nombre}
        <br />
        <span className="tenue menor">{nombreRol(s.autor.rol)}</span>
      </span>
    ),
  },
  {
    clave: 'acto',
    titulo: 'Qué hizo',
    ancho: 'largo',
    celda: (s) => (
      <span className="dos-lineas">
        {mayuscula(RELATO_ACTO[s.acto])}
        {s.motivo ? (
          <>
            <br />
            <span className="tenue">{s.motivo}</span>
          </>
        ) : null}
      </span>
    ),
  },
  { clave: 'version', titulo: 'Versión', numero: true, celda: (s) => s.version ?? 'Ninguna' },
  { clave: 'hasta', titulo: 'Quedó', celda: (s) => <ChipReporte estado={s.hasta} /> },
]

export function Actos() {
  const { clave, reporte } = useRevision()
  const sucesos = [...reporte.historia].reverse()
  return (
    <section className="seccion" aria-labelledby="actos-titulo">
      <h2 id="actos-titulo">Historia del reporte</h2>
      <p>
        <strong>Qué sigue:</strong> {FRASES_ESTADO_REPORTE[reporte.estado]}
      </p>
      <Tabla
        titulo="Actos sobre el reporte, del último al primero"
        tituloOculto
        columnas={COLUMNAS}
        filas={sucesos}
        clave={(s) => `${s.en}/${s.acto}`}
      />
      <EnlaceAuditoria entidad={clave.entidad} sujeto={sujetoDelReporte(clave)} de="este reporte" />
    </section>
  )
}

function mayuscula(frase: string): string {
  return `${frase[0]?.toUpperCase() ?? ''}${frase.slice(1)}`
}
