// The latest figures that somebody has validated: the whole plan, and its sectors from the most to the least advanced.
import { vigenciaCerrada } from '@kpt/domain/seguimiento'
import { fechaEn } from '@kpt/domain/shared'
import { contar, formatFecha } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { nombreCompleto } from '../../app/entidad.ts'
import { nombreClaseCorte } from '../../app/nombres.ts'
import { ahoraServidor } from '../../app/reloj.ts'
import { Barra } from '../../ui/barra.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Descarga } from '../descarga/descarga.tsx'
import { cifraDeGrupo, figuraDe, TITULO_CIFRA } from '../tablero/cifras.ts'
import { CSV_GRUPOS } from '../tablero/columnas-csv.ts'
import { Figuras } from '../tablero/figuras.tsx'
import '../tablero/tablero.css'
import type { ComoVa, Ultimo } from './como-va.tsx'

type Sector = Ultimo['sectores'][number]
type Props = { readonly entidad: ComoVa['entidad']; readonly ultimo: Ultimo }

export function UltimoRevisado({ entidad, ultimo }: Props) {
  const { vigencia, corte, clase, fechaDatos, avance, metodologia, sectores } = ultimo
  return (
    <>
      <section className="seccion" aria-labelledby="todo-el-plan">
        <h2 id="todo-el-plan">Avance hasta el {formatFecha(fechaDatos)}</h2>
        <p>
          De las {contar(avance.metas, 'meta', 'metas')} de su plan, según el reporte validado de la vigencia {vigencia}{' '}
          ({nombreClaseCorte(clase).toLowerCase()}). Pulse una cifra para ver de dónde sale.
        </p>
        <Figuras
          sumas={avance}
          metodologia={metodologia}
          cerrada={vigenciaCerrada(vigencia, fechaDatos, fechaEn(ahoraServidor()))}
          de="de todo el plan"
        />
      </section>
      <section className="seccion" aria-labelledby="por-sector">
        <h2 id="por-sector">Por sector</h2>
        <Tabla
          titulo={`Avance por sector de ${nombreCompleto(entidad)}`}
          tituloOculto
          columnas={columnasDe(ultimo)}
          filas={sectores.toSorted((a, b) => (b.fisico ?? -1) - (a.fisico ?? -1))}
          clave={(s) => s.clave}
        />
        <Descarga
          texto="Descargar el avance por sector"
          archivo={`avance-${entidad.codigo}-seguimiento-${vigencia}-${corte}-sector`}
          columnas={CSV_GRUPOS}
          filas={sectores}
          hechos={[
            ['Recibo', ultimo.recibo],
            ['Datos hasta', formatFecha(fechaDatos)],
          ]}
        />
        <p>
          <Link
            to="/entidades/$entidad/como-va/$vigencia/$corte/evidencias"
            params={{ entidad: entidad.codigo, vigencia: String(vigencia), corte: String(corte) }}
          >
            Ver las evidencias de lo reportado
          </Link>
        </p>
        <p className="tenue menor">
          Recibo <code>{ultimo.recibo}</code>, huella <code title={ultimo.sha256}>{ultimo.sha256.slice(0, 16)}…</code>
        </p>
      </section>
    </>
  )
}

function columnasDe({ metodologia }: Ultimo): Columna<Sector>[] {
  return [
    { clave: 'sector', titulo: 'Sector', nombra: true, ancho: 'largo', celda: (s) => s.nombre },
    { clave: 'metas', titulo: 'Metas', numero: true, ancho: 'corto', celda: (s) => s.metas },
    ...(['fisico', 'financiero'] as const).map((cual) => ({
      clave: cual,
      titulo: TITULO_CIFRA[cual],
      celda: (s: Sector) => {
        const cifra = cifraDeGrupo(s, cual, metodologia)
        return cifra.valor === null ? figuraDe(cifra) : <Barra fraccion={cifra.valor} figura={figuraDe(cifra)} />
      },
    })),
  ]
}
