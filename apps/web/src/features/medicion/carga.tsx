// A table of inputs at its own address: being read, what it brings and what it changes, and its confirmation as a version.
import { FUENTE_GESTIONWEB } from '@kpt/domain/mdm'
import { cifraMdm, contar, formatFecha, formatPorcentaje, nombreFuenteMdm } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Aviso } from '../../ui/aviso.tsx'
import { Barra } from '../../ui/barra.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Definiciones } from '../../ui/definiciones.tsx'
import { type Columna, Tabla } from '../../ui/tabla.tsx'
import { ConfirmarTabla } from './confirmar-tabla.tsx'
import { EstadoCargaInsumo } from './estado-carga.tsx'
import { GruposDeTabla, HallazgosDeTabla } from './hallazgos-tabla.tsx'
import { MarcoMedicion } from './marco.tsx'

export type CargaInsumo = Respuesta<'GET /api/mdm/cargas/:carga'>
export type PreviaInsumo = NonNullable<CargaInsumo['previa']>
type ColumnaPrevia = PreviaInsumo['columnas'][number]

const ENTRE_MIRADAS = 1000

export function PantallaCargaInsumo() {
  const { carga } = useParams({ from: '/medicion/cargas/$carga' })
  const vista = useQuery({
    ...consulta('GET /api/mdm/cargas/:carga', { params: { carga } }),
    refetchInterval: ({ state }) => (['en_cola', 'leyendo'].includes(state.data?.estado ?? '') ? ENTRE_MIRADAS : false),
  })
  return (
    <MarcoMedicion parte="insumos" titulo={vista.data ? `Tabla «${vista.data.nombre}»` : 'Tabla de insumos'}>
      <Datos de={vista}>
        {(c) => (
          <>
            <Definiciones
              lista={[
                { nombre: 'Estado', valor: <EstadoCargaInsumo estado={c.estado} /> },
                { nombre: 'Fuente y vigencia', valor: `${nombreFuenteMdm(c.fuente)}, ${c.vigencia}` },
                {
                  nombre: 'Procedencia',
                  valor: `${c.procedencia} · ${c.licencia} · datos del ${formatFecha(c.fecha)}`,
                },
              ]}
            />
            {c.previa ? <Previa carga={c} previa={c.previa} /> : <SinPrevia carga={c} />}
          </>
        )}
      </Datos>
    </MarcoMedicion>
  )
}

function Previa({ carga, previa }: { carga: CargaInsumo; previa: PreviaInsumo }) {
  const { contra, filas, universo, entran, salen, columnas, errores, grupos } = previa
  return (
    <>
      <section className="seccion" aria-label="Qué trae">
        <h2>Qué trae</h2>
        <p>
          {contar(filas, 'entidad', 'entidades')} de {cifraMdm(universo)} que se miden.{' '}
          {contra === null
            ? 'Es la primera versión de esta fuente.'
            : `Comparada con la versión ${contra}: ${cifraMdm(entran)} entran y ${cifraMdm(salen)} salen.`}
        </p>
        <Tabla
          titulo="Columnas de la tabla"
          tituloOculto
          columnas={columnasDe(contra)}
          filas={columnas}
          clave={(c) => c.columna}
        />
      </section>
      {grupos.length > 0 ? (
        <section className="seccion" aria-label="Hallazgos">
          <h2>Qué hay que mirar</h2>
          <GruposDeTabla grupos={grupos} />
        </section>
      ) : null}
      {errores > 0 ? (
        <Aviso tono="error" titulo={`Hay ${contar(errores, 'error', 'errores')} en la tabla`}>
          <p>Con errores no se puede confirmar. Corrija el archivo y cárguelo de nuevo.</p>
        </Aviso>
      ) : null}
      {carga.fuente === FUENTE_GESTIONWEB && carga.estado === 'lista' ? (
        <Aviso tono="nota">
          <p>
            Esta tabla reemplaza también lo que se tomó de las respuestas. Después de confirmarla, tome las respuestas
            otra vez: lo que de ella no sale del cuestionario se conserva.
          </p>
        </Aviso>
      ) : null}
      {carga.estado === 'lista' ? <ConfirmarTabla carga={carga} previa={previa} /> : null}
    </>
  )
}

function columnasDe(contra: number | null): Columna<ColumnaPrevia>[] {
  const cifra = (x: number | null) => (x === null ? '—' : cifraMdm(x, Math.abs(x) >= 1000 ? 0 : 2))
  return [
    {
      ...{ clave: 'nombre', titulo: 'Dato', nombra: true, ancho: 'largo' },
      celda: (c) => (
        <>
          {c.nombre}
          <p className="tenue menor">
            <code>{c.columna}</code>, {c.unidad}
          </p>
        </>
      ),
    },
    { clave: 'tienen', titulo: 'Lo tienen', numero: true, celda: (c) => cifraMdm(c.tienen) },
    { clave: 'faltan', titulo: 'Les falta', numero: true, celda: (c) => cifraMdm(c.faltan) },
    { clave: 'minimo', titulo: 'El más bajo', numero: true, celda: (c) => cifra(c.minimo) },
    { clave: 'mediana', titulo: 'Mediana', numero: true, celda: (c) => cifra(c.mediana) },
    { clave: 'maximo', titulo: 'El más alto', numero: true, celda: (c) => cifra(c.maximo) },
    ...(contra === null
      ? []
      : [{ clave: 'cambian', titulo: 'Cambian', numero: true, celda: (c: ColumnaPrevia) => cifraMdm(c.cambian) }]),
  ]
}

function SinPrevia({ carga: { estado, progreso, rechazo, version } }: { carga: CargaInsumo }) {
  if (estado === 'en_cola' || estado === 'leyendo')
    return (
      <div className="pila" role="status">
        <Barra etiqueta="Lectura de la tabla" fraccion={progreso ?? 0} figura={formatPorcentaje(progreso ?? 0, 0)} />
        <p className="tenue">Puede salir de esta página: la lectura sigue y la encontrará aquí.</p>
      </div>
    )
  if (estado === 'confirmada')
    return (
      <Aviso tono="bien">
        <p>Esta tabla es la versión {version} de su fuente.</p>
      </Aviso>
    )
  return (
    <>
      {rechazo ? (
        <section className="pila pila--2">
          <h2>Por qué no se puede leer</h2>
          <HallazgosDeTabla hallazgos={rechazo} />
        </section>
      ) : (
        <p>De este archivo no quedó nada que confirmar.</p>
      )}
      <p>
        <EnlaceBoton to="/medicion" variante="principal">
          Cargar otra tabla
        </EnlaceBoton>
      </p>
    </>
  )
}
