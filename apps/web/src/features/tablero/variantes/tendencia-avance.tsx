// The figures of a plan, of a group or of a meta along the cortes: a small picture for each, and the table they draw.
import { formatFecha, formatPorcentaje, NOMBRES_AVANCE } from '@kpt/textos'
import type { Columna as ColumnaCsv } from '@kpt/textos/libro'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { Datos } from '../../../ui/datos.tsx'
import { Desplegable } from '../../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../../ui/tabla.tsx'
import { Descarga } from '../../descarga/descarga.tsx'
import { CIFRAS, type CualCifra, TITULO_CIFRA } from '../cifras.ts'
import { porcentaje } from '../columnas-csv.ts'
import type { Dimension } from '../dimensiones.tsx'
import type { claveDe } from '../direccion.ts'
import { alturaDe, escalaDe, segmentosDe } from '../tendencia/escala.ts'
import type { Clave } from '../tipos.ts'
import '../tendencia/tendencia.css'
import './tendencia-avance.css'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/tendencia'
type Punto = Respuesta<typeof RUTA>['puntos'][number]

type Props = {
  readonly clave: ReturnType<typeof claveDe<Clave>>
  readonly de: { readonly dimension?: Dimension; readonly grupo?: string; readonly meta?: string }
  /** "de todo el plan", "de «Salud»". */
  readonly nombre: string
}

export function TendenciaAvance({ clave, de, nombre }: Props) {
  const tendencia = useQuery(consulta(RUTA, { params: clave, consulta: de }))
  return (
    <Desplegable titulo={`Corte a corte ${nombre}`}>
      <Datos de={tendencia}>
        {({ puntos }) => (
          <>
            <div className="tiras">
              {CIFRAS.map((cual) => (
                <Tira key={cual} cual={cual} puntos={puntos} />
              ))}
            </div>
            <Tabla
              titulo={`Avance corte a corte ${nombre}`}
              tituloOculto
              columnas={COLUMNAS}
              filas={puntos}
              clave={(p) => `${p.vigencia}/${p.corte}`}
            />
            <Descarga
              texto="Descargar el avance corte a corte"
              archivo={`avance-corte-a-corte-${clave.entidad}-${de.meta ?? de.grupo ?? 'plan'}`}
              columnas={CSV}
              filas={puntos}
            />
          </>
        )}
      </Datos>
    </Desplegable>
  )
}

function Tira({ cual, puntos }: { cual: CualCifra; puntos: readonly Punto[] }) {
  const escala = escalaDe(puntos.map((p) => p[cual]))
  const x = (i: number) => ((i + 0.5) / puntos.length) * 100
  const y = (valor: number) => 100 - alturaDe(valor, escala) * 100
  const ultimo = puntos.findLast((p) => p[cual] !== null)
  const segmentos = segmentosDe(puntos.map((p) => ({ vigencia: p.vigencia, valor: p[cual] })))
  return (
    <figure className="tira">
      <figcaption>
        {NOMBRES_AVANCE[cual]}
        <strong className="numero">{ultimo ? cifra(ultimo[cual]) : 'Sin dato'}</strong>
      </figcaption>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        {segmentos.map((segmento) => (
          <polyline
            key={segmento[0]?.i}
            className={`trazo trazo--${cual}`}
            points={conAncho(segmento.map(({ i, valor }) => [x(i), y(valor)]))}
          />
        ))}
      </svg>
    </figure>
  )
}

/** A vigencia with one corte is a dash, not an invisible point. */
function conAncho(puntos: readonly (readonly [number, number])[]): string {
  const [unico] = puntos
  const dibujados =
    puntos.length === 1 && unico
      ? [
          [unico[0] - 2, unico[1]],
          [unico[0] + 2, unico[1]],
        ]
      : puntos
  return dibujados.map(([x, y]) => `${x},${y}`).join(' ')
}

function cifra(valor: number | null): string {
  return valor === null ? '—' : formatPorcentaje(valor)
}

const COLUMNAS: readonly Columna<Punto>[] = [
  {
    clave: 'corte',
    titulo: 'Corte',
    nombra: true,
    celda: (p) => (
      <>
        Corte {p.corte} de {p.vigencia}
        {p.sinActualizar ? (
          <span className="bloque menor tenue">Sin actualizar: valores del corte anterior</span>
        ) : null}
      </>
    ),
  },
  { clave: 'datos', titulo: 'Datos hasta', celda: (p) => formatFecha(p.fechaDatos) },
  ...CIFRAS.map((cual) => ({
    clave: cual,
    titulo: TITULO_CIFRA[cual],
    numero: true,
    celda: (p: Punto) => cifra(p[cual]),
  })),
]

const CSV: ColumnaCsv<Punto>[] = [
  { titulo: 'Vigencia', numero: true, valor: (p) => p.vigencia },
  { titulo: 'Corte', numero: true, valor: (p) => p.corte },
  { titulo: 'Datos hasta', valor: (p) => p.fechaDatos },
  { titulo: 'Versión', numero: true, valor: (p) => p.version },
  { titulo: 'Sin actualizar', valor: (p) => (p.sinActualizar ? 'Sí' : 'No') },
  ...CIFRAS.map((cual) => ({
    titulo: `${NOMBRES_AVANCE[cual]}, %`,
    numero: true,
    valor: (p: Punto) => porcentaje(p[cual]),
  })),
]
