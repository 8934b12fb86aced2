// The cortes of an entity by instrument and vigencia: the latest one in sight, earlier ones folded.
import { formatFecha } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { ChipHecho, ChipReporte } from '../../app/chips.tsx'
import { ChipDe } from '../../app/marca.tsx'
import { MARCA_SITUACION, nombreClaseCorte, nombreInstrumento } from '../../app/nombres.ts'
import { Barra } from '../../ui/barra.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import type { Inicio } from './inicio.tsx'
import { direccionReporte } from './que-debe.ts'

type Corte = Inicio['cortes'][number]

type Props = { readonly entidad: string; readonly cortes: readonly Corte[]; readonly conPlan: boolean }

export function Cortes({ entidad, cortes, conPlan }: Props) {
  const grupos = agrupar(cortes)
  const ultima = Math.max(...cortes.map((c) => c.vigencia))
  return (
    <section className="seccion">
      <h2>Cortes</h2>
      {cortes.length === 0 ? <SinCortes /> : null}
      {grupos.map(({ nombre, suyos }) => (
        <Desplegable key={nombre} titulo={nombre} abierto={suyos[0]?.vigencia === ultima}>
          <Tabla
            titulo={nombre}
            tituloOculto
            columnas={columnasDe(entidad, conPlan)}
            filas={suyos}
            clave={(c) => String(c.corte)}
          />
        </Desplegable>
      ))}
    </section>
  )
}

/** In the order in which they come. */
function agrupar(cortes: readonly Corte[]): { nombre: string; suyos: Corte[] }[] {
  const nombreDe = (c: Corte) => `${nombreInstrumento(c.instrumento)}, vigencia ${c.vigencia}`
  return [...new Set(cortes.map(nombreDe))].map((nombre) => ({
    nombre,
    suyos: cortes.filter((c) => nombreDe(c) === nombre),
  }))
}

function SinCortes() {
  return (
    <Vacio titulo="No hay cortes para esta entidad">
      <p>Un corte aparece aquí cuando un cronograma lo fija. Consulte los cronogramas en el calendario.</p>
      <p>
        <Link to="/calendario">Ver el calendario</Link>
      </p>
    </Vacio>
  )
}

function columnasDe(entidad: string, conPlan: boolean): Columna<Corte>[] {
  return [
    {
      clave: 'corte',
      titulo: 'Corte',
      nombra: true,
      celda: (c) => (
        <>
          <Link className="enlace-fila" to={direccionReporte(entidad, c)}>
            Corte {c.corte}
          </Link>
          <br />
          <span className="tenue">{nombreClaseCorte(c.clase)}</span>
        </>
      ),
    },
    { clave: 'datos', titulo: 'Datos hasta', celda: (c) => formatFecha(c.fechaDatos) },
    { clave: 'limite', titulo: 'Límite', celda: (c) => (c.limite ? formatFecha(c.limite) : 'No lo fija') },
    { clave: 'situacion', titulo: 'Plazo', celda: (c) => <ChipDe marca={MARCA_SITUACION[c.situacion]} /> },
    { clave: 'estado', titulo: 'Reporte', celda: (c) => <ChipReporte estado={c.estado} situacion={c.situacion} /> },
    { clave: 'hecho', titulo: 'Cumplimiento', celda: (c) => <ChipHecho hecho={c.hecho} /> },
    { clave: 'avance', titulo: 'Metas reportadas', celda: (c) => <MetasReportadas corte={c} conPlan={conPlan} /> },
  ]
}

/** Of the draft while there is one; of what was sent, its version. */
function MetasReportadas({ corte: c, conPlan }: { corte: Corte; conPlan: boolean }) {
  if (c.requeridas > 0)
    return (
      <Barra
        fraccion={c.completas / c.requeridas}
        figura={`${c.completas} de ${c.requeridas}${c.aCargo ? ' a su cargo' : ''}`}
      />
    )
  if (c.version > 0) return `Versión ${c.version} enviada`
  if (c.situacion === 'por_abrir') return <span className="tenue">Aún no abre</span>
  if (c.situacion === 'cerrada') return <span className="tenue">Sin reporte</span>
  return <span className="tenue">{conPlan ? 'Ninguna por reportar' : 'Sin plan cargado'}</span>
}
