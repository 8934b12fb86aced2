// Columns of the metas under review. Money is the sum of the sources, in pesos; it opens to them.
import type { CampoDinero } from '@kpt/domain/seguimiento'
import { formatNumero, NOMBRES_CAMPO, NOMBRES_ESTADO_META } from '@kpt/textos'
import type { Columna } from '../../../ui/tabla.tsx'
import type { MetaRevisada } from '../meta-revisada.ts'
import { Cifra } from './cifra.tsx'
import { ElegirMeta } from './elegir.tsx'
import { ResumenHallazgos } from './hallazgos.tsx'
import { NombreMeta } from './nombre-meta.tsx'
import { Senalada } from './senalada.tsx'

export function columnasDe(seElige: boolean): Columna<MetaRevisada>[] {
  const elegir: Columna<MetaRevisada> = {
    clave: 'elegir',
    titulo: <span className="solo-lector">Pedir ajuste</span>,
    celda: ({ fila }) => <ElegirMeta meta={fila.meta} texto={fila.personalizacion} />,
  }
  return [
    ...(seElige ? [elegir] : []),
    { clave: 'meta', titulo: 'Meta', nombra: true, ancho: 'largo', celda: (m) => <NombreMeta meta={m} /> },
    { clave: 'programado', titulo: 'Programado', numero: true, celda: (m) => <Cifra valor={m.fila.programado} /> },
    { clave: 'anterior', titulo: 'Corte anterior', numero: true, celda: (m) => <Cifra valor={m.anterior} /> },
    { clave: 'ejecutado', titulo: 'Ejecutado', numero: true, celda: (m) => <Ejecutado meta={m} /> },
    ...(['comprometido', 'obligado', 'pagado'] as const).map(dinero),
    { clave: 'hallazgos', titulo: 'Hallazgos', celda: (m) => <ResumenHallazgos meta={m} /> },
  ]
}

function dinero(campo: CampoDinero): Columna<MetaRevisada> {
  const nombre = NOMBRES_CAMPO[campo]
  return {
    clave: campo,
    titulo: (
      <>
        {nombre}
        <br />
        <span className="tenue">pesos</span>
      </>
    ),
    etiqueta: `${nombre}, pesos`,
    numero: true,
    celda: (m) => (
      <Senalada meta={m} campo={campo}>
        <Cifra valor={m.dinero.actual[campo]} decimales={0} />
      </Senalada>
    ),
  }
}

function Ejecutado({ meta }: { meta: MetaRevisada }) {
  const { ejecutado, estado, sinActualizar } = meta
  if (ejecutado === null) return <span className="tenue">{NOMBRES_ESTADO_META[estado]}</span>
  const nota = estado === 'declarada' ? 'Sin avance' : sinActualizar ? 'Sin actualizar' : null
  return (
    <span className="dos-lineas">
      <Senalada meta={meta} campo="ejecutado">
        <strong>{formatNumero(ejecutado)}</strong>
      </Senalada>
      {nota ? (
        <>
          <br />
          <span className="tenue menor">{nota}</span>
        </>
      ) : null}
    </span>
  )
}
