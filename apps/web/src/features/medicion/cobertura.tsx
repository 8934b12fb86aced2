// The coverage board: of each source and column, how many have it and who does not.
import { cifraMdm, contar, formatFecha, formatPorcentaje, NOMBRES_FALTANTE, nombreFuenteMdm } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { DeRespuestas, RespuestasPorTomar } from './respuestas-por-tomar.tsx'
import { SinDato } from './sin-dato.tsx'
import './medicion.css'

type Vista = Respuesta<'GET /api/mdm/cobertura'>
type Fuente = Vista['fuentes'][number]
type DeColumna = Fuente['columnas'][number]

export function Cobertura({ receta, vigencia }: { receta: string; vigencia: number }) {
  const cobertura = useQuery(consulta('GET /api/mdm/cobertura', { consulta: { receta, vigencia } }))
  const [{ faltan }] = useFiltros()
  return (
    <section className="seccion" aria-label="Cobertura">
      <h2>Qué hay y a quién le falta</h2>
      <Datos de={cobertura} lineas={8}>
        {(c) => (
          <>
            <p>
              {cifraMdm(c.completas)} de {cifraMdm(c.universo)} entidades tienen todo lo que hace falta para calcular su
              índice.{' '}
              {c.completas < c.universo ? (
                <Link
                  to="."
                  search={(previa: Record<string, string | undefined>) => ({
                    ...previa,
                    faltan: 'todas',
                    pagina: undefined,
                  })}
                  resetScroll={false}
                >
                  Ver a quién le falta
                </Link>
              ) : null}
            </p>
            {c.sinGrupo > 0 ? (
              <Aviso tono="nota">
                Sin grupo de capacidades en esa vigencia: {contar(c.sinGrupo, 'entidad', 'entidades')}. Tendrán índice,
                pero no puesto en un grupo.
              </Aviso>
            ) : null}
            <RespuestasPorTomar fuentes={c.fuentes} cual={{ receta, vigencia }} />
            <div className="grupos">
              {c.fuentes.map((f) => (
                <DeFuente key={f.fuente} fuente={f} universo={c.universo} cual={{ receta, vigencia }} />
              ))}
            </div>
            {faltan ? (
              <SinDato
                {...{ receta, vigencia, columna: faltan === 'todas' ? undefined : faltan }}
                deRespuestas={c.fuentes.some((f) => f.respuestas?.columnas.some((x) => [x, 'todas'].includes(faltan)))}
              />
            ) : null}
          </>
        )}
      </Datos>
    </section>
  )
}

type PropsFuente = {
  readonly fuente: Fuente
  readonly universo: number
  readonly cual: { readonly receta: string; readonly vigencia: number }
}

function DeFuente({ fuente: { fuente, insumo, respuestas, columnas }, universo, cual }: PropsFuente) {
  const menos = Math.min(...columnas.map((c) => c.tienen))
  return (
    <Desplegable
      titulo={
        <span className="mdm-fuente">
          <span>{nombreFuenteMdm(fuente)}</span>
          {insumo ? (
            <Chip tono={menos === universo ? 'bien' : 'nota'} icono={menos === universo ? 'bien' : 'nota'}>
              Versión {insumo.version}, del {formatFecha(insumo.fecha)}
            </Chip>
          ) : (
            <Chip tono="alerta" icono="alerta">
              Sin tabla
            </Chip>
          )}
          <Barra fraccion={menos / universo} figura={formatPorcentaje(menos / universo)} />
        </span>
      }
    >
      {insumo ? (
        <p className="tenue menor">
          {insumo.procedencia} · {insumo.licencia}
        </p>
      ) : null}
      {respuestas ? <DeRespuestas respuestas={respuestas} cual={cual} /> : null}
      <Tabla
        titulo={`Columnas de ${nombreFuenteMdm(fuente)}`}
        tituloOculto
        columnas={columnasDe(universo, respuestas?.columnas ?? [])}
        filas={columnas}
        clave={(c) => c.columna}
      />
    </Desplegable>
  )
}

/** `deRespuestas`: those that each entity gives by answering. */
const columnasDe = (universo: number, deRespuestas: readonly string[]): Columna<DeColumna>[] => [
  {
    ...{ clave: 'nombre', titulo: 'Dato', nombra: true, ancho: 'largo' },
    celda: (c) => (
      <>
        {c.nombre}
        <p className="tenue menor">
          <code>{c.columna}</code>, {c.unidad}
          {deRespuestas.includes(c.columna) ? '. Sale de las respuestas de cada entidad' : ''}
        </p>
      </>
    ),
  },
  { clave: 'tienen', titulo: 'Lo tienen', numero: true, celda: (c) => cifraMdm(c.tienen) },
  {
    ...{ clave: 'faltan', titulo: 'Les falta', numero: true },
    celda: (c) =>
      c.tienen === universo ? (
        '0'
      ) : (
        <Link
          to="."
          search={(previa: Record<string, string | undefined>) => ({ ...previa, faltan: c.columna, pagina: undefined })}
          resetScroll={false}
        >
          {cifraMdm(universo - c.tienen)}
          <span className="solo-lector"> sin {c.nombre}</span>
        </Link>
      ),
  },
  { clave: 'regla', titulo: 'Si falta', celda: (c) => NOMBRES_FALTANTE[c.falta] },
]
